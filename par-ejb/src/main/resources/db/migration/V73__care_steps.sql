-- What was done with a worry: who was called, which care partner, when, how it ended. Goes with the worry itself.
create table care_concern_step (
    tenant     text        not null default par_tenant(),
    id         uuid        not null,
    version    int         not null,
    concern_id uuid        not null,
    at         timestamptz not null,
    called     text        not null,
    partner    text        not null,
    outcome    text,
    by_name    text        not null,
    primary key (tenant, id),
    foreign key (tenant, concern_id) references care_concern (tenant, id) on delete cascade
);
create index care_concern_step_of on care_concern_step (tenant, concern_id);
call par_protect('care_concern_step');

alter table care_concern add column closed_on date;
