-- The last number given out per series and year; the row's lock puts simultaneous writers in line, so no number is given twice.
create table number_series (
    tenant text not null default par_tenant(),
    series text not null,
    year   int  not null,
    last   int  not null,
    primary key (tenant, series, year)
);
call par_protect('number_series');

create table case_file (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    version     int         not null,
    number      text        not null,
    person_id   uuid,
    description text,
    status      text        not null,
    opened_at   timestamptz not null,
    last_event  date        not null,
    primary key (tenant, id),
    unique (tenant, number)
);
create unique index case_file_one_per_person on case_file (tenant, person_id) where status = 'OPEN';
call par_protect('case_file');

create table involvement (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    case_id         uuid        not null,
    subject         text        not null,
    name            text        not null,
    reason          text        not null,
    since           date        not null,
    until           date        not null,
    granted_by      text        not null,
    granted_by_name text        not null,
    ended_at        timestamptz,
    ended_by_name   text,
    primary key (tenant, id),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create unique index involvement_once on involvement (tenant, case_id, subject) where ended_at is null;
create index involvement_of on involvement (tenant, subject);
call par_protect('involvement');

create table timeline_entry (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    case_id     uuid        not null,
    at          timestamptz not null,
    kind        text        not null,
    title       text        not null,
    ref_id      uuid,
    statement   text,
    body        text,
    entered_at  timestamptz not null,
    author_name text        not null,
    primary key (tenant, id),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create index timeline_entry_order on timeline_entry (tenant, case_id, at);
call par_protect('timeline_entry');
