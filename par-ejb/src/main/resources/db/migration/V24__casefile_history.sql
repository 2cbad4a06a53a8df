-- By which words and traits a line of the timeline is found. Without found_by it is never found. Whoever recorded the line wrote them down in
-- the same transaction, without the names of colleagues (R16) and without a BSN (R13).
alter table incident add column unit text;

alter table timeline_entry
    add column found_by text,
    add column kinds    text,
    add column severity text,
    add column channel  text,
    add column unit     text,
    add column measure  text;

create index timeline_entry_ref on timeline_entry (tenant, ref_id);

-- What a former release recorded must be found as well: a history that silently lacks its past looks like safety. The owner is let past the
-- lock for these statements only, because they are about every organisation.
alter table timeline_entry no force row level security;
alter table incident no force row level security;
alter table measure no force row level security;
alter table police_notification no force row level security;

create function pg_temp.kept_out(told text, name text) returns text language sql immutable as $$
    select case when length(name) < 3 then told
        else regexp_replace(told, '\m' || regexp_replace(name, '([^[:alnum:] ])', '\\\1', 'g') || '\M', '[collega]', 'gi') end
$$;
create function pg_temp.findable(told text, names text[]) returns text language plpgsql immutable as $$
declare
    name text;
    found text := regexp_replace(coalesce(told, ''), '\m[0-9]([ .-]?[0-9]){7,8}\M', '[nummer]', 'g');
begin
    foreach name in array array_remove(names, null) loop
        found := pg_temp.kept_out(found, name);
        found := pg_temp.kept_out(found, regexp_replace(name, '^.* ', ''));
        found := pg_temp.kept_out(found, regexp_replace(name, ' .*$', ''));
    end loop;
    return found;
end $$;

update timeline_entry set found_by = pg_temp.findable(body, array[author_name]) where kind <> 'INVOLVEMENT';

update timeline_entry t
   set kinds = i.kinds, severity = i.severity, channel = i.channel,
       found_by = pg_temp.findable(
           (select string_agg(part, E'\n') from (
               select i.content::jsonb ->> 'locatie' as part
               union all
               select value from jsonb_each_text(coalesce(i.content::jsonb -> 'verhaal', '{}'))
                where key in ('kwestie', 'omschrijving', 'wie', 'wat', 'waar', 'waarmee', 'welkeWijze', 'wanneer', 'waarom', 'voorwerp', 'onlineAdres')
               union all
               select said ->> 'text' from jsonb_array_elements(coalesce(i.content::jsonb -> 'verhaal' -> 'uitspraken', '[]')) said
               union all
               select i.content::jsonb -> 'omstandigheden' ->> 'aanleiding') parts),
           array[i.reporter_name, i.on_behalf_name])
  from incident i
 where t.kind = 'INCIDENT' and i.tenant = t.tenant and i.id = t.ref_id;

update timeline_entry t
   set measure = case m.kind when 'WarningLetter' then 'Waarschuwingsbrief' when 'RestorativeTalk' then 'Herstel- of stopgesprek'
                             when 'ContactArrangement' then 'Contactafspraken' end,
       found_by = case when t.kind = 'MEASURE' then pg_temp.findable(
           concat_ws(E'\n', m.motivation, m.urgent_reason,
               (select string_agg(fact ->> 'tekst', E'\n') from jsonb_array_elements(coalesce(m.content::jsonb -> 'feiten', '[]')) fact)),
           array[m.proposed_by_name]) else t.found_by end
  from measure m
 where m.tenant = t.tenant and m.id = t.ref_id;

update timeline_entry t
   set found_by = pg_temp.findable(concat_ws(E'\n', n.summary, n.answer), array[n.recorded_by_name])
  from police_notification n
 where t.kind = 'POLICE' and n.tenant = t.tenant and n.id = t.ref_id;

alter table timeline_entry force row level security;
alter table incident force row level security;
alter table measure force row level security;
alter table police_notification force row level security;

-- A question about the history that a colleague keeps for the next time. Nobody else reads it.
create table saved_search (
    tenant   text        not null default par_tenant(),
    id       uuid        not null,
    version  int         not null,
    owner    text        not null,
    name     text        not null,
    question text        not null,
    saved_at timestamptz not null,
    primary key (tenant, id),
    unique (tenant, owner, name)
);
call par_protect('saved_search');
