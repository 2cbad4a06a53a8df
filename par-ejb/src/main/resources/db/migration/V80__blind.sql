-- Blind sharing (R12): whom of the own persons one other organisation may recognise. Only the owner reads this; for the other organisation
-- the id is all there is of the person, and a different one than for any third.
create table blind_person (
    tenant    text not null default par_tenant(),
    id        uuid not null,
    asker     text not null,
    person_id uuid not null,
    last_day  date not null,
    primary key (tenant, id),
    unique (tenant, asker, person_id),
    foreign key (tenant, person_id) references person (tenant, id) on delete cascade
);
create index blind_person_of on blind_person (tenant, person_id);
call par_protect('blind_person');

-- The keyed hashes by which the asker named here may recognise one of them. No name, no number; made with a key that is not in the database.
create table blind_key (
    tenant   text not null default par_tenant(),
    id       uuid not null,
    asker    text not null,
    entry_id uuid not null,
    hash     text not null,
    last_day date not null,
    primary key (tenant, id),
    foreign key (tenant, entry_id) references blind_person (tenant, id) on delete cascade
);
create index blind_key_hash on blind_key (asker, hash);
create index blind_key_entry on blind_key (tenant, entry_id);
call par_protect('blind_key');
create policy named_asker on blind_key for select using (asker = par_tenant());

-- For which asker the hashes are complete, and under which key. Before that nobody may conclude that somebody is not known.
create table blind_pair (
    tenant    text not null default par_tenant(),
    id        uuid not null,
    asker     text not null,
    key_id    text not null,
    filled_on date not null,
    primary key (tenant, id),
    unique (tenant, asker)
);
create index blind_pair_asker on blind_pair (asker);
call par_protect('blind_pair');
create policy named_asker on blind_pair for select using (asker = par_tenant());

-- Persons whose hashes must be made anew; the id is the person's.
create table blind_due (
    tenant text not null default par_tenant(),
    id     uuid not null,
    primary key (tenant, id)
);
call par_protect('blind_due');

-- Whose card is withdrawn, or who may not be found any more, is not recognised from that moment on, whoever wrote it and on whichever node; what
-- else changed is due.
create function par_blind_due(owner text, person uuid) returns void language plpgsql as $$
begin
    if exists (select from blind_pair where tenant = owner) then
        insert into blind_due (tenant, id) values (owner, person) on conflict do nothing;
    end if;
end $$;
create function par_blind_person() returns trigger language plpgsql as $$
begin
    if new.restricted or new.merged_into is not null then
        delete from blind_person where tenant = new.tenant and person_id = new.id;
    end if;
    perform par_blind_due(new.tenant, new.id);
    return null;
end $$;
create function par_blind_card() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from blind_person where tenant = old.tenant and person_id = old.person_id;
    else
        perform par_blind_due(new.tenant, new.person_id);
    end if;
    return null;
end $$;
create trigger blind_person after update of details, restricted, merged_into on person
    for each row execute function par_blind_person();
create trigger blind_card after insert or update or delete on published_card
    for each row execute function par_blind_card();
