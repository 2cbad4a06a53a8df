-- The search key of the BSN, by which the same person is recognised.
alter table person add column bsn_key text;
create index person_bsn on person (tenant, bsn_key);

-- A file with another register that is being taken over. What it holds is in import_chunk, as sent, until the import has ended.
create table register_import (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    file_name       text        not null,
    kind            text        not null,
    size            bigint      not null,
    chunks          int         not null,
    status          text        not null,
    mode            text,
    declared        boolean     not null,
    started_by      text        not null,
    started_by_name text        not null,
    roles           text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    claimed_until   timestamptz not null,
    place           bigint      not null,
    shape           text,
    counts          text        not null,
    message         text,
    primary key (tenant, id)
);
create index register_import_waiting on register_import (tenant, status);
call par_protect('register_import');

create table import_chunk (
    tenant    text  not null default par_tenant(),
    id        uuid  not null,
    import_id uuid  not null,
    number    int   not null,
    content   bytea not null,
    primary key (tenant, id),
    unique (tenant, import_id, number),
    foreign key (tenant, import_id) references register_import (tenant, id) on delete cascade
);
call par_protect('import_chunk');

-- Why a row was not stored. Never what stood in it.
create table import_fault (
    tenant      text   not null default par_tenant(),
    id          uuid   not null,
    import_id   uuid   not null,
    line        bigint not null,
    column_name text,
    reason      text   not null,
    primary key (tenant, id),
    foreign key (tenant, import_id) references register_import (tenant, id) on delete cascade
);
create index import_fault_of on import_fault (tenant, import_id, line);
call par_protect('import_fault');

-- Which row of which file became which report; the id is the report's. Goes when the report goes.
create table imported_row (
    tenant        text    not null default par_tenant(),
    id            uuid    not null,
    import_id     uuid    not null,
    external_ref  text    not null,
    digest        text    not null,
    new_person    uuid,
    measure_id    uuid,
    measure_kind  text,
    measure_from  date,
    measure_until date,
    primary key (tenant, id),
    unique (tenant, external_ref),
    foreign key (tenant, id) references incident (tenant, id) on delete cascade,
    foreign key (tenant, import_id) references register_import (tenant, id)
);
create index imported_row_of on imported_row (tenant, import_id);
call par_protect('imported_row');
