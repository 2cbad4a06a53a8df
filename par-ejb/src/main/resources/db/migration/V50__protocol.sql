-- What the protocol asks after a report: by whom and by when. A task never tells what happened or to whom.
create table protocol_task (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    incident_id     uuid        not null,
    incident_number text        not null,
    case_id         uuid,
    step            text        not null,
    title           text        not null,
    explanation     text        not null,
    role            text        not null,
    unit            text,
    due             timestamptz not null,
    status          text        not null,
    assignee        text,
    assignee_name   text,
    assignee_email  text,
    closed_at       timestamptz,
    closed_by_name  text,
    note            text,
    reminded_at     timestamptz,
    escalated_at    timestamptz,
    primary key (tenant, id),
    foreign key (tenant, incident_id) references incident (tenant, id) on delete cascade,
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade
);
create index protocol_task_open on protocol_task (tenant, due) where status = 'OPEN';
create index protocol_task_incident on protocol_task (tenant, incident_id);
create index protocol_task_case on protocol_task (tenant, case_id);
call par_protect('protocol_task');
