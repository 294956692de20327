-- Colleagues who open many people, invented people whom nobody has a reason to open, and colleagues who leave.
set role app_owner;

-- Many people in an hour ------------------------------------------------------------------------------------------

create table app.people_opened (
  organisation_id app.id not null references app.tenant,
  staff_id app.id not null,
  person_id app.id not null,
  at timestamptz not null default now(),
  primary key (organisation_id, staff_id, person_id)
);
create index on app.people_opened (organisation_id, staff_id, at);
comment on table app.people_opened is 'Which people a colleague last opened beyond her own caseload, and when: counted by the hour, kept for a day.';
call app.wall('app.people_opened');

create table app.people_allowance (
  organisation_id app.id not null references app.tenant,
  staff_id app.id not null,
  until_at timestamptz not null,
  told_at timestamptz,
  primary key (organisation_id, staff_id)
);
comment on table app.people_allowance is 'Who said why she goes on (until_at), and when directors were last told that she opened many (told_at).';
call app.wall('app.people_allowance');

create table app.honey (
  like app.record_base including all,
  person_id app.id not null,
  case_file_id app.id not null,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, case_file_id) references app.case_file
);
comment on table app.honey is 'Invented people whom nobody has a reason to open. Which they are, only directors know.';
call app.guard_record('app.honey', 'honey', 'protection');

create table app.honey_scope (
  organisation_id app.id not null,
  scope_id app.id not null,
  primary key (organisation_id, scope_id),
  foreign key (organisation_id, scope_id) references app.scope
);
comment on table app.honey_scope is 'The scopes of invented people: kept on no device by itself, so that looking is opening, and opening is seen.';
call app.wall('app.honey_scope');

-- How many different people a colleague may open in an hour beyond her own caseload: kernel/people-budget.ts says the same.
create function app.people_budget(org text, staff text) returns int language sql stable set search_path = pg_catalog, app as $$
  select case when exists (select from app.staff_role r where r.organisation_id = org and r.staff_id = staff and r.role = 'director'
      and (r.until_at is null or r.until_at > now())) then 120 else 60 end
    * case when exists (select from app.people_allowance a where a.organisation_id = org and a.staff_id = staff and a.until_at > now()) then 3 else 1 end
$$;

-- Asked in the transaction of the read, before it is sent. `always`: an identity or a look-up counts in one's own caseload too.
-- ok, slow (soon too many) or stop (too many: nothing is sent, and directors are told).
create function app.count_people(about text[], always boolean) returns text
language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  me app.session := app.my_session();
  fresh text[]; n int; most int;
begin
  if me.staff_id is null then raise insufficient_privilege; end if;
  fresh := array(select p.id::text from app.person p where p.organisation_id = me.organisation_id and p.id = any (about) and (always or not exists (
    select from app.access a where a.organisation_id = p.organisation_id and a.staff_id = me.staff_id and a.scope_id = p.scope_id
      and a.via not like 'glass:%' and cardinality(a.reads) > 0 and (a.until_at is null or a.until_at > now()))));
  if fresh = '{}' then return 'ok'; end if;
  -- Two requests of one colleague at once would each find room for the same last person.
  perform pg_advisory_xact_lock(hashtext('people.' || me.organisation_id || me.staff_id));
  perform app.raise_alert(me.organisation_id, 'honey-opened', me.staff_id, h.person_id, h.id) from app.honey h
   where h.organisation_id = me.organisation_id and h.person_id = any (fresh) and not exists (select from app.people_opened o
     where o.organisation_id = me.organisation_id and o.staff_id = me.staff_id and o.person_id = h.person_id and o.at > now() - interval '1 hour');
  most := app.people_budget(me.organisation_id, me.staff_id);
  select count(*) into n from (select o.person_id::text from app.people_opened o where o.organisation_id = me.organisation_id
     and o.staff_id = me.staff_id and o.at > now() - interval '1 hour' union select unnest(fresh)) x;
  if n > most then
    insert into app.people_allowance as a values (me.organisation_id, me.staff_id, now(), now())
      on conflict (organisation_id, staff_id) do update set told_at = now() where a.told_at is null or a.told_at < now() - interval '1 hour';
    if found then perform app.raise_alert(me.organisation_id, 'many-people', me.staff_id, null, null); end if;
    return 'stop';
  end if;
  insert into app.people_opened select me.organisation_id, me.staff_id, unnest(fresh)
    on conflict (organisation_id, staff_id, person_id) do update set at = now();
  delete from app.people_opened o where o.organisation_id = me.organisation_id and o.staff_id = me.staff_id and o.at < now() - interval '24 hours';
  return case when n * 4 > most * 3 then 'slow' else 'ok' end;
end $$;

create table app.going_on (
  like app.record_base including all,
  staff_id app.id not null,
  until_at timestamptz not null,
  foreign key (organisation_id, staff_id) references app.staff_member
);
comment on table app.going_on is 'Why a colleague had to open more people than her hour allows.';
call app.guard_record('app.going_on', 'going-on', 'protection');

create function app.go_on(record text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not exists (select from app.going_on g where g.organisation_id = me.organisation_id and g.id = record and g.staff_id = me.staff_id)
    then raise insufficient_privilege; end if;
  insert into app.people_allowance values (me.organisation_id, me.staff_id, now() + interval '60 minutes', null)
    on conflict (organisation_id, staff_id) do update set until_at = excluded.until_at, told_at = null;
  perform app.raise_alert(me.organisation_id, 'many-people-explained', me.staff_id, null, record);
end $$;

-- Honey -----------------------------------------------------------------------------------------------------------

create or replace function app.keeps(org text, staff text, scope text, what text, kind text) returns boolean language sql stable as $$
  select exists (select from app.access a where a.organisation_id = org and a.staff_id = staff and a.scope_id = scope
                   and (what = any (a.reads) or (what = any (a.masks) and app.shows_masked(kind))) and (a.until_at is null or a.until_at > now()))
      or (exists (select from app.wide_reach w where w.organisation_id = org and w.staff_id = staff and (
                     (what = any (w.follows) and not exists (select from app.honey_scope h where h.organisation_id = org and h.scope_id = scope))
                   or (what = any (w.reads) and exists (select from app.following f
                        where f.organisation_id = org and f.staff_id = staff and f.scope_id = scope))))
        and not exists (select from app.blocked b where b.organisation_id = org and b.staff_id = staff and b.scope_id = scope))
$$;

-- A director writes no person. For the length of one transaction she may write this one, which is nobody.
create function app.begin_honey(person text, file text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.assurance = 'password' or not exists (select from app.staff_role r where r.organisation_id = me.organisation_id and r.staff_id = me.staff_id
      and r.role = 'director' and (r.until_at is null or r.until_at > now())) then raise insufficient_privilege; end if;
  insert into app.scope values (me.organisation_id, person, 'person'), (me.organisation_id, file, 'case-file');
  insert into app.scope_link values (me.organisation_id, file, person, '{person}');
  insert into app.honey_scope values (me.organisation_id, person), (me.organisation_id, file);
  insert into app.access select me.organisation_id, me.staff_id, x, 'honey:' || person, '{person,case}', '{person,case}', now() + interval '1 minute', '{}'
    from unnest(array[person, file]) x;
end $$;
create function app.end_honey(person text, file text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not exists (select from app.honey h where h.organisation_id = me.organisation_id and h.person_id = person and h.case_file_id = file and h.changed_by = me.staff_id)
    then raise insufficient_privilege; end if;
  delete from app.access a where a.organisation_id = me.organisation_id and a.via = 'honey:' || person;
  -- Whoever keeps everything was told of it a moment ago, in this same transaction: nobody has heard.
  delete from app.feed f using app.place p where p.organisation_id = me.organisation_id and p.scope_id in (person, file)
    and f.organisation_id = p.organisation_id and f.record_id = p.record_id;
end $$;

-- Leaving ---------------------------------------------------------------------------------------------------------

-- What waits for a new owner, counted also for an administrator, who may not see a file.
create function app.owned_by(staff text) returns int language sql stable security definer set search_path = pg_catalog, app as $$
  select case when app.may_appoint() then (select count(*)::int from app.case_file c join app.my_session() s on c.organisation_id = s.organisation_id
    where c.owner_id = staff and c.closed_at is null) end
$$;

-- The same day, in one transaction: roles, grants, sessions. Streams close and devices let go at their next word.
create function app.end_service(staff text, desk_to text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint() or staff = me.staff_id then raise insufficient_privilege; end if;
  if exists (select from app.case_file c where c.organisation_id = me.organisation_id and c.owner_id = staff and c.closed_at is null)
    then raise exception 'a file would be left without an owner' using errcode = 'integrity_constraint_violation'; end if;
  update app.need_to_know n set ended_at = now() where n.organisation_id = me.organisation_id and n.staff_id = staff and n.ended_at is null;
  delete from app.access a where a.organisation_id = me.organisation_id and a.staff_id = staff;
  delete from app.following f where f.organisation_id = me.organisation_id and f.staff_id = staff;
  update app.staff_role r set until_at = now() where r.organisation_id = me.organisation_id and r.staff_id = staff and (r.until_at is null or r.until_at > now());
  update app.credential c set suspended_at = coalesce(suspended_at, now()) where c.organisation_id = me.organisation_id and c.staff_id = staff;
  perform app.end_sessions_of(me.organisation_id, staff);
  if desk_to is not null then
    insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) values (me.organisation_id, staff, desk_to, me.staff_id, 'takes over the desk')
      on conflict (organisation_id, staff_id, scope_id) do update set ended_at = null, until_at = null, given_by = excluded.given_by, given_at = now();
  end if;
  perform app.raise_alert(me.organisation_id, 'service-ended', staff, null, staff);
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname in
    ('people_budget', 'count_people', 'go_on', 'begin_honey', 'end_honey', 'owned_by', 'end_service') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function app.count_people, app.go_on, app.begin_honey, app.end_honey, app.owned_by, app.end_service to app_case;

reset role;
