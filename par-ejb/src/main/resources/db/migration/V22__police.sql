-- What was told to the police. A formal report is criminal data and never leaves the organisation (R12).
create table police_notification (
    tenant           text        not null default par_tenant(),
    id               uuid        not null,
    version          int         not null,
    number           text        not null,
    case_id          uuid        not null,
    made_at          timestamptz not null,
    way              text        not null,
    reference        text,
    summary          text        not null,
    answer           text,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, number),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create index police_notification_of_case on police_notification (tenant, case_id);
call par_protect('police_notification');

create table police_report (
    tenant           text        not null default par_tenant(),
    id               uuid        not null,
    version          int         not null,
    number           text        not null,
    case_id          uuid        not null,
    filed_on         date        not null,
    filer            text        not null,
    address          text        not null,
    vpt_code         text,
    pv_number        text,
    offences         text        not null,
    consent_on       date,
    outcome          text        not null,
    outcome_on       date,
    outcome_note     text,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, number),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create index police_report_of_case on police_report (tenant, case_id);
call par_protect('police_report');
