-- Who asks, and how surely we know it. The door has a role of its own: what finds a password and opens a session is out of
-- the reach of the role that answers everybody's questions, so that an injected statement there cannot sign in as anyone.
-- A session that rests on a password alone sees the house, not its people:
-- a stolen password must not open a file. NIST SP 800-63B-4; security.md §3.2.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_door') then create role app_door login nobypassrls; end if;
end $$;
grant usage on schema app to app_door;
set role app_owner;

alter table app.session
  add column assurance text not null default 'passkey' check (assurance in ('password', 'passkey', 'demonstration')),
  add column seen_at timestamptz not null default now(),
  add column stepped_up_at timestamptz;
alter table app.session alter column assurance drop default;
comment on column app.session.assurance is '`password`: sees what is internal and nobody''s file. `demonstration`: only where the organisation is one.';
comment on column app.session.seen_at is 'The last time its person was active. A session left alone for fifteen minutes is over.';
comment on column app.session.stepped_up_at is 'When its person last proved who they are. What is dangerous asks for a proof not older than five minutes.';

-- The one live session behind app.token. Every other question about the asker goes through it.
create or replace function app.my_session() returns app.session language sql stable security definer set search_path = pg_catalog, app as $$
  select s from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'
$$;
create or replace function app.my_organisation() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.organisation_id from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'
$$;
create or replace function app.my_staff() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.staff_id from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'
$$;

-- Who asks, where she may be shown people: null for a session that rests on a password alone.
create function app.my_reader() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.staff_id from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes' and s.assurance <> 'password'
$$;

-- What is internal (P1) and tells of no person: kernel/need-to-know.ts names the same compartments.
create function app.internal() returns text[] language sql immutable parallel safe as $$ select '{directory,desk,figures}'::text[] $$;

create or replace function app.my_wide_reads() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select case when s.assurance = 'password' then app.both(w.reads, app.internal()) else w.reads end
   from app.session s join app.wide_reach w on w.organisation_id = s.organisation_id and w.staff_id = s.staff_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'), '{}')
$$;
create or replace function app.my_wide_writes() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select case when s.assurance = 'password' then app.both(w.writes, app.internal()) else w.writes end
   from app.session s join app.wide_reach w on w.organisation_id = s.organisation_id and w.staff_id = s.staff_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now() and s.seen_at > now() - interval '15 minutes'), '{}')
$$;

create or replace function app.may_reach(scope text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.access a, app.my_session() s where a.organisation_id = s.organisation_id and a.staff_id = s.staff_id
      and a.scope_id = scope and (a.until_at is null or a.until_at > now()) and (s.assurance <> 'password' or a.scope_id = s.staff_id))
    or exists (select from app.scope c, app.my_session() s where c.organisation_id = s.organisation_id and c.id = scope
      and (case c.of when 'case-file' then 'case' when 'referral' then 'intake' when 'tip' then 'intake' when 'home' then 'directory' when 'organisation' then 'directory' else c.of end) = any (app.my_wide_writes()))
$$;

drop function app.open_session(bytea, text, text, text, timestamptz);
create function app.open_session(hash bytea, org text, staff text, device text, until_ timestamptz, assurance_ text) returns void
language sql security definer set search_path = pg_catalog, app as $$
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, stepped_up_at)
  values (hash, org, staff, device, until_, assurance_, case when assurance_ <> 'password' then now() end)
$$;
drop function app.find_credential(text);
create function app.find_credential(name text) returns table (organisation_id text, staff_id text, password_hash text, demonstration boolean)
language sql stable security definer set search_path = pg_catalog, app as $$
  select c.organisation_id, c.staff_id, c.password_hash, t.demonstration from app.credential c join app.tenant t on t.id = c.organisation_id
   where c.sign_in_name = lower(find_credential.name) and c.suspended_at is null
$$;
-- Called at most once a minute for each session at work; the feed and the stream do not count as work.
create function app.touch_session() returns void language sql security definer set search_path = pg_catalog, app as $$
  update app.session set seen_at = now() where token_hash = (app.my_session()).token_hash
$$;

-- The policies of one record table. `what` is its compartment, null when each row names its own. Made anew by every
-- migration that changes what they ask, so that all tables ask the same.
create procedure app.make_policies(tbl regclass, what text) language plpgsql set search_path = pg_catalog, app as $$
declare
  name text := (select relname from pg_class where oid = tbl);
  place text := coalesce(quote_literal(what), name || '.compartment');
  who text := case when what = any (app.internal()) then 'app.my_staff()' else 'app.my_reader()' end;
  reached text; seen text; written text;
begin
  reached := format('exists (select from app.access a where a.organisation_id = %1$I.organisation_id and a.staff_id = (select %3$s)
      and a.scope_id = %1$I.scope_id and %2$s = any (a.%%s) and (a.until_at is null or a.until_at > now()))', name, place, who);
  seen := format('organisation_id = (select app.my_organisation()) and (%s = any ((select app.my_wide_reads())::text[]) or ' || reached || ')', place, 'reads');
  written := format('organisation_id = (select app.my_organisation()) and (%s = any ((select app.my_wide_writes())::text[]) or ' || reached || ')', place, 'writes');
  execute format('drop policy if exists seen on %s', tbl);
  execute format('drop policy if exists added on %s', tbl);
  execute format('drop policy if exists changed on %s', tbl);
  execute format('create policy seen on %s for select to app_case using (%s)', tbl, seen);
  execute format('create policy added on %s for insert to app_case with check (%s)', tbl, written);
  execute format('create policy changed on %s for update to app_case using (%s) with check (%s)', tbl, written, written);
end $$;

create or replace procedure app.guard_record(tbl regclass, kind text, what text) language plpgsql set search_path = pg_catalog, app as $$
begin
  call app.wall(tbl);
  call app.make_policies(tbl, what);
  execute format('grant select, insert, update on %s to app_case', tbl);
  execute format('alter table %s add foreign key (organisation_id, scope_id) references app.scope', tbl);
  execute format('create trigger place before update on %s for each row execute function app.stays_in_place()', tbl);
  execute format('create trigger feed after insert or update on %s for each row execute function app.record_changed(%L%s)', tbl, kind,
    case when what is null then '' else ', ' || quote_literal(what) end);
end $$;

-- Every record table there is: its feed trigger says which kind and compartment it guards.
create procedure app.make_all_policies() language plpgsql set search_path = pg_catalog, app as $$
declare guarded record;
begin
  for guarded in
    select t.tgrelid::regclass as tbl, string_to_array(encode(t.tgargs, 'escape'), '\000') as args from pg_trigger t
     where t.tgfoid = 'app.record_changed'::regproc and not t.tgisinternal
  loop
    call app.make_policies(guarded.tbl, nullif(guarded.args[2], ''));
  end loop;
end $$;
call app.make_all_policies();

drop policy seen on app.record_history;
create policy seen on app.record_history for select to app_case using (organisation_id = (select app.my_organisation())
  and (compartment = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
    where a.organisation_id = record_history.organisation_id and a.staff_id = (select app.my_reader()) and a.scope_id = record_history.scope_id
      and record_history.compartment = any (a.reads) and (a.until_at is null or a.until_at > now()))));
drop policy seen on app.place;
create policy seen on app.place for select to app_case using (organisation_id = (select app.my_organisation())
  and (compartment = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
    where a.organisation_id = place.organisation_id and a.staff_id = (select app.my_reader()) and a.scope_id = place.scope_id
      and place.compartment = any (a.reads) and (a.until_at is null or a.until_at > now()))));
drop policy own on app.case_file_reader;
create policy own on app.case_file_reader for select to app_case using (organisation_id = (select app.my_organisation())
  and staff_id = (select app.my_reader()) and (until_at is null or until_at > now()));
-- Who is on a file's team is told to those who may see the file.
drop policy team on app.need_to_know;
create policy team on app.need_to_know for select to app_case
  using (organisation_id = (select app.my_organisation()) and (staff_id = (select app.my_reader()) or app.may_reach(scope_id)));

revoke execute on function app.my_reader, app.internal, app.open_session, app.find_credential, app.touch_session from public;
revoke execute on procedure app.make_policies, app.make_all_policies from public;
grant execute on function app.my_reader, app.internal, app.touch_session to app_case;
revoke execute on function app.found_organisation, app.is_founded from app_case;
grant execute on function app.open_session, app.find_credential, app.found_organisation, app.is_founded to app_door;
reset role;
do $$ begin
  alter role app_door set track_activities = off;
exception when insufficient_privilege then raise warning 'track_activities stays on: query texts are visible to the role app_door';
end $$;
