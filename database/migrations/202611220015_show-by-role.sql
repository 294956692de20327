-- All roles of the handbook: what is shown masked, what is shared with a partner by compartment and with an end.
set role app_owner;

alter table app.role_reach alter column reads drop not null;
alter table app.role_reach add column masks text check (masks = 'own'), add check (reads is not null or masks is not null);
comment on column app.role_reach.masks is 'Reached in own scopes, but only the facts a mask leaves visible: kernel/masks.ts.';

alter table app.need_to_know add column carries text[];
comment on column app.need_to_know.carries is 'Only these compartments of the scope; null is all that the roles reach. What is shared with a partner names them.';

alter table app.access add column masks text[] not null default '{}';
comment on column app.access.masks is 'Compartments of this scope seen masked: of kinds that have a mask, and no others.';

-- Kinds that show something when masked. kernel/masks.ts says which facts; a test holds the two lists together.
create function app.shows_masked(kind text) returns boolean language sql immutable parallel safe
  return kind in ('person', 'case-file', 'education-record', 'placement', 'operation');

-- Deriving access -----------------------------------------------------------------------------------------------

create or replace function app.role_reads(org text, staff text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  select coalesce(array_agg(distinct q.compartment), '{}') from app.staff_role r join app.role_reach q using (role)
   where r.organisation_id = org and r.staff_id = staff and q.reads is not null and (r.until_at is null or r.until_at > now())
$$;
-- What one role masks and another shows is shown.
create function app.role_masks(org text, staff text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  select coalesce(array_agg(distinct q.compartment), '{}') from app.staff_role r join app.role_reach q using (role)
   where r.organisation_id = org and r.staff_id = staff and q.masks is not null and (r.until_at is null or r.until_at > now())
     and q.compartment <> all (app.role_reads(org, staff))
$$;
-- What a grant or a link carries of what the roles reach; null carries all of it.
create function app.carried(reached text[], carries text[]) returns text[] language sql immutable set search_path = pg_catalog, app as $$
  select case when carries is null then reached else app.both(reached, carries) end
$$;

create or replace function app.access_due(org text, staff text, scopes text[]) returns setof app.access
language sql stable set search_path = pg_catalog, app as $$
  with grants as (
    select n.* from app.need_to_know n
     where n.organisation_id = org and n.staff_id = staff and n.scope_id = any (scopes)
       and n.ended_at is null and (n.until_at is null or n.until_at > now())
  ), mine as (select app.role_reads(org, staff) as reads, app.role_writes(org, staff) as writes, app.role_masks(org, staff) as masks)
  select org::app.id, staff::app.id, g.scope_id, g.scope_id::text, app.carried(m.reads, g.carries), app.carried(m.writes, g.carries), g.until_at,
         app.carried(m.masks, g.carries)
    from grants g, mine m
  union all
  select org::app.id, staff::app.id, l.to_scope, g.scope_id::text, app.carried(app.both(m.reads, l.carries), g.carries),
         app.carried(app.both(m.writes, l.carries), g.carries), g.until_at, app.carried(app.both(m.masks, l.carries), g.carries)
    from grants g join app.scope_link l on l.organisation_id = org and l.from_scope = g.scope_id and l.ended_at is null, mine m
$$;

create or replace function app.refresh_access(org text, staff text, scopes text[]) returns void
language sql security definer set search_path = pg_catalog, app as $$
  with due as materialized (select * from app.access_due(org, staff, scopes)),
  gone as (
    delete from app.access a where a.organisation_id = org and a.staff_id = staff and a.via = any (scopes)
      and not exists (select from due d where d.scope_id = a.scope_id and d.via = a.via)
  )
  insert into app.access select * from due
    on conflict (organisation_id, staff_id, scope_id, via)
    do update set reads = excluded.reads, writes = excluded.writes, until_at = excluded.until_at, masks = excluded.masks
    where (app.access.reads, app.access.writes, app.access.until_at, app.access.masks)
       is distinct from (excluded.reads, excluded.writes, excluded.until_at, excluded.masks)
$$;

-- The feed ------------------------------------------------------------------------------------------------------

drop function app.keeps(text, text, text, text);
create function app.keeps(org text, staff text, scope text, what text, kind text) returns boolean language sql stable as $$
  select exists (select from app.access a where a.organisation_id = org and a.staff_id = staff and a.scope_id = scope
                   and (what = any (a.reads) or (what = any (a.masks) and app.shows_masked(kind))) and (a.until_at is null or a.until_at > now()))
      or exists (select from app.wide_reach w where w.organisation_id = org and w.staff_id = staff and (what = any (w.follows)
                   or (what = any (w.reads) and exists (select from app.following f
                        where f.organisation_id = org and f.staff_id = staff and f.scope_id = scope))))
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
    union
    select f.staff_id from app.following f join app.wide_reach w using (organisation_id, staff_id)
     where f.organisation_id = new.organisation_id and f.scope_id = new.scope_id and what = any (w.reads)
  ) reader order by reader.staff_id
  on conflict (organisation_id, staff_id, record_id) do update set rev = excluded.rev, op = 'put';
  return null;
end $$;

-- A record that was masked and is whole now, or the other way round, is put again: the device holds another text of it.
create or replace function app.put_scopes(orgs text[], staffs text[], scopes text[]) returns void
language sql security definer set search_path = pg_catalog, app as $$
  with told as materialized (
    select p.organisation_id, t.staff, p.record_id, p.kind, app.keeps(p.organisation_id, t.staff, p.scope_id, p.compartment, p.kind) as kept
      from unnest(orgs, staffs, scopes) t(org, staff, scope) join app.place p on p.organisation_id = t.org and p.scope_id = t.scope
  )
  insert into app.feed (organisation_id, staff_id, record_id, kind, rev, op)
  select t.organisation_id, t.staff, t.record_id, t.kind, app.this_rev(), case when t.kept then 'put' else 'drop' end from told t
   where t.kept or exists (select from app.feed f
           where f.organisation_id = t.organisation_id and f.staff_id = t.staff and f.record_id = t.record_id and f.op = 'put')
   order by t.staff, t.record_id
  on conflict (organisation_id, staff_id, record_id) do update set rev = excluded.rev, op = excluded.op
    where app.feed.op <> excluded.op or app.shows_masked(excluded.kind)
$$;

-- What the asker's own roles see masked; one who reads whole what she reads has none, and pays nothing for masks.
create function app.my_masks() returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select coalesce((select app.role_masks(s.organisation_id, s.staff_id) from app.my_session() s where s.staff_id is not null), '{}')
$$;

-- Whether the asker sees the whole of what lies in this compartment of this scope, where her roles alone would mask it.
create function app.sees_whole(org text, scope text, what text) returns boolean language sql stable as $$
  select exists (select from app.access a where a.organisation_id = org and a.staff_id = (select app.my_reader()) and a.scope_id = scope
    and what = any (a.reads) and (a.until_at is null or a.until_at > now()))
$$;

-- Policies ------------------------------------------------------------------------------------------------------

-- As in *know-who-asks*, and besides: kinds with a mask are seen where the compartment is reached masked; a kind whose
-- rows name their own compartment may hold words about anybody, and so is shown to sure sessions only.
create or replace procedure app.make_policies(tbl regclass, what text) language plpgsql set search_path = pg_catalog, app as $$
declare
  name text := (select relname from pg_class where oid = tbl);
  place text := coalesce(quote_literal(what), name || '.compartment');
  who text := case when what = any (app.internal()) then 'app.my_staff()' else 'app.my_reader()' end;
  sure text := case when what is null then ' and (select app.my_reader()) is not null' else '' end;
  reached text; seen text; written text;
begin
  reached := format('exists (select from app.access a where a.organisation_id = %1$I.organisation_id and a.staff_id = (select %3$s)
      and a.scope_id = %1$I.scope_id and %2$s = any (a.%%s) and (a.until_at is null or a.until_at > now()))', name, place, who);
  seen := format('organisation_id = (select app.my_organisation())%s and (%s = any ((select app.my_wide_reads())::text[]) or ' || reached || ')', sure, place, 'reads');
  written := format('organisation_id = (select app.my_organisation())%s and (%s = any ((select app.my_wide_writes())::text[]) or ' || reached || ')', sure, place, 'writes');
  execute format('drop policy if exists seen on %s', tbl);
  execute format('drop policy if exists added on %s', tbl);
  execute format('drop policy if exists changed on %s', tbl);
  execute format('drop policy if exists masked on %s', tbl);
  execute format('create policy seen on %s for select to app_case using (%s)', tbl, seen);
  execute format('create policy added on %s for insert to app_case with check (%s)', tbl, written);
  execute format('create policy changed on %s for update to app_case using (%s) with check (%s)', tbl, written, written);
  if what is not null and app.shows_masked(replace(name, '_', '-')) then
    execute format('create policy masked on %s for select to app_case using (organisation_id = (select app.my_organisation())
      and %s = any ((select app.my_masks())::text[]) and ' || reached || ')', tbl, place, 'masks');
  end if;
end $$;
call app.make_all_policies();

drop policy seen on app.place;
create policy seen on app.place for select to app_case using (organisation_id = (select app.my_organisation())
  and (compartment = any ((select app.my_wide_reads())::text[]) or exists (select from app.access a
    where a.organisation_id = place.organisation_id and a.staff_id = (select app.my_reader()) and a.scope_id = place.scope_id
      and (place.compartment = any (a.reads) or (place.compartment = any (a.masks) and app.shows_masked(place.kind)))
      and (a.until_at is null or a.until_at > now()))));

-- The list of files shows the name used and the code, which a mask leaves visible.
create or replace function app.readers_of(org text, scope text, what text) returns table (staff_id text, until_at timestamptz) language sql stable as $$
  select a.staff_id, case when count(a.until_at) = count(*) then max(a.until_at) end from app.access a
   where a.organisation_id = org and a.scope_id = scope and (what = any (a.reads) or (what = 'person' and what = any (a.masks))) group by a.staff_id
$$;

-- Sharing -------------------------------------------------------------------------------------------------------

create function app.works_elsewhere(org text, staff text) returns boolean language sql stable set search_path = pg_catalog, app as $$
  select exists (select from app.staff_role r where r.organisation_id = org and r.staff_id = staff and r.role = 'partner-caseworker'
    and (r.until_at is null or r.until_at > now()))
$$;

-- Whoever works elsewhere is let in by compartment and with an end, whatever the act that asks has forgotten.
drop function app.give_access(text, text, timestamptz, text);
create function app.give_access(scope text, staff text, until_ timestamptz, why text, carries_ text[]) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session();
begin
  if not app.may_reach(scope) then raise insufficient_privilege; end if;
  if not exists (select from app.credential c where c.organisation_id = me.organisation_id and c.staff_id = staff) then raise foreign_key_violation; end if;
  if app.works_elsewhere(me.organisation_id, staff) and (until_ is null or carries_ is null) then raise insufficient_privilege; end if;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, until_at, reason, carries)
    values (me.organisation_id, scope, staff, me.staff_id, until_, why, carries_)
    on conflict (organisation_id, staff_id, scope_id) do update
      set given_by = excluded.given_by, given_at = now(), until_at = excluded.until_at, ended_at = null, reason = excluded.reason,
          carries = excluded.carries;
end $$;

-- The table of reaches is written at every start; where it changed, what was derived from it is derived anew.
create function app.refresh_everyone() returns void language sql security definer set search_path = pg_catalog, app as $$
  select app.refresh_wide(c.organisation_id, c.staff_id) from app.credential c;
  select app.refresh_access(n.organisation_id, n.staff_id, array_agg(n.scope_id::text)) from app.need_to_know n group by n.organisation_id, n.staff_id
$$;

revoke execute on function app.shows_masked, app.role_masks, app.carried, app.keeps, app.my_masks, app.sees_whole, app.works_elsewhere,
  app.give_access, app.refresh_everyone from public;
grant execute on function app.shows_masked, app.my_masks, app.sees_whole, app.give_access to app_case;
reset role;
