-- Whether the owner may be read by the current organisation in this transaction: the application said so after applying the one rule of sharing
-- (par.shared_by), and both sides' declarations in this database say that they chose the card, now. Either alone shows nothing.
create function par_shared_with_me(owner text) returns boolean language sql stable as $$
    select owner = any (string_to_array(coalesce(current_setting('par.shared_by', true), ''), ','))
        and exists (select from sharing_declaration d where d.tenant = owner and d.partner = par_tenant()
            and d.subject = 'MODE' and d.code = 'kaart' and d.valid_until is null)
        and exists (select from sharing_declaration d where d.tenant = par_tenant() and d.partner = owner
            and d.subject = 'MODE' and d.code = 'kaart' and d.valid_until is null)
$$;

-- The published copy of a signal card: names and date of birth to match on, and what the norm lets others see. What is about the police stands
-- apart, because it needs a base of its own. Nobody but the owner writes it.
create table published_card (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    version      int         not null,
    person_id    uuid        not null,
    details      text        not null,
    content      text        not null,
    police       text,
    valid_until  date        not null,
    published_at timestamptz not null,
    primary key (tenant, id),
    unique (tenant, person_id),
    foreign key (tenant, person_id) references person (tenant, id) on delete cascade
);
call par_protect('published_card');
create policy shared on published_card for select using (par_shared_with_me(tenant));

-- Which card of another organisation appeared in a check, and when it was opened. The owner that is named reads it, for its own log: that the
-- organisation looked, and when; never which colleague.
create table shared_consultation (
    tenant    text        not null default par_tenant(),
    id        uuid        not null,
    version   int         not null,
    owner     text        not null,
    check_id  uuid        not null,
    card_id   uuid        not null,
    certainty text        not null,
    seen_at   timestamptz not null,
    opened_at timestamptz,
    primary key (tenant, id),
    unique (tenant, check_id, card_id),
    check (owner <> tenant)
);
create index shared_consultation_of on shared_consultation (owner, seen_at);
call par_protect('shared_consultation', 'select, insert, update');
create policy named_owner on shared_consultation for select using (owner = par_tenant());

-- Which of these the owner already has in its log.
create table logged_consultation (
    tenant          text not null default par_tenant(),
    id              uuid not null,
    consultation_id uuid not null,
    opened          boolean not null,
    primary key (tenant, id),
    unique (tenant, consultation_id, opened)
);
call par_protect('logged_consultation', 'select, insert');
