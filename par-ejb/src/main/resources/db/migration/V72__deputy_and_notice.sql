-- Who does a colleague's tasks while she is away, and mail that waits for the mail server. No mail holds content (R20).
create table task_deputy (
    tenant         text        not null default par_tenant(),
    id             uuid        not null,
    version        int         not null,
    colleague      text        not null,
    colleague_name text        not null,
    deputy         text        not null,
    deputy_name    text        not null,
    first_day      date        not null,
    last_day       date        not null,
    ended_at       timestamptz,
    primary key (tenant, id),
    check (first_day <= last_day and colleague <> deputy)
);
create index task_deputy_of on task_deputy (tenant, deputy);
create index task_deputy_for on task_deputy (tenant, colleague);
call par_protect('task_deputy');

create table report_notice (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    version     int         not null,
    incident_id uuid        not null,
    reporter    text        not null,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    primary key (tenant, id),
    foreign key (tenant, incident_id) references incident (tenant, id) on delete cascade
);
create index report_notice_waiting on report_notice (tenant, created_at) where sent_at is null;
call par_protect('report_notice');
