-- An offer that was passed on ends where it lies: with who took it and what became of it, and without a word of hers left.
set role app_owner;

alter table app.volunteer_offer add column outcome text check (outcome in ('takes-part', 'later', 'not-suited', 'not-reached')),
  add column settled_on date, drop constraint volunteer_offer_state_check;
alter table app.volunteer_offer add constraint volunteer_offer_state_check check (state in ('answered', 'passed-on', 'no-thanks', 'forgotten', 'settled')),
  add constraint volunteer_offer_settled check ((state = 'settled') = (outcome is not null) and (outcome is null) = (settled_on is null));

-- A colleague of any role may be asked to call somebody: she is shown that one, from the inbox, until it is settled or swept.
create function app.offers_passed_to_me() returns table (id text, language text, said jsonb, came_at timestamptz)
language sql stable security definer set search_path = pg_catalog, app as $$
  select i.id::text, i.language, i.said, i.came_at from app.volunteer_offer v, app.my_session() me, site.inbox i
    where v.organisation_id = me.organisation_id and v.passed_to = me.staff_id and v.state = 'passed-on'
      and i.organisation_id = v.organisation_id and i.id = v.id and i.kind = 'offer'
$$;

-- Whoever called says what became of it, or an editor does: the record holds a code, the inbox nothing more, the task is done.
-- The version stays: with it the words of a task are sealed.
create function app.settle_offer(offer text, outcome_ text, today date) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); v app.volunteer_offer;
begin
  select * into v from app.volunteer_offer o where o.organisation_id = me.organisation_id and o.id = offer
    and (o.passed_to = me.staff_id or 'publishing' = any (app.my_wide_writes()));
  if v.id is null or v.state not in ('passed-on', 'settled') then raise insufficient_privilege; end if;
  update app.volunteer_offer o set state = 'settled', outcome = outcome_, settled_on = today, changed_at = now(), changed_by = me.staff_id
    where o.organisation_id = v.organisation_id and o.id = v.id and o.state = 'passed-on';
  update app.task t set done_at = now(), changed_at = now(), changed_by = me.staff_id
    where t.organisation_id = v.organisation_id and t.about_id = v.id and t.done_at is null and t.passed_to is null;
  delete from site.inbox i where i.organisation_id = v.organisation_id and i.kind = 'offer' and i.id = v.id;
end $$;

revoke execute on function app.offers_passed_to_me, app.settle_offer from public;
grant execute on function app.offers_passed_to_me, app.settle_offer to app_case;

reset role;
