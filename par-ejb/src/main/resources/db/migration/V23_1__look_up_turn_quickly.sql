-- As before, and nobody waits for the disk: a count that a crash of the database forgets does no harm.
create or replace function par_take_turn(
    who text, moment timestamptz, most integer, explained boolean,
    out before integer, out today integer, out first_refusal boolean
) language plpgsql as $$
declare
    this_slot timestamptz := date_bin('10 seconds', moment, 'epoch');
begin
    perform set_config('synchronous_commit', 'off', true);
    perform pg_advisory_xact_lock(hashtextextended(par_tenant() || ' ' || who, 23));
    delete from look_up_turn where tenant = par_tenant() and asker = who and slot < moment - interval '10 minutes 10 seconds';
    select coalesce(sum(t.turns), 0), coalesce(sum(t.refused), 0) = 0 into before, first_refusal
        from look_up_turn t where t.tenant = par_tenant() and t.asker = who;
    select count(*) into today from contact_check c
        where most <= 1000 and c.tenant = par_tenant() and c.asked_by = who and c.asked_at > moment - interval '24 hours';
    insert into look_up_turn as t (asker, slot, turns, refused)
        values (who, this_slot, (explained or before < most)::integer, (not explained and before >= most)::integer)
        on conflict (tenant, asker, slot) do update set turns = t.turns + excluded.turns, refused = t.refused + excluded.refused;
end $$;
