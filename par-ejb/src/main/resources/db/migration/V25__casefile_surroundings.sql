-- What stands beside the timeline of a dossier: comments, related dossiers, and whether the person concerned disputes something.
create table case_comment (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    version      int         not null,
    case_id      uuid        not null,
    audience     text        not null,
    body         text        not null,
    author       text        not null,
    author_name  text        not null,
    written_at   timestamptz not null,
    edited_at    timestamptz,
    withdrawn_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create index case_comment_of on case_comment (tenant, case_id);
call par_protect('case_comment');

-- Two dossiers that have to do with each other. Stored once, read from both sides.
create table case_link (
    tenant         text        not null default par_tenant(),
    id             uuid        not null,
    version        int         not null,
    case_id        uuid        not null,
    other_id       uuid        not null,
    kind           text        not null,
    reason         text        not null,
    linked_by_name text        not null,
    linked_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, case_id, other_id),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade,
    foreign key (tenant, other_id) references case_file (tenant, id) on delete cascade,
    check (case_id <> other_id)
);
create index case_link_back on case_link (tenant, other_id);
call par_protect('case_link');

-- Of a view of the person concerned: whether it disputes the record that it is about. The newest line about a record says how it is now (R6).
alter table timeline_entry add column disputes boolean;
