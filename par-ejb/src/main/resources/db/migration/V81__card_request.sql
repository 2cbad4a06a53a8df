-- What a colleague asked other organisations during a check: that she did, and by which kinds of identifier. Never the identifier.
create table partner_question (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    version      integer     not null,
    check_id     uuid        not null,
    asked_by     text        not null,
    asked_at     timestamptz not null,
    kinds        text        not null,
    known        boolean     not null,
    requested_at timestamptz,
    primary key (tenant, id),
    unique (tenant, check_id),
    foreign key (tenant, check_id) references contact_check (tenant, id) on delete cascade
);
create index partner_question_by on partner_question (tenant, asked_by, asked_at);
call par_protect('partner_question');

-- Which other organisation knows the person who was asked for: its own name for that person, for as long as a request may follow.
create table partner_hit (
    tenant      text not null default par_tenant(),
    id          uuid not null,
    question_id uuid not null,
    owner       text not null,
    entry_id    uuid not null,
    primary key (tenant, id),
    foreign key (tenant, question_id) references partner_question (tenant, id) on delete cascade
);
create index partner_hit_question on partner_hit (tenant, question_id);
call par_protect('partner_hit');

-- What was done here with a person of the organisation named as owner, for that organisation's log. Nobody changes or removes a line.
create sequence partner_notice_seq;
create table partner_notice (
    tenant     text        not null default par_tenant(),
    id         uuid        not null,
    owner      text        not null,
    entry_id   uuid        not null,
    action     text        not null,
    actor      text        not null,
    actor_name text        not null,
    purpose    text        not null,
    at         timestamptz not null,
    xid        xid8        not null default pg_current_xact_id(),
    seq        bigint      not null default nextval('partner_notice_seq'),
    primary key (tenant, id)
);
create index partner_notice_order on partner_notice (owner, xid, seq);
call par_protect('partner_notice', 'select, insert');
grant usage on sequence partner_notice_seq to ${appRole};
create policy named_owner on partner_notice for select using (owner = par_tenant());

-- How far the own log holds what others did.
create table partner_notice_read (
    tenant text   not null default par_tenant(),
    id     uuid   not null,
    upto   text   not null,
    line   bigint not null,
    primary key (tenant, id),
    unique (tenant)
);
call par_protect('partner_notice_read');

-- A colleague asks the owner for a card: who asks, for which contact and purpose. The owner reads it and nobody else.
create table card_request (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    version     integer     not null,
    owner       text        not null,
    question_id uuid        not null,
    entry_id    uuid        not null,
    asked_by    text        not null,
    asked_name  text        not null,
    asked_email text,
    contact     text        not null,
    purpose     text        not null,
    planned_on  date        not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    primary key (tenant, id),
    unique (tenant, question_id, entry_id)
);
create index card_request_by on card_request (tenant, asked_by, asked_at);
create index card_request_owner on card_request (owner, expires_at);
call par_protect('card_request');
create policy named_owner on card_request for select using (owner = par_tenant());

-- The owner's record of the same request (the id is the request's), and what its adviser decided. The asker reads it and nobody else.
create table card_decision (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    version      integer     not null,
    asker        text        not null,
    entry_id     uuid        not null,
    asked_name   text        not null,
    asked_email  text,
    contact      text        not null,
    purpose      text        not null,
    planned_on   date        not null,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    mailed_at    timestamptz,
    outcome      text        not null,
    reason       text,
    decided_by   text,
    decided_name text,
    decided_at   timestamptz,
    last_day     date,
    primary key (tenant, id)
);
create index card_decision_open on card_decision (tenant, outcome, expires_at);
create index card_decision_asker on card_decision (asker);
call par_protect('card_decision');
create policy named_asker on card_decision for select using (asker = par_tenant());

-- The card that was released, for the asker alone; gone with the person's place among those who may be recognised.
create table released_card (
    tenant   text not null default par_tenant(),
    id       uuid not null,
    asker    text not null,
    entry_id uuid not null,
    last_day date not null,
    content  text not null,
    primary key (tenant, id),
    foreign key (tenant, id) references card_decision (tenant, id) on delete cascade,
    foreign key (tenant, entry_id) references blind_person (tenant, id) on delete cascade
);
create index released_card_entry on released_card (tenant, entry_id);
call par_protect('released_card');
create policy named_asker on released_card for select using (asker = par_tenant());
