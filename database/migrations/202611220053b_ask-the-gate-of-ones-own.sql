-- Whoever may read a story may ask the gate of it: a case manager too, whose story it is and who reads no other. Had she none of
-- what follows, a story would look clean to her.
set role app_owner;

create function app.may_inspect(story_ text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select case when story_ is null then 'publishing' = any (app.my_wide_reads())
    else exists (select from app.story s where s.organisation_id = app.my_organisation() and s.id = story_)
      and ('publishing' = any (app.my_wide_reads()) or app.may_reach(story_)) end
$$;

create or replace function app.story_people(story text) returns table (subject text, person text, told_as text, case_file text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.person_id::text, s.person, j.told_as, j.case_file_id::text
    from app.story_subject j cross join lateral unnest(app.same_as(j.organisation_id::text, j.person_id::text)) s (person)
   where app.may_inspect(story) and j.organisation_id = app.my_organisation() and j.story_id = story and j.ended_at is null
$$;

create or replace function app.gate_likeness(story text) returns table (subject text, gender text, child boolean, years int[], missing boolean, school boolean, countries text[], cities text[])
language sql stable security definer set search_path = pg_catalog, app as $$
  with me as (select app.my_organisation()::text as org where app.may_inspect(story)),
  served as (select distinct app.person_now(t.organisation_id::text, t.person_id::text) as id from app.participant t, me
    where t.organisation_id = me.org and t.role in ('survivor', 'missing_person', 'possible_victim', 'child_of_survivor')
    union select p.person from app.story_people(story) p where p.person = p.subject),
  days as (
    select r.person_id::text as id, (r.at).earliest as first, (r.at).latest as last from app.person_rescued r, me where r.organisation_id = me.org
    union all select m.person_id::text, (m.missing_since).earliest, (m.missing_since).latest from app.missing_report m, me where m.organisation_id = me.org
    union all select a.person_id::text, (a.admitted).earliest, (a.admitted).latest from app.placement a, me where a.organisation_id = me.org),
  spans as (select d.id, min(d.first) as first, array(select distinct y from unnest(array_agg(extract(year from d.first)::int) || array_agg(extract(year from d.last)::int)) y where y is not null) as years from days d group by d.id)
  select (select j.subject from app.story_people(story) j where j.person = p.id::text limit 1), p.gender,
      case when (p.born).latest is null or s.first is null then null else (p.born).latest > s.first - interval '18 years' end,
      coalesce(s.years, '{}'),
      exists (select from app.missing_report m where m.organisation_id = p.organisation_id and m.person_id = p.id),
      exists (select from app.education_record e where e.organisation_id = p.organisation_id and e.person_id = p.id),
      array(select c::text from unnest(p.nationality) c),
      array(select distinct lower(o.city) from app.placement a join app.organisation o on o.organisation_id = a.organisation_id and o.id = a.facility_id
        where a.organisation_id = p.organisation_id and a.person_id = p.id and o.city is not null)
    from served v join app.person p on p.id = v.id left join spans s on s.id = p.id::text, me
   where p.organisation_id = me.org and p.sealed is not null
$$;

drop function app.gate_places(); drop function app.gate_organisations(); drop function app.names_taken(text, bytea[]); drop function app.public_releases(text[]); drop function app.may_ask_gate();

-- `story` is null where words of readers are looked through: then it takes the desk.
create function app.gate_places(story text) returns table (kind text, name text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select 'city', o.city from app.organisation o where app.may_inspect(story) and o.organisation_id = app.my_organisation() and o.city is not null
  union select 'area', a.name from app.outreach_area a where app.may_inspect(story) and a.organisation_id = app.my_organisation()
  union select 'city', a.city from app.outreach_area a where app.may_inspect(story) and a.organisation_id = app.my_organisation() and a.city is not null
  union select 'self', o.name from app.organisation o where app.may_inspect(story) and o.organisation_id = app.my_organisation() and o.kind = 'self'
  union select 'self', n.value from app.organisation_name n join app.organisation o on o.organisation_id = n.organisation_id and o.id = n.organisation_ref
    where app.may_inspect(story) and n.organisation_id = app.my_organisation() and o.kind = 'self'
  union select 'home', o.name from app.organisation o where app.may_inspect(story) and o.organisation_id = app.my_organisation() and o.kind = 'home'
$$;

create function app.gate_organisations(story text) returns table (organisation text) language sql stable security definer set search_path = pg_catalog, app as $$
  select t.id::text from app.tenant t where app.may_inspect(story)
$$;

create function app.names_taken(story text, org text, digests bytea[]) returns table (digest bytea) language sql stable security definer set search_path = pg_catalog, app as $$
  select distinct b.digest from app.blind_index b where app.may_inspect(story) and b.organisation_id = org and b.field in ('name', 'sound') and b.digest = any (digests)
$$;

create function app.public_releases(story text, ids text[]) returns table (id text) language sql stable security definer set search_path = pg_catalog, app as $$
  select r.id::text from app.release r where app.may_inspect(story) and r.organisation_id = app.my_organisation() and r.id = any (ids) and r.state = 'released'
$$;

revoke execute on function app.may_inspect, app.gate_places, app.gate_organisations, app.names_taken, app.public_releases from public;
grant execute on function app.may_inspect, app.gate_places, app.gate_organisations, app.names_taken, app.public_releases to app_case;

reset role;
