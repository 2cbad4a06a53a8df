-- The application states who did what; in which transaction and order, the database alone says.
revoke insert on audit_entry, change_log from ${appRole};
grant insert (tenant, id, recorded_at, actor, actor_name, action, permission, outcome, reason, subjects, purpose,
    correlation_id) on audit_entry to ${appRole};
grant insert (tenant, id, kind, record_id) on change_log to ${appRole};

-- Closes a batch of entries: all from after the batch before up to (last_xid, last_seq), in that order. merkle_root covers
-- the bytes of each entry, root covers the batch and the root before, signature is Ed25519 over root.
create table audit_seal (
    tenant        text        not null default par_tenant(),
    id            uuid        not null,
    number        bigint      not null,
    first_xid     xid8        not null,
    first_seq     bigint      not null,
    last_xid      xid8        not null,
    last_seq      bigint      not null,
    entries       integer     not null check (entries > 0),
    merkle_root   bytea       not null,
    previous_root bytea       not null,
    root          bytea       not null,
    signature     bytea       not null,
    key_id        text        not null,
    sealed_at     timestamptz not null,
    primary key (tenant, id),
    unique (tenant, number)
);
call par_protect('audit_seal', 'select, insert');
