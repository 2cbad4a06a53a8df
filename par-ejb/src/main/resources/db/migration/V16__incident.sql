create table incident (
    tenant            text        not null default par_tenant(),
    id                uuid        not null,
    version           int         not null,
    number            text        not null,
    status            text        not null,
    reporter          text        not null,
    reporter_name     text        not null,
    on_behalf_name    text,
    on_behalf_email   text,
    on_behalf_subject text,
    occurred_at       timestamptz not null,
    reported_at       timestamptz not null,
    channel           text        not null,
    kinds             text        not null,
    severity          text,
    well_being        text        not null,
    content           text        not null,
    person_reported   text,
    person_id         uuid,
    case_id           uuid,
    reviewed_at       timestamptz,
    reviewed_by       text,
    reviewed_by_name  text,
    review_note       text,
    primary key (tenant, id),
    unique (tenant, number),
    foreign key (tenant, case_id) references case_file (tenant, id),
    check (reviewed_by is null or reviewed_by <> reporter)
);
create index incident_of_reporter on incident (tenant, reporter);
create index incident_by_status on incident (tenant, status);
create index incident_by_day on incident (tenant, occurred_at);
create index incident_of_case on incident (tenant, case_id);
call par_protect('incident');

-- Which submission became which report: the same one sent twice makes one report.
create table submission (
    tenant      text  not null default par_tenant(),
    reporter    text  not null,
    key         uuid  not null,
    incident_id uuid  not null,
    digest      bytea not null,
    primary key (tenant, reporter, key)
);
call par_protect('submission');

-- The affected colleague, apart from the person concerned and with other readers (R16).
create table affected_colleague (
    tenant  text not null default par_tenant(),
    id      uuid not null,
    version int  not null,
    content text not null,
    primary key (tenant, id),
    foreign key (tenant, id) references incident (tenant, id) on delete cascade
);
call par_protect('affected_colleague');

create table draft (
    tenant     text        not null default par_tenant(),
    id         uuid        not null,
    version    int         not null,
    owner      text        not null,
    content    text        not null,
    saved_at   timestamptz not null,
    expires_on date        not null,
    primary key (tenant, id),
    check (length(content) <= 204800)
);
create index draft_of on draft (tenant, owner);
call par_protect('draft');

create table attachment (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    version     int         not null,
    incident_id uuid        not null,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    sha256      text        not null,
    content     bytea       not null,
    added_at    timestamptz not null,
    added_by    text        not null,
    primary key (tenant, id),
    foreign key (tenant, incident_id) references incident (tenant, id) on delete cascade,
    check (octet_length(content) = size and size <= 10485760)
);
create index attachment_of on attachment (tenant, incident_id);
call par_protect('attachment');

-- A worry about somebody. Nothing refers to this table and it refers to nothing: no path leads to a person, a dossier or a measure.
create table care_concern (
    tenant        text        not null default par_tenant(),
    id            uuid        not null,
    version       int         not null,
    number        text        not null,
    reporter      text        not null,
    reporter_name text        not null,
    occurred_at   timestamptz not null,
    reported_at   timestamptz not null,
    content       text,
    expires_on    date        not null,
    followed_up   text,
    primary key (tenant, id),
    unique (tenant, number)
);
create index care_concern_of on care_concern (tenant, reporter);
call par_protect('care_concern');
