-- As par_take_turn of V23_1, for a limit of look-ups in a day: above it the day is not counted any further, so that the thousandth look-up of a
-- day costs as much as the first. The former function stays for a node that still runs the former release.
create function par_take_turn(
    who text, moment timestamptz, most integer, explained boolean, per_day integer,
    out before integer, out today integer, out first_refusal boolean
) language plpgsql as $$
declare
    this_slot timestamptz := date_bin('10 seconds', moment, 'epoch');
    stale boolean;
begin
    perform set_config('synchronous_commit', 'off', true),
        pg_advisory_xact_lock(hashtextextended(par_tenant() || ' ' || who, 23));
    select coalesce(sum(t.turns) filter (where t.slot >= moment - interval '10 minutes 10 seconds'), 0),
            coalesce(sum(t.refused) filter (where t.slot >= moment - interval '10 minutes 10 seconds'), 0) = 0,
            coalesce(bool_or(t.slot < moment - interval '10 minutes 10 seconds'), false)
        into before, first_refusal, stale
        from look_up_turn t where t.asker = who;
    if stale then
        delete from look_up_turn where asker = who and slot < moment - interval '10 minutes 10 seconds';
    end if;
    select count(*) into today from (
        select from contact_check c where c.asked_by = who and c.asked_at > moment - interval '24 hours' limit per_day) as day;
    insert into look_up_turn as t (asker, slot, turns, refused)
        values (who, this_slot, (explained or before < most)::integer, (not explained and before >= most)::integer)
        on conflict (tenant, asker, slot) do update set turns = t.turns + excluded.turns, refused = t.refused + excluded.refused;
end $$;
