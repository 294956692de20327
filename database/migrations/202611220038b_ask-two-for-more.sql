-- What was one person's until now: shutting the door on a powerful colleague, taking out many people. And who sends too much.
set role app_owner;

-- Whether another who may let people in stands besides the asker and the one it is about: then shutting her out takes that other's word.
create function app.takes_two_to_shut(staff text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select app.may_appoint() and exists (select from app.staff_role r join app.my_session() s on r.organisation_id = s.organisation_id
      where r.staff_id = staff and r.role in ('director', 'administrator') and (r.until_at is null or r.until_at > now()))
    and exists (select from app.second_persons(array['director', 'administrator']) p where p.staff_id <> staff and p.may)
$$;
create or replace function app.suspend(staff text, is_suspended boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint_now() then raise insufficient_privilege; end if;
  if is_suspended and me.device_id <> 'second person' and app.takes_two_to_shut(staff) then raise insufficient_privilege; end if;
  update app.credential set suspended_at = case when is_suspended then coalesce(suspended_at, now()) end
   where organisation_id = me.organisation_id and staff_id = staff and staff_id <> me.staff_id;
  if not found then return false; end if;
  if is_suspended then perform app.end_sessions_of(me.organisation_id, staff); end if;
  perform app.tell_mine('grant', 'staff-sign-in.' || case when is_suspended then 'suspend' else 'restore' end, array[staff]);
  return true;
end $$;
-- By an act, which may wait for the second person. Letting in again stays at the door.
create function app.suspend_by_act(staff text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if not app.suspend(staff, true) then raise insufficient_privilege; end if;
end $$;

-- Before anything is hashed, which costs: who asks in vain must not be able to keep the server busy.
create function app.may_set_password(staff text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.credential c, app.my_session() me, app.tenant t where c.organisation_id = me.organisation_id and c.staff_id = staff
    and t.id = me.organisation_id and t.demonstration and (c.staff_id = me.staff_id or (c.password_hash = 'none' and app.may_appoint())))
$$;

-- Files are large, and each is read by a worker of its own: so many an hour for one colleague, counted like tries at the door.
create function app.take_upload() returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if app.my_reader() is null then return false; end if;
  return app.take_try('upload', app.my_organisation() || '.' || app.my_staff(), 120);
end $$;

-- A yes is used once, by her who asked, within a day.
alter table app.second_person add column used_at timestamptz;
create function app.use_second(approval text, act_ text) returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.second_person p set used_at = now() where p.organisation_id = me.organisation_id and p.approval_id = approval and p.act = act_
    and p.asked_by = me.staff_id and p.settled = 'confirmed' and p.settled_at > now() - interval '24 hours' and p.used_at is null;
  return found;
end $$;

-- Leaving: investigations that she leads, and operations not yet over that nobody else could open any more.
create function app.work_of(org text, staff text) returns table (scope text) language sql stable set search_path = pg_catalog, app as $$
  select i.id::text from app.investigation i where i.organisation_id = org and i.lead_id = staff and i.status <> 'closed'
  union select o.id::text from app.operation o where o.organisation_id = org and o.status in ('planned', 'live')
    and exists (select from app.need_to_know n where n.organisation_id = org and n.scope_id = o.id and n.staff_id = staff and n.ended_at is null)
    and not exists (select from app.need_to_know n join app.credential c on c.organisation_id = org and c.staff_id = n.staff_id and c.suspended_at is null
      where n.organisation_id = org and n.scope_id = o.id and n.staff_id <> staff and n.ended_at is null and (n.until_at is null or n.until_at > now()))
$$;
create function app.led_by(staff text) returns int language sql stable security definer set search_path = pg_catalog, app as $$
  select case when app.may_appoint() then (select count(*)::int from app.work_of(app.my_organisation(), staff)) end
$$;
-- Whoever takes it over need not be known to the director, who cannot write in it, nor to an administrator, who cannot even see it.
create function app.hand_over_work(staff text, taker text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); work text[];
begin
  if not app.may_appoint() or staff = me.staff_id then raise insufficient_privilege; end if;
  work := array(select w.scope from app.work_of(me.organisation_id, staff) w);
  if exists (select from app.blocked b where b.organisation_id = me.organisation_id and b.staff_id = taker and b.scope_id = any (work))
    or not 'investigation' = any (app.role_writes(me.organisation_id, taker)) then raise insufficient_privilege; end if;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) select me.organisation_id, s, taker, me.staff_id, 'takes it over' from unnest(work) s
    on conflict (organisation_id, staff_id, scope_id) do update set ended_at = null, until_at = null, given_by = excluded.given_by, given_at = now();
  update app.investigation i set lead_id = taker where i.organisation_id = me.organisation_id and i.id = any (work) and i.lead_id = staff;
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname in
    ('takes_two_to_shut', 'suspend_by_act', 'may_set_password', 'take_upload', 'use_second', 'work_of', 'led_by', 'hand_over_work') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function app.takes_two_to_shut, app.suspend_by_act, app.may_set_password, app.take_upload, app.use_second, app.led_by, app.hand_over_work to app_case;

reset role;
