-- A named colleague of another organisation may read one dossier for a while. The whole of it is the owner's own business.
alter table case_file no force row level security;
create table case_visit (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    case_id         uuid        not null,
    partner         text        not null,
    guest_name      text        not null,
    guest_email     text        not null,
    guest_subject   text,
    reason          text        not null,
    last_day        date        not null,
    granted_by      text        not null,
    granted_by_name text        not null,
    granted_at      timestamptz not null,
    opened_at       timestamptz,
    revoked_by_name text,
    revoked_at      timestamptz,
    primary key (tenant, id),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade,
    check (partner <> tenant)
);
create index case_visit_of on case_visit (tenant, case_id);
call par_protect('case_visit', 'select, insert, update');
alter table case_file force row level security;

-- That there is such a door and until when: all that the guest's organisation reads of it. Nobody but the owner writes, and what was opened is
-- only ever closed.
create table visit_door (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    partner     text        not null,
    guest_email text        not null,
    case_id     uuid        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    primary key (tenant, id),
    foreign key (tenant, id) references case_visit (tenant, id) on delete cascade,
    check (partner <> tenant),
    check (valid_until >= valid_from)
);
create index visit_door_named on visit_door (partner, guest_email);
call par_protect('visit_door', 'select, insert');
grant update (valid_until) on visit_door to ${appRole};
create policy named_party on visit_door for select using (partner = par_tenant());
