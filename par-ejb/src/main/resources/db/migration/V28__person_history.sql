-- Who changed what is registered about a person, and when: which fields, never what was in them.
create table person_change (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    person_id    uuid        not null,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    changed_name text        not null,
    fields       text        not null,
    reason       text,
    primary key (tenant, id),
    foreign key (tenant, person_id) references person (tenant, id) on delete cascade
);
create index person_change_of on person_change (tenant, person_id, changed_at);
call par_protect('person_change', 'select, insert, delete');
