-- What a check before contact may show of a person: a projection without narrative and without affected colleagues.
create table signal_card (
    tenant      text    not null default par_tenant(),
    id          uuid    not null,
    content     text    not null,
    valid_until date    not null,
    version     integer not null,
    primary key (tenant, id),
    foreign key (tenant, id) references person (tenant, id) on delete cascade
);
call par_protect('signal_card');

-- The look-up ticket: who asked, for which contact and purpose, and by which kinds of clue. Never the clues themselves.
create table contact_check (
    tenant     text        not null default par_tenant(),
    id         uuid        not null,
    asked_by   text        not null,
    asked_name text        not null,
    asked_at   timestamptz not null,
    contact    text        not null,
    purpose    text        not null,
    clues      text        not null,
    outcome    text,
    marks      text        not null,
    reviewed   boolean     not null default false,
    version    integer     not null,
    primary key (tenant, id)
);
create index contact_check_by on contact_check (tenant, asked_by, asked_at);
call par_protect('contact_check');

-- Who appeared in the results of a check, and when that person was opened. Two different things.
create table check_hit (
    tenant    text        not null default par_tenant(),
    id        uuid        not null,
    check_id  uuid        not null,
    person_id uuid        not null,
    certainty text        not null,
    opened_at timestamptz,
    version   integer     not null,
    primary key (tenant, id),
    unique (tenant, check_id, person_id),
    foreign key (tenant, check_id) references contact_check (tenant, id) on delete cascade
);
create index check_hit_person on check_hit (tenant, person_id);
call par_protect('check_hit');
