-- The ground everything stands on: roles, organisations, sessions, need-to-know, feed and journal.
-- Roles belong to the cluster, not to the database, so they are made only where they are missing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_owner') then create role app_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'app_case') then create role app_case login nobypassrls; end if;
  execute format('grant app_owner to %I', current_user);
end $$;

create schema app;
alter schema app owner to app_owner;
grant usage on schema app to app_case;
revoke create on schema public from public;
set role app_owner;

-- Forms ---------------------------------------------------------------------------------------------------------

create type app.dated_parts as (earliest date, latest date, at timestamptz, "precision" text, said text);
create domain app.dated as app.dated_parts check (
  value is null or (
    (value).precision is not null
    and ((value).earliest is null or (value).latest is null or (value).latest >= (value).earliest)
  )
);
comment on domain app.dated is 'A date with its precision and the words it was said in. Never rounded to a day that nobody said.';

create type app.source_parts as (kind text, manner text, who text, reliability text);
create domain app.source as app.source_parts check (value is null or (value).kind is not null);
comment on domain app.source is 'Who said it, how it was learned, how far to trust it. Never an informant''s identity.';

create domain app.id as text check (value ~ '^[a-z2-7]{12}$');

create function app.moment_text(value timestamptz) returns text language sql stable parallel safe
  return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- As the text of JSON. Precisions, kinds and manners are words of our own lists and need no quoting; what people said does.
create function app.dated_text(value app.dated) returns text language sql stable parallel safe
  return case when (value).precision is null then 'null' else '{"earliest":' || coalesce('"' || (value).earliest || '"', 'null')
    || ',"latest":' || coalesce('"' || (value).latest || '"', 'null') || ',"at":' || coalesce('"' || app.moment_text((value).at) || '"', 'null')
    || ',"precision":"' || (value).precision || '","said":' || coalesce(to_json((value).said)::text, 'null') || '}' end;

create function app.source_text(value app.source) returns text language sql stable parallel safe
  return case when (value).kind is null then 'null' else '{"kind":"' || (value).kind || '","manner":' || coalesce('"' || (value).manner || '"', 'null')
    || ',"who":' || coalesce(to_json((value).who)::text, 'null') || ',"reliability":' || coalesce('"' || (value).reliability || '"', 'null') || '}' end;

create function app.dated_json(value app.dated) returns json language sql stable parallel safe
  return nullif(app.dated_text(value), 'null')::json;

create function app.source_json(value app.source) returns json language sql stable parallel safe
  return nullif(app.source_text(value), 'null')::json;

-- Organisations, sign-in, sessions ------------------------------------------------------------------------------

create table app.tenant (
  id app.id primary key,
  name text not null check (length(name) between 1 and 200),
  app_name text not null default 'Daybook' check (length(app_name) between 1 and 40),
  leave_to text not null default 'https://mausam.imd.gov.in/',
  demonstration boolean not null default false,
  made_at timestamptz not null default now()
);
comment on table app.tenant is 'An organisation that works with this installation. Its id is the organisation id of every other table.';

create table app.credential (
  organisation_id app.id not null references app.tenant,
  staff_id app.id not null,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
  password_hash text not null,
  suspended_at timestamptz,
  primary key (organisation_id, staff_id)
);
comment on table app.credential is 'How a member of staff signs in. Read only by functions; the application role has no grant.';

create table app.session (
  token_hash bytea primary key,
  organisation_id app.id not null,
  staff_id app.id not null,
  device_id text not null,
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  foreign key (organisation_id, staff_id) references app.credential
);
comment on table app.session is 'Sessions by the SHA-256 of their token: who reads this table cannot sign in with it.';

create table app.staff_role (
  organisation_id app.id not null references app.tenant,
  staff_id app.id not null,
  role text not null,
  from_at timestamptz not null default now(),
  until_at timestamptz,
  primary key (organisation_id, staff_id, role)
);

create table app.role_reach (
  role text not null,
  compartment text not null,
  reads text not null check (reads in ('own', 'all')),
  writes text check (writes in ('own', 'all')),
  primary key (role, compartment)
);
comment on table app.role_reach is 'The table of kernel/need-to-know.ts, written at every start. Handbook §3.2.';

-- Need-to-know --------------------------------------------------------------------------------------------------

create table app.scope (
  organisation_id app.id not null references app.tenant,
  id app.id not null,
  of text not null,
  primary key (organisation_id, id)
);
comment on table app.scope is 'Whose need-to-know a record falls under: a case file, a person, an operation, a desk.';

create table app.need_to_know (
  organisation_id app.id not null,
  scope_id app.id not null,
  staff_id app.id not null,
  given_by app.id not null,
  given_at timestamptz not null default now(),
  until_at timestamptz,
  ended_at timestamptz,
  reason text not null check (length(reason) between 1 and 300),
  primary key (organisation_id, staff_id, scope_id),
  foreign key (organisation_id, scope_id) references app.scope
);
create index on app.need_to_know (organisation_id, scope_id);

create table app.scope_link (
  organisation_id app.id not null,
  from_scope app.id not null,
  to_scope app.id not null,
  carries text[] not null,
  ended_at timestamptz,
  primary key (organisation_id, from_scope, to_scope),
  foreign key (organisation_id, from_scope) references app.scope,
  foreign key (organisation_id, to_scope) references app.scope
);
create index on app.scope_link (organisation_id, to_scope);
comment on table app.scope_link is 'Who may see the one scope may see these compartments of the other: a file''s team and the file''s people.';

create table app.wide_reach (
  organisation_id app.id not null,
  staff_id app.id not null,
  reads text[] not null,
  writes text[] not null,
  follows text[] not null,
  primary key (organisation_id, staff_id)
);
comment on table app.wide_reach is 'Derived from roles: the compartments a person reaches in the whole organisation, and those kept on the device.';

create table app.access (
  organisation_id app.id not null,
  staff_id app.id not null,
  scope_id app.id not null,
  via text not null,
  reads text[] not null,
  writes text[] not null,
  until_at timestamptz,
  -- Asked once for every record that is read: the column that tells most stands first, and the answer stands in the index.
  primary key (scope_id, staff_id, organisation_id, via) include (reads, until_at)
);
comment on table app.access is 'Derived from grants, links and roles by triggers; nobody writes it. The policies of every record read it.';

create table app.place (
  organisation_id app.id not null,
  record_id app.id not null,
  kind text not null,
  scope_id app.id not null,
  compartment text not null,
  primary key (organisation_id, record_id)
);
create index on app.place (organisation_id, scope_id, compartment);
comment on table app.place is 'Where each record lies, so that a grant can name the records it brings and its end those it takes away.';

create table app.following (
  organisation_id app.id not null,
  staff_id app.id not null,
  scope_id app.id not null,
  since timestamptz not null default now(),
  primary key (organisation_id, staff_id, scope_id)
);
create index on app.following (organisation_id, scope_id);
comment on table app.following is 'Scopes that someone with reach over the whole organisation has opened: their screens follow these and no others.';

create table app.feed (
  organisation_id app.id not null,
  staff_id app.id not null,
  record_id app.id not null,
  kind text not null,
  rev bigint not null,
  op text not null check (op in ('put', 'drop')),
  primary key (organisation_id, staff_id, record_id)
);
create index feed_in_order on app.feed (organisation_id, staff_id, rev, record_id) include (kind, op);
comment on table app.feed is 'Per person: the last thing that happened to each record in their view. rev is the writing transaction''s id.';

-- Journal -------------------------------------------------------------------------------------------------------

create table app.journal (
  organisation_id app.id not null references app.tenant,
  seq bigint generated always as identity,
  command_id uuid not null,
  name text not null,
  staff_id app.id not null,
  device_id text not null,
  asked_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  outcome text not null check (outcome in ('accepted', 'refused')),
  content_hash bytea not null,
  input jsonb not null,
  answer json not null,
  primary key (organisation_id, command_id)
);
create index on app.journal (organisation_id, seq);
comment on table app.journal is 'Every command and its answer, written in the same transaction. The application cannot change or remove a row.';

create table app.record_history (
  organisation_id app.id not null,
  record_id app.id not null,
  version int not null,
  kind text not null,
  scope_id app.id not null,
  compartment text not null,
  before jsonb not null,
  after jsonb not null,
  changed_at timestamptz not null,
  changed_by app.id not null,
  command_id uuid not null,
  primary key (organisation_id, record_id, version)
);
comment on table app.record_history is 'What a correction replaced: the old value stays readable, and a later correction is merged against it.';

-- Who is asking -------------------------------------------------------------------------------------------------

create function app.my_session() returns app.session language sql stable security definer set search_path = pg_catalog, app as $$
  select s from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now()
$$;
create function app.my_organisation() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.organisation_id from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now()
$$;
create function app.my_staff() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.staff_id from app.session s
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now()
$$;
create function app.my_wide_reads() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select w.reads from app.session s join app.wide_reach w on w.organisation_id = s.organisation_id and w.staff_id = s.staff_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now()), '{}')
$$;
create function app.my_wide_writes() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select w.writes from app.session s join app.wide_reach w on w.organisation_id = s.organisation_id and w.staff_id = s.staff_id
   where s.token_hash = sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))
     and s.ended_at is null and s.expires_at > now()), '{}')
$$;
comment on function app.my_session is 'The live session behind app.token. Everything the policies know of the asker comes from here, never from a claim.';

-- Deriving access -----------------------------------------------------------------------------------------------

create function app.role_reads(org text, staff text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  select coalesce(array_agg(distinct q.compartment), '{}') from app.staff_role r join app.role_reach q using (role)
   where r.organisation_id = org and r.staff_id = staff and (r.until_at is null or r.until_at > now())
$$;
create function app.role_writes(org text, staff text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  select coalesce(array_agg(distinct q.compartment), '{}') from app.staff_role r join app.role_reach q using (role)
   where r.organisation_id = org and r.staff_id = staff and q.writes is not null and (r.until_at is null or r.until_at > now())
$$;
create function app.both(a text[], b text[]) returns text[] language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg(x), '{}') from unnest(a) x where x = any (b)
$$;

-- What access one person should have from their grants on these scopes: the scopes themselves, and those linked from them.
create function app.access_due(org text, staff text, scopes text[]) returns setof app.access
language sql stable set search_path = pg_catalog, app as $$
  with grants as (
    select n.* from app.need_to_know n
     where n.organisation_id = org and n.staff_id = staff and n.scope_id = any (scopes)
       and n.ended_at is null and (n.until_at is null or n.until_at > now())
  ), mine as (select app.role_reads(org, staff) as reads, app.role_writes(org, staff) as writes)
  select org::app.id, staff::app.id, g.scope_id, g.scope_id::text, m.reads, m.writes, g.until_at from grants g, mine m
  union all
  select org::app.id, staff::app.id, l.to_scope, g.scope_id::text, app.both(m.reads, l.carries), app.both(m.writes, l.carries), g.until_at
    from grants g join app.scope_link l on l.organisation_id = org and l.from_scope = g.scope_id and l.ended_at is null, mine m
$$;

-- In one statement, whatever the number of scopes: the triggers on access then work on whole sets as well.
create function app.refresh_access(org text, staff text, scopes text[]) returns void
language sql security definer set search_path = pg_catalog, app as $$
  with due as materialized (select * from app.access_due(org, staff, scopes)),
  gone as (
    delete from app.access a where a.organisation_id = org and a.staff_id = staff and a.via = any (scopes)
      and not exists (select from due d where d.scope_id = a.scope_id and d.via = a.via)
  )
  insert into app.access select * from due
    on conflict (organisation_id, staff_id, scope_id, via)
    do update set reads = excluded.reads, writes = excluded.writes, until_at = excluded.until_at
    where (app.access.reads, app.access.writes, app.access.until_at) is distinct from (excluded.reads, excluded.writes, excluded.until_at)
$$;
create index access_by_way on app.access (organisation_id, staff_id, via);

create function app.refresh_wide(org text, staff text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare due app.wide_reach; kept boolean;
begin
  select coalesce((select not t.looks_up from app.staff_setting t where t.organisation_id = org and t.staff_id = staff), true) into kept;
  select org, staff,
    coalesce(array_agg(distinct q.compartment) filter (where q.reads = 'all'), '{}'),
    coalesce(array_agg(distinct q.compartment) filter (where q.writes = 'all'), '{}') || '{desk}',
    coalesce(array_agg(distinct q.compartment) filter (where q.reads = 'all'
      and (kept or q.compartment in ('directory', 'intake', 'figures')) and q.compartment not in ('identity', 'journal')), '{}')
    into due
    from app.staff_role r join app.role_reach q using (role)
   where r.organisation_id = org and r.staff_id = staff and (r.until_at is null or r.until_at > now());
  insert into app.wide_reach select due.* on conflict (organisation_id, staff_id)
    do update set reads = excluded.reads, writes = excluded.writes, follows = excluded.follows;
end $$;

create table app.staff_setting (
  organisation_id app.id not null references app.tenant,
  staff_id app.id not null,
  looks_up boolean not null default false,
  language text not null default 'en',
  primary key (organisation_id, staff_id)
);
comment on column app.staff_setting.looks_up is 'In a large organisation someone with reach over all of it looks files up instead of keeping everything on the device.';

create function app.roles_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare row_ record;
begin
  if tg_op = 'DELETE' then row_ := old; else row_ := new; end if;
  perform app.refresh_wide(row_.organisation_id, row_.staff_id);
  perform app.refresh_access(row_.organisation_id, row_.staff_id, array(
    select n.scope_id::text from app.need_to_know n where n.organisation_id = row_.organisation_id and n.staff_id = row_.staff_id));
  return null;
end $$;
create trigger refresh after insert or update or delete on app.staff_role for each row execute function app.roles_changed();
create trigger refresh after insert or update on app.staff_setting for each row execute function app.roles_changed();

create function app.grant_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.refresh_access(new.organisation_id, new.staff_id, array[new.scope_id::text]);
  return null;
end $$;
create trigger refresh after insert or update on app.need_to_know for each row execute function app.grant_changed();

create function app.link_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.refresh_access(n.organisation_id, n.staff_id, array[n.scope_id::text]) from app.need_to_know n
   where n.organisation_id = new.organisation_id and n.scope_id = new.from_scope;
  insert into app.following (organisation_id, staff_id, scope_id)
    select f.organisation_id, f.staff_id, new.to_scope from app.following f
     where f.organisation_id = new.organisation_id and f.scope_id = new.from_scope and new.ended_at is null
    on conflict do nothing;
  return null;
end $$;
create trigger refresh after insert or update on app.scope_link for each row execute function app.link_changed();

-- The feed ------------------------------------------------------------------------------------------------------

create function app.this_rev() returns bigint language sql stable set search_path = pg_catalog as $$
  select pg_current_xact_id()::text::bigint
$$;

-- Whether this person's device keeps such a record: by a live grant, by reach that is followed, or by having opened it.
-- Called by the owner's functions alone; without settings of its own PostgreSQL writes it into the statement that asks.
create function app.keeps(org text, staff text, scope text, what text) returns boolean language sql stable as $$
  select exists (select from app.access a where a.organisation_id = org and a.staff_id = staff and a.scope_id = scope
                   and what = any (a.reads) and (a.until_at is null or a.until_at > now()))
      or exists (select from app.wide_reach w where w.organisation_id = org and w.staff_id = staff and (what = any (w.follows)
                   or (what = any (w.reads) and exists (select from app.following f
                        where f.organisation_id = org and f.staff_id = staff and f.scope_id = scope))))
$$;

create function app.record_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare what text;
begin
  if tg_nargs > 1 then what := tg_argv[1]; else what := new.compartment; end if;
  if tg_op = 'INSERT' then
    insert into app.place values (new.organisation_id, new.id, tg_argv[0], new.scope_id, what);
  end if;
  insert into app.feed (organisation_id, staff_id, record_id, kind, rev, op)
  select new.organisation_id, reader.staff_id, new.id, tg_argv[0], app.this_rev(), 'put' from (
    select a.staff_id from app.access a where a.organisation_id = new.organisation_id and a.scope_id = new.scope_id
       and what = any (a.reads) and (a.until_at is null or a.until_at > now())
    union
    select w.staff_id from app.wide_reach w where w.organisation_id = new.organisation_id and what = any (w.follows)
    union
    select f.staff_id from app.following f join app.wide_reach w using (organisation_id, staff_id)
     where f.organisation_id = new.organisation_id and f.scope_id = new.scope_id and what = any (w.reads)
  ) reader order by reader.staff_id
  on conflict (organisation_id, staff_id, record_id) do update set rev = excluded.rev, op = 'put';
  return null;
end $$;

-- The nth of the three lists together: this person, in this organisation, as to this scope.
create function app.put_scopes(orgs text[], staffs text[], scopes text[]) returns void
language sql security definer set search_path = pg_catalog, app as $$
  with told as materialized (
    select p.organisation_id, t.staff, p.record_id, p.kind, app.keeps(p.organisation_id, t.staff, p.scope_id, p.compartment) as kept
      from unnest(orgs, staffs, scopes) t(org, staff, scope) join app.place p on p.organisation_id = t.org and p.scope_id = t.scope
  )
  insert into app.feed (organisation_id, staff_id, record_id, kind, rev, op)
  select t.organisation_id, t.staff, t.record_id, t.kind, app.this_rev(), case when t.kept then 'put' else 'drop' end from told t
   where t.kept or exists (select from app.feed f
           where f.organisation_id = t.organisation_id and f.staff_id = t.staff and f.record_id = t.record_id and f.op = 'put')
   order by t.staff, t.record_id
  on conflict (organisation_id, staff_id, record_id) do update set rev = excluded.rev, op = excluded.op
    where (app.feed.op <> excluded.op)
$$;
comment on function app.put_scopes is 'Brings people''s feeds in line with what they may now keep of scopes: put what was gained, drop what was lost.';

create function app.access_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform app.put_scopes(array_agg(t.organisation_id::text), array_agg(t.staff_id::text), array_agg(t.scope_id::text))
    from (select distinct organisation_id, staff_id, scope_id from touched) t having count(*) > 0;
  return null;
end $$;
create trigger feed_insert after insert on app.access referencing new table as touched for each statement execute function app.access_changed();
create trigger feed_update after update on app.access referencing new table as touched for each statement execute function app.access_changed();
create trigger feed_delete after delete on app.access referencing old table as touched for each statement execute function app.access_changed();
create trigger feed_insert after insert on app.following referencing new table as touched for each statement execute function app.access_changed();
create trigger feed_delete after delete on app.following referencing old table as touched for each statement execute function app.access_changed();

-- What is read everywhere is kept only where it is followed: by its compartment, or because the scope was opened.
create function app.wide_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare followed text[];
begin
  if tg_op = 'UPDATE' and new.follows = old.follows and new.reads = old.reads then return null; end if;
  followed := new.follows || case when tg_op = 'UPDATE' then old.follows else '{}'::text[] end;
  perform app.put_scopes(array_agg(new.organisation_id::text), array_agg(new.staff_id::text), array_agg(s.scope_id::text)) from (
    select p.scope_id from app.place p where p.organisation_id = new.organisation_id and p.compartment = any (followed)
    union
    select f.scope_id from app.following f where f.organisation_id = new.organisation_id and f.staff_id = new.staff_id
  ) s having count(*) > 0;
  return null;
end $$;
create trigger feed after insert or update on app.wide_reach for each row execute function app.wide_changed();

-- A grant that has run out is ended by this, so that the device is told to let go; the policies have refused since the minute it ran out.
create function app.end_expired_access() returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare ended int;
begin
  update app.need_to_know set ended_at = until_at where ended_at is null and until_at <= now();
  get diagnostics ended = row_count;
  return ended;
end $$;

-- What the command path may do to need-to-know ------------------------------------------------------------------

create function app.may_reach(scope text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.access a, app.my_session() s where a.organisation_id = s.organisation_id and a.staff_id = s.staff_id
      and a.scope_id = scope and (a.until_at is null or a.until_at > now()))
    or exists (select from app.scope c, app.my_session() s where c.organisation_id = s.organisation_id and c.id = scope
      and (case c.of when 'case-file' then 'case' when 'referral' then 'intake' when 'tip' then 'intake' when 'home' then 'directory' when 'organisation' then 'directory' else c.of end) = any (app.my_wide_writes()))
$$;

create function app.open_scope(scope text, of text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null then raise insufficient_privilege; end if;
  insert into app.scope values (me.organisation_id, scope, of);
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason)
    values (me.organisation_id, scope, me.staff_id, me.staff_id, 'opened it');
end $$;

create function app.give_access(scope text, staff text, until_ timestamptz, why text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_reach(scope) then raise insufficient_privilege; end if;
  if not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = staff) then raise foreign_key_violation; end if;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, until_at, reason)
    values (me.organisation_id, scope, staff, me.staff_id, until_, why)
    on conflict (organisation_id, staff_id, scope_id) do update
      set given_by = excluded.given_by, given_at = now(), until_at = excluded.until_at, ended_at = null, reason = excluded.reason;
end $$;

create function app.end_access(scope text, staff text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_reach(scope) then raise insufficient_privilege; end if;
  update app.need_to_know set ended_at = now()
   where organisation_id = me.organisation_id and scope_id = scope and staff_id = staff and ended_at is null;
end $$;

create function app.link_scopes(from_ text, to_ text, carries_ text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not (app.may_reach(from_) or exists (select from app.scope where organisation_id = me.organisation_id and id = from_ and of = 'home'))
     or not app.may_reach(to_) then raise insufficient_privilege; end if;
  insert into app.scope_link values (me.organisation_id, from_, to_, carries_)
    on conflict (organisation_id, from_scope, to_scope) do update
      set ended_at = null, carries = (select array_agg(distinct c) from unnest(app.scope_link.carries || excluded.carries) c);
end $$;

create function app.unlink_scopes(from_ text, to_ text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_reach(to_) then raise insufficient_privilege; end if;
  update app.scope_link set ended_at = now()
   where organisation_id = me.organisation_id and from_scope = from_ and to_scope = to_ and ended_at is null;
end $$;

-- Opening a file one may see but does not keep: its records, and those of the scopes linked from it, are followed from now on.
create function app.follow_scope(scope text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if me.staff_id is null then raise insufficient_privilege; end if;
  insert into app.following (organisation_id, staff_id, scope_id)
    select me.organisation_id, me.staff_id, s.id from app.scope s where s.organisation_id = me.organisation_id and (s.id = scope
       or exists (select from app.scope_link l where l.organisation_id = me.organisation_id and l.from_scope = scope and l.to_scope = s.id and l.ended_at is null))
    on conflict (organisation_id, staff_id, scope_id) do update set since = now();
end $$;

create function app.linked_from(scope text) returns setof text language sql stable security definer set search_path = pg_catalog, app as $$
  select l.to_scope from app.scope_link l where l.organisation_id = app.my_organisation() and l.from_scope = scope and l.ended_at is null
$$;

-- Sign-in -------------------------------------------------------------------------------------------------------

create function app.find_credential(name text) returns table (organisation_id text, staff_id text, password_hash text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select c.organisation_id, c.staff_id, c.password_hash from app.credential c where c.sign_in_name = lower(name) and c.suspended_at is null
$$;
create function app.open_session(hash bytea, org text, staff text, device text, until_ timestamptz) returns void
language sql security definer set search_path = pg_catalog, app as $$
  insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at) values (hash, org, staff, device, until_)
$$;
create function app.end_session() returns void language sql security definer set search_path = pg_catalog, app as $$
  update app.session set ended_at = now() where token_hash = (app.my_session()).token_hash
$$;
create function app.add_credential(staff text, name text) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint() then raise insufficient_privilege; end if;
  insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values (me.organisation_id, staff, lower(name), 'none');
end $$;
create function app.may_appoint() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.staff_role r join app.my_session() s on r.organisation_id = s.organisation_id and r.staff_id = s.staff_id
    where r.role in ('administrator', 'director') and (r.until_at is null or r.until_at > now()))
$$;
-- One's own password, or a colleague's first one.
create function app.set_password(staff text, hash text) returns boolean
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  update app.credential c set password_hash = hash where c.organisation_id = me.organisation_id and c.staff_id = staff
    and (c.staff_id = me.staff_id or (c.password_hash = 'none' and app.may_appoint()));
  return found;
end $$;
create function app.set_roles(staff text, roles text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_appoint() then raise insufficient_privilege; end if;
  update app.staff_role r set until_at = now() where r.organisation_id = me.organisation_id and r.staff_id = staff and not r.role = any (roles) and r.until_at is null;
  insert into app.staff_role (organisation_id, staff_id, role) select me.organisation_id, staff, x from unnest(roles) x
    on conflict (organisation_id, staff_id, role) do update set until_at = null;
  insert into app.scope values (me.organisation_id, staff, 'desk') on conflict do nothing;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason)
    values (me.organisation_id, staff, staff, me.staff_id, 'own desk') on conflict do nothing;
end $$;

-- The first organisation has nobody yet who could ask for it: this one door works only while the name is unused.
create function app.found_organisation(org text, name_ text, staff text, sign_in text, hash text, roles text[], demonstration_ boolean) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  insert into app.tenant (id, name, demonstration) values (org, name_, demonstration_);
  insert into app.scope values (org, org, 'organisation'), (org, staff, 'desk');
  insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values (org, staff, lower(sign_in), hash);
  insert into app.staff_role (organisation_id, staff_id, role) select org, staff, x from unnest(roles) x;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) values (org, staff, staff, staff, 'own desk');
end $$;
create function app.is_founded() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.tenant)
$$;

-- Walls ---------------------------------------------------------------------------------------------------------

-- Owner-side functions and triggers see everything; the application role only what a policy shows it.
create procedure app.wall(tbl regclass) language plpgsql set search_path = pg_catalog, app as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy owner_all on %s to app_owner using (true) with check (true)', tbl);
end $$;

do $$
declare t text;
begin
  foreach t in array array['tenant', 'credential', 'session', 'staff_role', 'role_reach', 'scope', 'need_to_know', 'scope_link', 'wide_reach',
    'access', 'place', 'following', 'feed', 'journal', 'record_history', 'staff_setting'] loop
    call app.wall(('app.' || t)::regclass);
  end loop;
end $$;

create policy own on app.tenant for select to app_case using (id = (select app.my_organisation()));
create policy own on app.staff_role for select to app_case using (organisation_id = (select app.my_organisation()));
create policy own on app.role_reach for select to app_case using (true);
create policy own on app.wide_reach for select to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
create policy own on app.access for select to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
create policy own on app.feed for select to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
create policy own on app.following for select to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
create policy own on app.staff_setting to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()))
  with check (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
-- A team is seen by those who are in it or reach the scope: everybody must be able to see who else may open a file.
create policy team on app.need_to_know for select to app_case
  using (organisation_id = (select app.my_organisation()) and (staff_id = (select app.my_staff()) or app.may_reach(scope_id)));
create policy own on app.journal for select to app_case using (organisation_id = (select app.my_organisation())
  and (staff_id = (select app.my_staff()) or 'journal' = any ((select app.my_wide_reads())::text[])));
create policy mine on app.journal for insert to app_case
  with check (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));

grant select on app.tenant, app.staff_role, app.role_reach, app.wide_reach, app.access, app.feed, app.following, app.need_to_know to app_case;
grant select, insert on app.journal to app_case;
grant select, insert, update on app.staff_setting to app_case;
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to app_case;
revoke execute on function app.refresh_access, app.refresh_wide, app.put_scopes, app.access_due, app.keeps from app_case;

-- Every record table is made like this one.
create table app.record_base (
  organisation_id app.id not null,
  id app.id not null,
  scope_id app.id not null,
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  changed_by app.id not null,
  primary key (organisation_id, id)
);
comment on table app.record_base is 'The columns every record has. Tables are made `like app.record_base including all`; it holds no rows.';
comment on column app.record_base.scope_id is 'Whose need-to-know. Fixed at birth.';

create function app.stays_in_place() returns trigger language plpgsql as $$
begin
  if (new.organisation_id, new.id, new.scope_id) is distinct from (old.organisation_id, old.id, old.scope_id)
     or to_jsonb(new) ->> 'compartment' is distinct from to_jsonb(old) ->> 'compartment' then
    raise exception 'a record stays in its organisation, scope and compartment' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Puts a record table behind the wall: policies, grants, feed. `what` is its compartment; null when each row names its own.
create procedure app.guard_record(tbl regclass, kind text, what text) language plpgsql set search_path = pg_catalog, app as $$
declare
  name text := (select relname from pg_class where oid = tbl);
  place text := coalesce(quote_literal(what), name || '.compartment');
  seen text; written text; reached text;
begin
  call app.wall(tbl);
  reached := format('exists (select from app.access a where a.organisation_id = %1$I.organisation_id and a.staff_id = (select app.my_staff())
      and a.scope_id = %1$I.scope_id and %2$s = any (a.%%s) and (a.until_at is null or a.until_at > now()))', name, place);
  seen := format('organisation_id = (select app.my_organisation()) and (%s = any ((select app.my_wide_reads())::text[]) or ' || reached || ')', place, 'reads');
  written := format('organisation_id = (select app.my_organisation()) and (%s = any ((select app.my_wide_writes())::text[]) or ' || reached || ')', place, 'writes');
  execute format('create policy seen on %s for select to app_case using (%s)', tbl, seen);
  execute format('create policy added on %s for insert to app_case with check (%s)', tbl, written);
  execute format('create policy changed on %s for update to app_case using (%s) with check (%s)', tbl, written, written);
  execute format('grant select, insert, update on %s to app_case', tbl);
  execute format('alter table %s add foreign key (organisation_id, scope_id) references app.scope', tbl);
  execute format('create trigger place before update on %s for each row execute function app.stays_in_place()', tbl);
  execute format('create trigger feed after insert or update on %s for each row execute function app.record_changed(%L%s)', tbl, kind,
    case when what is null then '' else ', ' || quote_literal(what) end);
end $$;

alter table app.record_history add foreign key (organisation_id, scope_id) references app.scope;
create policy seen on app.record_history for select to app_case using (organisation_id = (select app.my_organisation())
  and (compartment = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
    where a.organisation_id = record_history.organisation_id and a.staff_id = (select app.my_staff()) and a.scope_id = record_history.scope_id
      and record_history.compartment = any (a.reads) and (a.until_at is null or a.until_at > now()))));
create policy added on app.record_history for insert to app_case with check (organisation_id = (select app.my_organisation()) and changed_by = (select app.my_staff()));
grant select, insert on app.record_history to app_case;
-- Where a record lies is known to those who may read it: so a scope can be opened without asking every table.
create policy seen on app.place for select to app_case using (organisation_id = (select app.my_organisation())
  and (compartment = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
    where a.organisation_id = place.organisation_id and a.staff_id = (select app.my_staff()) and a.scope_id = place.scope_id
      and place.compartment = any (a.reads) and (a.until_at is null or a.until_at > now()))));
grant select on app.place to app_case;

reset role;
-- Else any connection of the role reads every session token in pg_stat_activity. Managed servers may not allow it: the start says so.
do $$ begin
  alter role app_case set track_activities = off;
exception when insufficient_privilege then raise warning 'track_activities stays on: query texts with session tokens are visible to this role';
end $$;
