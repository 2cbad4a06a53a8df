-- Whose data this is. Raises without a tenant: an empty answer would look like safety.
create function par_tenant() returns text language plpgsql stable parallel safe as $$
declare
    tenant text := current_setting('par.tenant', true);
begin
    if tenant is null or tenant = '' then
        raise exception 'no tenant is set' using errcode = 'insufficient_privilege';
    end if;
    return tenant;
end $$;

-- Closes a table: row-level security that binds its owner too, and no more rights for the application than it needs.
-- Without a tenant every verb raises, also on an empty table: the planner evaluates the condition when it plans.
create procedure par_protect(name text, rights text default 'select, insert, update, delete') language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant_only on %I using (tenant = par_tenant()) '
        'with check (tenant = par_tenant())', name);
    execute format('grant %s on %I to ${appRole}', rights, name);
end $$;

grant usage on schema public to ${appRole};

-- What changed, in an order that no late transaction can break: (xid, seq) below the oldest running transaction.
create sequence change_log_seq;
create table change_log (
    tenant    text   not null default par_tenant(),
    id        uuid   not null,
    kind      text   not null,
    record_id uuid   not null,
    xid       xid8   not null default pg_current_xact_id(),
    seq       bigint not null default nextval('change_log_seq'),
    primary key (tenant, id)
);
create index change_log_order on change_log (tenant, xid, seq);
call par_protect('change_log', 'select, insert');
grant usage on sequence change_log_seq to ${appRole};

-- Who did what. Nobody changes or removes a line.
create sequence audit_entry_seq;
create table audit_entry (
    tenant         text        not null default par_tenant(),
    id             uuid        not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    actor_name     text        not null,
    action         text        not null,
    permission     text        not null,
    outcome        text        not null,
    reason         text,
    subjects       text,
    purpose        text,
    correlation_id uuid        not null,
    xid            xid8        not null default pg_current_xact_id(),
    seq            bigint      not null default nextval('audit_entry_seq'),
    primary key (tenant, id)
);
create index audit_entry_order on audit_entry (tenant, xid, seq);
call par_protect('audit_entry', 'select, insert');
grant usage on sequence audit_entry_seq to ${appRole};
