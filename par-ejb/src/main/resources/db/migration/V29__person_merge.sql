-- A person who turned out to be another one stays, pointing at that one, and is forgotten with it.
alter table person
    add column merged_into uuid,
    add column compared boolean not null default false,
    -- not valid: comparing old rows would need every tenant; all are null, and every new one is compared
    add foreign key (tenant, merged_into) references person (tenant, id) on delete cascade not valid;
create index person_merged_into on person (tenant, merged_into) where merged_into is not null;
create index person_to_compare on person (tenant, id) where not compared and merged_into is null;

-- A dossier that was joined to the leading dossier of the same person goes on under its own number.
alter table case_file
    add column joined_into uuid,
    add foreign key (tenant, joined_into) references case_file (tenant, id) on delete set null (joined_into) not valid;
drop index case_file_one_per_person;
create unique index case_file_one_per_person on case_file (tenant, person_id) where status = 'OPEN' and joined_into is null;

-- Two persons who may be the same, and what an adviser said about it. Said once, remembered either way round.
create table person_pair (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    one             uuid        not null,
    other           uuid        not null,
    status          text        not null,
    certainty       text        not null,
    weight          int         not null,
    reasons_for     text        not null,
    reasons_against text        not null,
    found_at        timestamptz not null,
    judged_by       text,
    judged_by_name  text,
    judged_at       timestamptz,
    reason          text,
    primary key (tenant, id),
    unique (tenant, one, other),
    foreign key (tenant, one) references person (tenant, id) on delete cascade,
    foreign key (tenant, other) references person (tenant, id) on delete cascade,
    check (one < other)
);
create index person_pair_other on person_pair (tenant, other);
create index person_pair_open on person_pair (tenant, status, certainty);
call par_protect('person_pair');

-- Two persons who became one, with what is needed to part them again.
create table person_merge (
    tenant         text        not null default par_tenant(),
    id             uuid        not null,
    version        int         not null,
    kept           uuid        not null,
    gone           uuid        not null,
    kept_before    text        not null,
    kept_after     text        not null,
    cases          text        not null,
    reason         text        not null,
    merged_by      text        not null,
    merged_by_name text        not null,
    merged_at      timestamptz not null,
    undone_by_name text,
    undone_at      timestamptz,
    undone_reason  text,
    primary key (tenant, id),
    foreign key (tenant, kept) references person (tenant, id) on delete cascade,
    foreign key (tenant, gone) references person (tenant, id) on delete cascade,
    check (kept <> gone)
);
create index person_merge_kept on person_merge (tenant, kept);
create index person_merge_gone on person_merge (tenant, gone);
call par_protect('person_merge');
