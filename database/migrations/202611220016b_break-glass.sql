-- Colleagues who must not see a person, whatever their role; and the way in for an emergency, which is never quiet.
set role app_owner;

-- Alerts ----------------------------------------------------------------------------------------------------------

create table app.alert (
  like app.record_base including all,
  of text not null check (of ~ '^[a-z-]{3,40}$'),
  staff_id app.id not null,
  person_id app.id,
  record_id app.id,
  at timestamptz not null,
  seen_by app.id,
  seen_at timestamptz,
  foreign key (organisation_id, staff_id) references app.staff_member,
  foreign key (organisation_id, seen_by) references app.staff_member
);
comment on table app.alert is 'Something a director must know at once: whom it concerns and what happened, in a code. It lies with the organisation, so only directors see it.';
call app.guard_record('app.alert', 'alert', 'protection');

create function app.draw_id() returns text language sql volatile set search_path = pg_catalog, app as $$
  -- Two random uuids hold 122 random bits each; the bytes that hold their version are left out.
  select string_agg(substr('abcdefghijklmnopqrstuvwxyz234567', (get_byte(b.bytes, i) & 31) + 1, 1), '')
    from (select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex') as bytes) b,
         unnest('{0,1,2,3,4,5,16,17,18,19,20,21}'::int[]) i
$$;

-- Told at once: the hint goes out with the commit.
create function app.raise_alert(org text, what text, staff text, person text, record text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  insert into app.alert (organisation_id, id, scope_id, changed_at, changed_by, of, staff_id, person_id, record_id, at)
    values (org, app.draw_id(), org, now(), staff, what, staff, person, record, now());
  perform pg_notify('feed', org);
end $$;

-- Conflict of interest --------------------------------------------------------------------------------------------

create table app.conflict (
  like app.record_base including all,
  staff_id app.id not null,
  person_id app.id not null,
  kind text not null check (kind in ('related', 'is')),
  declared_by app.id not null,
  ended_at timestamptz,
  ended_by app.id,
  foreign key (organisation_id, staff_id) references app.staff_member,
  foreign key (organisation_id, person_id) references app.person
);
create unique index conflict_once on app.conflict (organisation_id, staff_id, person_id) where ended_at is null;
comment on table app.conflict is 'A colleague who is related to a person, or is that person: no grant, link, wide reach or break-glass opens what concerns her.';
call app.guard_record('app.conflict', 'conflict', 'protection');

create table app.blocked (
  organisation_id app.id not null,
  staff_id app.id not null,
  scope_id app.id not null,
  primary key (organisation_id, staff_id, scope_id)
);
comment on table app.blocked is 'Derived from app.conflict and the links between scopes by triggers; nobody writes it. Every policy asks it.';
call app.wall('app.blocked');

create function app.my_blocked() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce(array_agg(b.scope_id::text), '{}') from app.my_session() s
    join app.blocked b on b.organisation_id = s.organisation_id and b.staff_id = s.staff_id
$$;

-- What a conflict closes: the person; the files, operations and investigations she stands in, with the tips and referrals they
-- came from; and for a colleague who is that person, the others in those files and theirs. A home stays: only its resident goes.
create function app.blocked_due(org text, staff text) returns setof text language sql stable set search_path = pg_catalog, app as $$
  with own as (select c.person_id, c.kind from app.conflict c where c.organisation_id = org and c.staff_id = staff and c.ended_at is null),
  link as (select l.from_scope, l.to_scope, t.of as to_of from app.scope_link l
      join app.scope f on f.organisation_id = org and f.id = l.from_scope and f.of <> 'home'
      join app.scope t on t.organisation_id = org and t.id = l.to_scope where l.organisation_id = org),
  files as (select l.from_scope, o.kind from own o join link l on l.to_scope = o.person_id),
  others as (select l.to_scope from files f join link l on l.from_scope = f.from_scope where f.kind = 'is'),
  theirs as (select l.from_scope from others o join link l on l.to_scope = o.to_scope)
  select person_id from own
  union select from_scope from files
  union select l.to_scope from files f join link l on l.from_scope = f.from_scope where l.to_of in ('tip', 'referral')
  union select to_scope from others
  union select from_scope from theirs
  union select l.to_scope from theirs t join link l on l.from_scope = t.from_scope where l.to_of in ('tip', 'referral')
$$;

create function app.refresh_blocked(org text, staff text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare due text[] := array(select app.blocked_due(org, staff)); fresh text[]; freed text[];
begin
  with gone as (delete from app.blocked b where b.organisation_id = org and b.staff_id = staff and b.scope_id <> all (due) returning scope_id)
    select coalesce(array_agg(scope_id::text), '{}') into freed from gone;
  with came as (insert into app.blocked select org, staff, x from unnest(due) x on conflict do nothing returning scope_id)
    select coalesce(array_agg(scope_id::text), '{}') into fresh from came;
  if fresh = '{}' and freed = '{}' then return; end if;
  delete from app.access a where a.organisation_id = org and a.staff_id = staff and a.scope_id = any (fresh);
  delete from app.following f where f.organisation_id = org and f.staff_id = staff and f.scope_id = any (fresh);
  if freed <> '{}' then
    perform app.refresh_access(org, staff, array(select n.scope_id::text from app.need_to_know n where n.organisation_id = org and n.staff_id = staff));
  end if;
  perform app.put_scopes(array_agg(org), array_agg(staff), array_agg(x)) from unnest(fresh || freed) x having count(*) > 0;
end $$;

create function app.conflict_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.refresh_blocked(new.organisation_id, new.staff_id);
  return null;
end $$;
create trigger block after insert or update on app.conflict for each row execute function app.conflict_changed();

-- A person is named in one more file: whoever must not see her must not see it either, from the same moment.
create function app.link_blocks() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.refresh_blocked(new.organisation_id, c.staff_id) from
    (select distinct x.staff_id from app.conflict x where x.organisation_id = new.organisation_id and x.ended_at is null) c;
  return null;
end $$;
create trigger block after insert or update on app.scope_link for each row execute function app.link_blocks();

-- No way in by a grant or a link made later.
create function app.access_blocked() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if exists (select from app.blocked b where b.organisation_id = new.organisation_id and b.staff_id = new.staff_id and b.scope_id = new.scope_id)
    then return null; end if;
  return new;
end $$;
create trigger block before insert on app.access for each row execute function app.access_blocked();

-- Nor by a role that reaches everything. A restrictive policy stands beside whatever else allows, and cannot be outvoted.
create procedure app.guard_conflict(tbl regclass) language plpgsql set search_path = pg_catalog, app as $$
begin
  execute format('create policy conflict on %s as restrictive to app_case using (scope_id <> all ((select app.my_blocked())::text[]))', tbl);
end $$;
create or replace procedure app.guard_record(tbl regclass, kind text, what text) language plpgsql set search_path = pg_catalog, app as $$
begin
  call app.wall(tbl);
  call app.make_policies(tbl, what);
  call app.guard_conflict(tbl);
  execute format('grant select, insert, update on %s to app_case', tbl);
  execute format('alter table %s add foreign key (organisation_id, scope_id) references app.scope', tbl);
  execute format('create trigger place before update on %s for each row execute function app.stays_in_place()', tbl);
  execute format('create trigger feed after insert or update on %s for each row execute function app.record_changed(%L%s)', tbl, kind,
    case when what is null then '' else ', ' || quote_literal(what) end);
end $$;
do $$
declare tbl regclass;
begin
  for tbl in select t.tgrelid::regclass from pg_trigger t where t.tgfoid = 'app.record_changed'::regproc and not t.tgisinternal loop
    call app.guard_conflict(tbl);
  end loop;
  call app.guard_conflict('app.record_history');
  call app.guard_conflict('app.place');
end $$;

create or replace function app.may_reach(scope text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select scope <> all (app.my_blocked()) and (exists (select from app.access a, app.my_session() s where a.organisation_id = s.organisation_id
      and a.staff_id = s.staff_id and a.scope_id = scope and (a.until_at is null or a.until_at > now())
      and a.via not like 'glass:%' and (s.assurance <> 'password' or a.scope_id = s.staff_id))
    or exists (select from app.scope c, app.my_session() s where c.organisation_id = s.organisation_id and c.id = scope
      and (case c.of when 'case-file' then 'case' when 'referral' then 'intake' when 'tip' then 'intake' when 'home' then 'directory' when 'organisation' then 'directory' else c.of end) = any (app.my_wide_writes())))
$$;
comment on function app.may_reach is 'Who may change a scope''s need-to-know. Break-glass only reads, so it lets nobody else in.';

create or replace function app.keeps(org text, staff text, scope text, what text, kind text) returns boolean language sql stable as $$
  select exists (select from app.access a where a.organisation_id = org and a.staff_id = staff and a.scope_id = scope
                   and (what = any (a.reads) or (what = any (a.masks) and app.shows_masked(kind))) and (a.until_at is null or a.until_at > now()))
      or (exists (select from app.wide_reach w where w.organisation_id = org and w.staff_id = staff and (what = any (w.follows)
                   or (what = any (w.reads) and exists (select from app.following f
                        where f.organisation_id = org and f.staff_id = staff and f.scope_id = scope))))
        and not exists (select from app.blocked b where b.organisation_id = org and b.staff_id = staff and b.scope_id = scope))
$$;

create or replace function app.record_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare what text;
begin
  if tg_nargs > 1 then what := tg_argv[1]; else what := new.compartment; end if;
  if tg_op = 'INSERT' then
    insert into app.place values (new.organisation_id, new.id, tg_argv[0], new.scope_id, what);
  end if;
  insert into app.feed (organisation_id, staff_id, record_id, kind, rev, op)
  select new.organisation_id, reader.staff_id, new.id, tg_argv[0], app.this_rev(), 'put' from (
    select a.staff_id from app.access a where a.organisation_id = new.organisation_id and a.scope_id = new.scope_id
       and (what = any (a.reads) or (what = any (a.masks) and app.shows_masked(tg_argv[0]))) and (a.until_at is null or a.until_at > now())
    union
    select w.staff_id from app.wide_reach w where w.organisation_id = new.organisation_id and what = any (w.follows)
       and not exists (select from app.blocked b where b.organisation_id = w.organisation_id and b.staff_id = w.staff_id and b.scope_id = new.scope_id)
    union
    select f.staff_id from app.following f join app.wide_reach w using (organisation_id, staff_id)
     where f.organisation_id = new.organisation_id and f.scope_id = new.scope_id and what = any (w.reads)
  ) reader order by reader.staff_id
  on conflict (organisation_id, staff_id, record_id) do update set rev = excluded.rev, op = 'put';
  return null;
end $$;

-- She says it of herself; of another, whoever keeps files and sees the person says it. The directors are told.
create function app.declare_conflict(id_ text, staff text, person text, kind_ text, at_ timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null or me.assurance = 'password' then raise insufficient_privilege; end if;
  insert into app.conflict (organisation_id, id, scope_id, changed_at, changed_by, staff_id, person_id, kind, declared_by)
    values (me.organisation_id, id_, me.organisation_id, at_, me.staff_id, staff, person, kind_, me.staff_id);
  perform app.raise_alert(me.organisation_id, 'conflict-declared', staff, person, id_);
end $$;

create or replace function app.are_one_person(org text, a text, b text) returns boolean language sql stable set search_path = pg_catalog, app as $$
  select a = b or exists (select from app.conflict x join app.conflict y on y.organisation_id = x.organisation_id and y.person_id = x.person_id
    where x.organisation_id = org and x.staff_id = a and y.staff_id = b and x.kind = 'is' and y.kind = 'is' and x.ended_at is null and y.ended_at is null)
$$;

-- Break-glass -----------------------------------------------------------------------------------------------------

create table app.break_glass (
  like app.record_base including all,
  staff_id app.id not null,
  category text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null,
  person_id app.id,
  case_file_id app.id,
  reviewers text[] not null,
  ended_at timestamptz,
  ended_by app.id,
  verdict text check (verdict in ('justified', 'to-talk-about', 'not-justified')),
  reviewed_by app.id,
  reviewed_at timestamptz,
  check (reviewed_by is distinct from staff_id),
  check ((verdict is null) = (reviewed_at is null)),
  foreign key (organisation_id, staff_id) references app.staff_member,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, case_file_id) references app.case_file
);
comment on table app.break_glass is 'Somebody opened, or tried to open, a person outside her need-to-know in an emergency. person_id is null where the code opened nothing.';
call app.guard_record('app.break_glass', 'break-glass', 'protection');

create table app.glass_use (
  organisation_id app.id not null references app.tenant,
  glass_id app.id not null,
  staff_id app.id not null,
  at timestamptz not null default now(),
  person_id app.id,
  primary key (organisation_id, glass_id)
);
create index on app.glass_use (organisation_id, staff_id, at);
comment on table app.glass_use is 'Every break-glass by the database''s own clock, for the limit of three in a day.';
call app.wall('app.glass_use');

-- Whom this code means, as far as this colleague may break a glass there: of a person she must not see, nothing.
create function app.glass_target(org text, staff text, code_ text) returns table (person_id text, case_file_id text, owner_id text)
language sql stable set search_path = pg_catalog, app as $$
  select p.id::text, c.id::text, c.owner_id::text from app.person p
    left join lateral (select f.id, f.owner_id from app.case_file f where f.organisation_id = org and f.person_id = p.id
       and not exists (select from app.blocked b where b.organisation_id = org and b.staff_id = staff and b.scope_id = f.id)
       order by f.closed_at is null desc, f.opened_at desc limit 1) c on true
   where p.organisation_id = org and p.display_code = code_
     and not exists (select from app.blocked b where b.organisation_id = org and b.staff_id = staff and b.scope_id = p.id)
$$;

create function app.live_holders(org text, roles text[], but text) returns table (staff_id text)
language sql stable set search_path = pg_catalog, app as $$
  select distinct r.staff_id::text from app.staff_role r join app.credential c using (organisation_id, staff_id)
   where r.organisation_id = org and r.role = any (roles) and r.staff_id <> but and c.suspended_at is null
     and (r.until_at is null or r.until_at > now()) and not app.are_one_person(org, r.staff_id, but)
$$;

-- What must be known before a glass is broken: what it opens, who is told, how often I did it today. Two are told: who answers
-- for the file and the directors; where those are fewer than two, the administrators as well.
create function app.glass_for(code_ text) returns json language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); target record; told text[];
begin
  if me.staff_id is null or me.assurance = 'password' then raise insufficient_privilege; end if;
  select * into target from app.glass_target(me.organisation_id, me.staff_id, code_);
  told := array(select h.staff_id from app.live_holders(me.organisation_id, '{director}', me.staff_id) h
    union select target.owner_id where target.owner_id is not null and not app.are_one_person(me.organisation_id, target.owner_id, me.staff_id));
  if cardinality(told) < 2 then
    told := array(select unnest(told) union select h.staff_id from app.live_holders(me.organisation_id, '{administrator}', me.staff_id) h);
  end if;
  return json_build_object('personId', target.person_id, 'caseFileId', target.case_file_id, 'reviewers', told,
    'today', (select count(*) from app.glass_use u where u.organisation_id = me.organisation_id and u.staff_id = me.staff_id and u.at > now() - interval '24 hours'));
end $$;

create function app.break_glass(glass text, code_ text, reads_ text[], minutes int) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); target record; blocked boolean;
begin
  if not exists (select from app.break_glass g where g.organisation_id = me.organisation_id and g.id = glass and g.staff_id = me.staff_id)
     or minutes > 60 or reads_ && '{journal,protection,desk}'::text[] then raise insufficient_privilege; end if;
  select * into target from app.glass_target(me.organisation_id, me.staff_id, code_);
  insert into app.glass_use (organisation_id, glass_id, staff_id, person_id) values (me.organisation_id, glass, me.staff_id, target.person_id);
  perform pg_notify('feed', me.organisation_id);
  if target.person_id is null then
    perform app.raise_alert(me.organisation_id, case when exists (select from app.person p where p.organisation_id = me.organisation_id and p.display_code = code_)
      then 'glass-refused' else 'glass-nothing' end, me.staff_id, null, glass);
    return;
  end if;
  insert into app.access
    select me.organisation_id, me.staff_id, x, 'glass:' || glass, reads_, '{}', now() + make_interval(mins => minutes), '{}'
      from unnest(array[target.person_id, target.case_file_id]) x where x is not null;
  -- From now on it stands in the record's own history: whoever knows the file knows that it was opened.
  insert into app.scope_link
    select me.organisation_id, x, glass, '{protection}' from unnest(array[target.person_id, target.case_file_id]) x where x is not null;
end $$;

create function app.end_glass(glass text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_reach(glass) and not 'protection' = any (app.my_wide_writes()) then raise insufficient_privilege; end if;
  delete from app.access a where a.organisation_id = me.organisation_id and a.via = 'glass:' || glass;
end $$;

-- The policies refuse from the minute it runs out; this tells the device to let go.
create or replace function app.end_expired_access() returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare ended int;
begin
  delete from app.access where via like 'glass:%' and until_at <= now();
  update app.need_to_know set ended_at = until_at where ended_at is null and until_at <= now();
  get diagnostics ended = row_count;
  return ended;
end $$;
create index access_of_glass on app.access (until_at) where via like 'glass:%';

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname in
    ('draw_id', 'raise_alert', 'my_blocked', 'blocked_due', 'refresh_blocked', 'conflict_changed', 'link_blocks', 'access_blocked', 'declare_conflict',
     'glass_target', 'live_holders', 'glass_for', 'break_glass', 'end_glass') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
revoke execute on procedure app.guard_conflict from public;
grant execute on function app.my_blocked, app.declare_conflict, app.glass_for, app.break_glass, app.end_glass to app_case;

reset role;
