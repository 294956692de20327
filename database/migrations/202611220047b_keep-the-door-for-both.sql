-- The second person of a go obeys what every second person obeys; and of two who may let people in, neither shuts the other out for good.
set role app_owner;

-- A go that waits -------------------------------------------------------------------------------------------------

-- As before, and besides: after its time nothing is confirmed any more, whoever asks and by whatever act.
create or replace function app.settle_second(approval text, how text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.second_person p set settled = how, settled_by = me.staff_id, settled_at = now()
   where p.organisation_id = me.organisation_id and p.approval_id = approval and p.settled is null
     and (how = 'declined' or (p.expires_at > now() and app.may_be_second(p.organisation_id, p.asked_by, me.staff_id, p.confirm_by)));
  if not found then raise insufficient_privilege; end if;
end $$;

-- Whether I may be the second person to what was asked under this id: may, not-yours, settled, expired; null where nobody asked.
create function app.my_second(approval text) returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select case when p.settled is not null then 'settled' when p.expires_at <= now() then 'expired'
      when app.may_be_second(p.organisation_id, p.asked_by, s.staff_id, p.confirm_by) then 'may' else 'not-yours' end
    from app.my_session() s join app.second_person p on p.organisation_id = s.organisation_id and p.approval_id = approval
$$;

-- Shutting out ----------------------------------------------------------------------------------------------------

alter table app.credential
  add column suspended_until timestamptz,
  add column suspended_alone_at timestamptz,
  add check (suspended_until is null or suspended_at is not null);
comment on column app.credential.suspended_until is 'One alone shut her out, who may let people in herself: it ends by itself.';
comment on column app.credential.suspended_alone_at is 'When one alone last did: not again for thirty days.';

-- alone: she holds no powerful role, or nobody heard of her for thirty days. two: another who may stands beside us. Where we are
-- the only two: day (a suspension, for a day), or not-again (that was done in the last thirty days).
create function app.how_to_shut(staff text) returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select case
    when not app.may_appoint() then null
    when not exists (select from app.staff_role r where r.organisation_id = c.organisation_id and r.staff_id = staff
      and r.role in ('director', 'administrator') and (r.until_at is null or r.until_at > now())) then 'alone'
    when exists (select from app.second_persons(array['director', 'administrator']) p where p.staff_id <> staff and p.may) then 'two'
    when c.admitted_at < now() - interval '30 days' and not exists (select from app.session o
      where o.organisation_id = c.organisation_id and o.staff_id = staff and o.seen_at > now() - interval '30 days') then 'alone'
    when c.suspended_alone_at > now() - interval '30 days' then 'not-again'
    else 'day' end
    from app.my_session() s join app.credential c on c.organisation_id = s.organisation_id and c.staff_id = staff
$$;
drop function app.takes_two_to_shut(text);

create or replace function app.suspend(staff text, is_suspended boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); how text := 'alone';
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  if is_suspended and me.device_id <> 'second person' then how := coalesce(app.how_to_shut(staff), 'alone'); end if;
  if how in ('two', 'not-again') then raise insufficient_privilege; end if;
  update app.credential set suspended_at = case when is_suspended then coalesce(suspended_at, now()) end,
      suspended_until = case when is_suspended and how = 'day' then now() + interval '24 hours' end,
      suspended_alone_at = case when how = 'day' then now() else suspended_alone_at end
   where organisation_id = me.organisation_id and staff_id = staff and staff_id <> me.staff_id;
  if not found then return false; end if;
  if is_suspended then perform app.end_sessions_of(me.organisation_id, staff); end if;
  perform app.tell_mine('grant', 'staff-sign-in.' || case when is_suspended then 'suspend' else 'restore' end, array[staff]);
  return true;
end $$;

-- Taking away her power, or ending her service, is shutting out as well; it takes the other's word, and no day will do.
create function app.refuse_shutting(staff text) returns void language plpgsql stable set search_path = pg_catalog, app as $$
begin
  if (app.my_session()).device_id <> 'second person' and app.how_to_shut(staff) <> 'alone' then raise insufficient_privilege; end if;
end $$;
create function app.role_is_ended() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if app.my_staff() is not null and app.my_staff() <> new.staff_id then perform app.refuse_shutting(new.staff_id); end if;
  return new;
end $$;
create trigger shutting before update on app.staff_role for each row
  when (new.role in ('director', 'administrator') and (old.until_at is null or old.until_at > now()) and new.until_at <= now())
  execute function app.role_is_ended();

-- The policies ask for suspended_at alone: what is over is taken away within the minute.
create or replace function app.end_expired_access() returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare ended int;
begin
  delete from app.access where via like 'glass:%' and until_at <= now();
  update app.credential set suspended_at = null, suspended_until = null where suspended_until <= now();
  update app.need_to_know set ended_at = until_at where ended_at is null and until_at <= now();
  get diagnostics ended = row_count;
  return ended;
end $$;
create index credential_shut_for_a_day on app.credential (suspended_until) where suspended_until is not null;

create or replace function app.sign_in_of(staff text) returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object('suspendedAt', app.moment_text(c.suspended_at), 'suspendedUntil', app.moment_text(c.suspended_until),
    'shutting', app.how_to_shut(staff), 'setUp', app.set_up_of(c.organisation_id, c.staff_id),
    'invitation', (select json_build_object('expiresAt', app.moment_text(i.expires_at)) from app.invitation i where i.organisation_id = c.organisation_id
      and i.staff_id = c.staff_id and i.kind = 'invitation' and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() limit 1),
    'reset', (select app.reset_json(x) from app.reset x where x.organisation_id = c.organisation_id and x.staff_id = c.staff_id and app.is_open(x) limit 1),
    'sessions', (select count(*) from app.session o where o.organisation_id = c.organisation_id and o.staff_id = c.staff_id and app.is_live(o)),
    'lastSeenAt', (select app.moment_text(max(o.seen_at)) from app.session o where o.organisation_id = c.organisation_id and o.staff_id = c.staff_id))
    from app.credential c, app.my_session() s
   where c.organisation_id = s.organisation_id and c.staff_id = staff and app.may_appoint()
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname in
    ('my_second', 'how_to_shut', 'refuse_shutting', 'role_is_ended') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function app.my_second, app.how_to_shut to app_case;

reset role;
