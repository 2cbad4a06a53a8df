-- Care for the colleague to whom it happened, apart from the dossier of the person concerned and with readers of its own (R16).
create table aftercare (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    incident_number text        not null,
    colleague       text,
    colleague_name  text        not null,
    colleague_email text,
    unit            text,
    happened_on     date        not null,
    harm            text        not null,
    harm_by_name    text,
    told_on         date,
    told_by_name    text,
    told_reference  text,
    finished_on     date,
    changed_at      timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, id) references incident (tenant, id) on delete cascade,
    check ((told_on is null) = (told_reference is null))
);
create index aftercare_of on aftercare (tenant, colleague);
call par_protect('aftercare');

create table aftercare_support (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    aftercare_id    uuid        not null,
    kind            text        not null,
    offered_on      date        not null,
    offered_by_name text        not null,
    answer          text        not null,
    answered_on     date,
    primary key (tenant, id),
    foreign key (tenant, aftercare_id) references aftercare (tenant, id) on delete cascade
);
create index aftercare_support_of on aftercare_support (tenant, aftercare_id);
call par_protect('aftercare_support');

create table aftercare_talk (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    aftercare_id    uuid        not null,
    step            text        not null,
    status          text        not null,
    planned_for     timestamptz,
    closed_on       date,
    by_name         text,
    note            text,
    primary key (tenant, id),
    unique (tenant, aftercare_id, step),
    foreign key (tenant, aftercare_id) references aftercare (tenant, id) on delete cascade
);
call par_protect('aftercare_talk');

-- How a reporter looks back: once, for the figures. Who said what is not shown to anybody but herself.
create table report_experience (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    version     int         not null,
    incident_id uuid        not null,
    reporter    text        not null,
    heard       text        not null,
    again       text        not null,
    said        text,
    told_at     timestamptz not null,
    primary key (tenant, id),
    unique (tenant, incident_id, reporter),
    foreign key (tenant, incident_id) references incident (tenant, id) on delete cascade
);
call par_protect('report_experience');

-- Reports from before this table get their aftercare too. Only the owner of the tables runs this, once.
alter table incident no force row level security;
alter table affected_colleague no force row level security;
alter table aftercare no force row level security;
insert into aftercare (tenant, id, version, incident_number, colleague, colleague_name, colleague_email, unit, happened_on,
                       harm, changed_at)
select i.tenant, i.id, 1, i.number,
       case when i.on_behalf_name is null then i.reporter else i.on_behalf_subject end,
       coalesce(i.on_behalf_name, i.reporter_name), i.on_behalf_email, i.unit,
       (i.occurred_at at time zone 'Europe/Amsterdam')::date, coalesce(a.content, '{}'), now()
from incident i left join affected_colleague a on a.tenant = i.tenant and a.id = i.id
where i.external_ref is null;
alter table aftercare force row level security;
alter table affected_colleague force row level security;
alter table incident force row level security;
