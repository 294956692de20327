-- Whom an entry names is found in the entries themselves, by an index of PostgreSQL: nothing beside the journal can hide one.
-- A page of a list names a hundred people; a row for each of them was half of what reading it cost, and most of the disk.
set role app_owner;

create index journal_names on app.journal using gin ((records || people)) with (fastupdate = on, gin_pending_list_limit = 512);

-- No policy lets the operator of the index be used before it has spoken, so this asks what the policy asks, and then the index.
create function app.entries_about(about text) returns table (seq bigint)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.seq from app.journal j where j.organisation_id = (select app.my_organisation()) and (j.records || j.people) @> array[about]
     and (j.staff_id = (select app.my_reader()) or 'journal' = any ((select app.my_wide_reads())::text[]))
$$;

create or replace function app.note_for(
  org text, staff text, kind_ text, action_ text, resource_ text, records_ text[] default '{}', about text[] default '{}',
  purpose_ text default null, outcome_ text default 'accepted', code_ text default null, payload_ text default null,
  id_ uuid default gen_random_uuid(), asked timestamptz default null, content bytea default null, device text default '', session_ text default ''
) returns text[] language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  who text[] := array(select p.id::text from app.person p where p.organisation_id = org and p.id = any (about || records_) order by 1);
begin
  insert into app.journal (organisation_id, id, kind, action, resource, staff_id, device_id, session, asked_at, outcome, code, purpose,
      records, people, content_hash, payload, payload_hash)
    values (org, id_, kind_, action_, resource_, staff, device, session_, asked, outcome_, code_, purpose_,
      records_, who, content, payload_, sha256(convert_to(payload_, 'UTF8')));
  return who;
end $$;

create or replace function app.identity_looks(person text, since timestamptz) returns table (people int, times int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select count(distinct j.staff_id)::int, count(*)::int from app.journal j
   where j.organisation_id = app.my_organisation() and (j.records || j.people) && app.same_person(person)
     and j.action = 'person.open-identity' and j.kind = 'reveal' and j.recorded_at >= since
$$;

create or replace function app.erasure_extent(person text) returns table (records int, files int, evidence int, readers int)
language sql stable security definer set search_path = pg_catalog, app as $$
  with mine as (select app.my_organisation() as org, app.subjects_of(app.my_organisation(), person) as subjects, app.same_person(person) as whole)
  select (select count(*) from app.place p, mine where p.organisation_id = org and p.scope_id = any (subjects))::int,
    (select count(*) from app.case_file c, mine where c.organisation_id = org and c.person_id = any (whole))::int,
    (select count(*) from app.evidence e, mine where e.organisation_id = org and e.scope_id = any (subjects) and e.sha256 is not null)::int,
    (select count(distinct j.staff_id) from app.journal j, mine
      where j.organisation_id = org and (j.records || j.people) && whole and j.kind in ('read', 'reveal', 'export'))::int
   where app.may_appoint()
$$;

create or replace function app.seen_by_role(person text, since timestamptz) returns table (at timestamptz, role text, kind text, resource text, purpose text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.recorded_at, coalesce((select min(r.role) from app.staff_role r where r.organisation_id = j.organisation_id and r.staff_id = j.staff_id
      and r.from_at <= j.recorded_at and (r.until_at is null or r.until_at > j.recorded_at)), ''), j.kind, j.resource, j.purpose
    from app.journal j
   where j.organisation_id = app.my_organisation() and (j.records || j.people) && app.same_person(person)
     and j.kind in ('read', 'reveal', 'export') and j.recorded_at >= since
     and ('person' = any (app.my_wide_reads()) or exists (select from unnest(app.same_person(person)) one
       where one = any (j.records || j.people) and app.may_reach(one)))
   order by j.recorded_at desc, j.seq limit 1000
$$;

drop table app.journal_about;
revoke execute on function app.entries_about from public;
grant execute on function app.entries_about to app_case;

reset role;
