-- What one organisation holds towards another so that sharing is lawful: dated records with the document that proves them. Its own business.
create table legal_base (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    partner         text        not null,
    kind            text        not null,
    document        text        not null,
    first_day       date        not null,
    last_day        date        not null,
    entered_by      text        not null,
    entered_by_name text        not null,
    entered_at      timestamptz not null,
    agreed_by       text,
    agreed_by_name  text,
    agreed_at       timestamptz,
    ended_by_name   text,
    ended_at        timestamptz,
    primary key (tenant, id),
    check (partner <> tenant),
    check (first_day <= last_day),
    check (agreed_by <> entered_by)
);
create index legal_base_towards on legal_base (tenant, partner, last_day);
call par_protect('legal_base', 'select, insert, update');

-- What an organisation declares towards one other: the way of sharing it chose, and the kinds of base it holds, from when until when. No
-- document, no name. The only rows that a second organisation reads: the one that is named. Nobody but the owner writes, and what was
-- declared is only ever ended.
create table sharing_declaration (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    partner     text        not null,
    subject     text        not null check (subject in ('MODE', 'BASE')),
    code        text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    primary key (tenant, id),
    check (partner <> tenant),
    check (valid_until >= valid_from)
);
create index sharing_declaration_named on sharing_declaration (partner, tenant);
create unique index sharing_declaration_one_mode on sharing_declaration (tenant, partner)
    where subject = 'MODE' and valid_until is null;
call par_protect('sharing_declaration', 'select, insert');
grant update (valid_until) on sharing_declaration to ${appRole};
create policy named_party on sharing_declaration for select using (partner = par_tenant());
