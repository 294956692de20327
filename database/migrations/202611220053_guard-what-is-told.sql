-- What the gate must know of those of whom a story tells, past the need-to-know of whoever writes it: their names, where they
-- are, how their trials stand. All that is words leaves here sealed; the server opens it, compares, and answers that a word is
-- a name, never whose.
set role app_owner;

alter table app.blind_index drop constraint blind_index_field_check;
alter table app.blind_index add constraint blind_index_field_check check (field in ('phone', 'document', 'name', 'sound'));
comment on column app.blind_index.field is '`sound`: a word of a name as it sounds, in any script, by which the gate sees that somebody is called so. Nobody is found by it.';

-- Who reads the desk. Everything below asks it first.
create function app.may_ask_gate() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select 'publishing' = any (app.my_wide_reads())
$$;

-- Those of whom a story tells, with every record of them that was merged.
create function app.story_people(story text) returns table (subject text, person text, told_as text, case_file text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select j.person_id::text, s.person, j.told_as, j.case_file_id::text
    from app.story_subject j cross join lateral unnest(app.same_as(j.organisation_id::text, j.person_id::text)) s (person)
   where app.may_ask_gate() and j.organisation_id = app.my_organisation() and j.story_id = story and j.ended_at is null
$$;

-- Everything by which they, their relatives and whoever is named in their files would be known.
create function app.story_identities(story text) returns table (kind text, words text)
language sql stable security definer set search_path = pg_catalog, app as $$
  with me as (select app.my_organisation()::text as org),
  subjects as (select distinct p.person from app.story_people(story) p),
  files as (
    select c.id::text as id from app.case_file c, me where c.organisation_id = me.org and c.person_id = any (select person from subjects)
    union select t.case_file_id::text from app.participant t, me where t.organisation_id = me.org and t.person_id = any (select person from subjects)
    union select p.case_file from app.story_people(story) p where p.case_file is not null),
  people as (
    select person from subjects
    union select t.person_id::text from app.participant t, me where t.organisation_id = me.org and t.case_file_id = any (select id from files)
    union select case when r.person_id = any (select person from subjects) then r.other_id else r.person_id end::text from app.relation r, me
      where r.organisation_id = me.org and (r.person_id = any (select person from subjects) or r.other_id = any (select person from subjects))
    union select o.person_id::text from app.person_rescued h join app.person_rescued o on o.organisation_id = h.organisation_id and o.operation_id = h.operation_id, me
      where h.organisation_id = me.org and h.person_id = any (select person from subjects)),
  houses as (
    select t.facility_id::text as id, 'facility' as kind from app.placement t, me where t.organisation_id = me.org and t.person_id = any (select person from subjects)
    union select e.school_id::text, 'school' from app.education_record e, me where e.organisation_id = me.org and e.person_id = any (select person from subjects)
    union select e.school_id::text, 'school' from app.school_engagement e, me where e.organisation_id = me.org and e.person_id = any (select person from subjects)
    union select r.from_organisation::text, 'partner' from app.referral r, me where r.organisation_id = me.org and r.case_file_id = any (select id from files)
    union select m.reported_by_organisation::text, 'partner' from app.missing_report m, me where m.organisation_id = me.org and m.case_file_id = any (select id from files))
  select 'person', '{' || app.sealed_place('person', p.organisation_id, p.id, p.version, p.sealed, 'nameUsed', 'safeContact', 'neverContact') || '}'
    from app.person p, me where p.organisation_id = me.org and p.id = any (select person from people) and p.sealed is not null
  union all select 'identity', '{' || app.sealed_place('person-identity', p.organisation_id, p.id, p.version, p.sealed, 'legalName', 'documents', 'origin') || '}'
    from app.person_identity p, me where p.organisation_id = me.org and p.person_id = any (select person from people) and p.sealed is not null
  union all select 'known-name', '{' || app.sealed_place('known-name', p.organisation_id, p.id, p.version, p.sealed, 'value') || '}'
    from app.known_name p, me where p.organisation_id = me.org and p.person_id = any (select person from people) and p.sealed is not null
  union all select 'contact-rules', '{' || app.sealed_place('contact-rules', p.organisation_id, p.id, p.version, p.sealed, 'safeWays', 'neverWays', 'through') || '}'
    from app.contact_rules p, me where p.organisation_id = me.org and p.about_id = any (select person from subjects) and p.sealed is not null
  union all select 'seen', '{' || app.sealed_place('missing-report', p.organisation_id, p.id, p.version, p.sealed, 'lastSeenPlace', 'foundPlace') || '}'
    from app.missing_report p, me where p.organisation_id = me.org and p.person_id = any (select person from subjects) and p.sealed is not null
  union all select h.kind, json_build_object('name', o.name)::text from app.organisation o join houses h on h.id = o.id, me where o.organisation_id = me.org and o.kind <> 'self'
  union all select h.kind, json_build_object('name', n.value)::text from app.organisation_name n join houses h on h.id = n.organisation_ref join app.organisation o on o.organisation_id = n.organisation_id and o.id = n.organisation_ref, me
    where n.organisation_id = me.org and o.kind <> 'self'
$$;

-- Names of places and of ourselves that any text of ours may hold.
create function app.gate_places() returns table (kind text, name text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select 'city', o.city from app.organisation o where app.may_ask_gate() and o.organisation_id = app.my_organisation() and o.city is not null
  union select 'area', a.name from app.outreach_area a where app.may_ask_gate() and a.organisation_id = app.my_organisation()
  union select 'city', a.city from app.outreach_area a where app.may_ask_gate() and a.organisation_id = app.my_organisation() and a.city is not null
  union select 'self', o.name from app.organisation o where app.may_ask_gate() and o.organisation_id = app.my_organisation() and o.kind = 'self'
  union select 'self', n.value from app.organisation_name n join app.organisation o on o.organisation_id = n.organisation_id and o.id = n.organisation_ref
    where app.may_ask_gate() and n.organisation_id = app.my_organisation() and o.kind = 'self'
  union select 'home', o.name from app.organisation o where app.may_ask_gate() and o.organisation_id = app.my_organisation() and o.kind = 'home'
$$;

-- What decides whether it may be told yet: one line for each person, and what she was asked.
create function app.story_standing(story text) returns table (kind text, subject text, told_as text, facts text)
language sql stable security definer set search_path = pg_catalog, app as $$
  with me as (select app.my_organisation()::text as org), people as (select * from app.story_people(story)),
  files as (select p.subject, c.id::text as id from people p join app.case_file c on c.person_id = p.person, me where c.organisation_id = me.org
    union select p.subject, p.case_file from people p where p.case_file is not null),
  held as (
    select p.subject, o.* from people p join app.person_rescued h on h.person_id = p.person join app.operation o on o.organisation_id = h.organisation_id and o.id = h.operation_id, me where o.organisation_id = me.org
    union select f.subject, o.* from files f join app.investigation i on i.case_file_id = f.id join app.operation o on o.organisation_id = i.organisation_id and o.investigation_id = i.id, me where o.organisation_id = me.org)
  select 'person', p.subject, p.told_as, json_build_object('born', (h.born).latest, 'gender', h.gender)::text
    from people p join app.person h on h.id = p.person, me where h.organisation_id = me.org and p.person = p.subject
  union all select 'event', p.subject, p.told_as, json_build_object('on', (r.at).latest, 'safe', true)::text from people p join app.person_rescued r on r.person_id = p.person, me where r.organisation_id = me.org
  union all select 'event', p.subject, p.told_as, json_build_object('on', (m.missing_since).latest)::text from people p join app.missing_report m on m.person_id = p.person, me where m.organisation_id = me.org
  union all select 'event', p.subject, p.told_as, json_build_object('on', (m.found_when).latest, 'safe', true)::text from people p join app.missing_report m on m.person_id = p.person, me
    where m.organisation_id = me.org and (m.found_when).precision is not null
  union all select 'event', p.subject, p.told_as, json_build_object('on', (x.happened).latest)::text from people p join app.exploitation_profile x on x.person_id = p.person, me where x.organisation_id = me.org
  union all select 'event', h.subject, null, json_build_object('on', coalesce(h.ended_at::date, (h.happened).latest))::text from held h where h.status = 'concluded'
  union all select 'live', h.subject, null, '{}' from held h where h.status in ('planned', 'live')
  union all select 'consent', p.subject, p.told_as, '{"id":"' || c.id || '","answer":' || to_json(c.answer) || ',"givenBy":' || to_json(c.given_by) || ',"assent":' || coalesce(to_json(c.assent)::text, 'null')
      || ',"until":' || coalesce(to_json(c.until)::text, 'null') || ',"withdrawnBy":' || coalesce(to_json(c.withdrawn_by)::text, 'null') || ',"askedBy":' || coalesce(to_json((c.asked).latest)::text, 'null')
      || ',' || app.sealed_place('consent', c.organisation_id, c.id, c.version, c.sealed, 'purpose') || '}'
    from people p join app.consent c on c.person_id = p.person, me where c.organisation_id = me.org and c.sealed is not null
  union all select 'proceeding', f.subject, null, '{"stage":' || to_json(g.stage) || ',"since":' || coalesce(to_json((g.stage_since).latest)::text, 'null') || ',"closed":' || coalesce(to_json((g.closed).latest)::text, 'null')
      || ',"isClosed":' || ((g.closed).precision is not null) || ',' || app.sealed_place('proceeding', g.organisation_id, g.id, g.version, g.sealed, 'sections') || '}'
    from (select distinct * from files) f join app.proceeding g on g.case_file_id = f.id, me where g.organisation_id = me.org and g.sealed is not null
$$;

-- Everybody whom we serve, in open codes and years: to count how many a text fits. No id, no name.
create function app.gate_likeness(story text) returns table (subject text, gender text, child boolean, years int[], missing boolean, school boolean, countries text[], cities text[])
language sql stable security definer set search_path = pg_catalog, app as $$
  with me as (select app.my_organisation()::text as org where app.may_ask_gate()),
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

-- Whether somebody, in any organisation of this house, is called so. The digests are made with the key of each organisation.
create function app.gate_organisations() returns table (organisation text) language sql stable security definer set search_path = pg_catalog, app as $$
  select t.id::text from app.tenant t where app.may_ask_gate()
$$;
create function app.names_taken(org text, digests bytea[]) returns table (digest bytea) language sql stable security definer set search_path = pg_catalog, app as $$
  select distinct b.digest from app.blind_index b where app.may_ask_gate() and b.organisation_id = org and b.field in ('name', 'sound') and b.digest = any (digests)
$$;

create function app.public_releases(ids text[]) returns table (id text) language sql stable security definer set search_path = pg_catalog, app as $$
  select r.id::text from app.release r where app.may_ask_gate() and r.organisation_id = app.my_organisation() and r.id = any (ids) and r.state = 'released'
$$;

revoke execute on function app.may_ask_gate, app.story_people, app.story_identities, app.gate_places, app.story_standing, app.gate_likeness, app.gate_organisations, app.names_taken, app.public_releases from public;
grant execute on function app.story_identities, app.gate_places, app.story_standing, app.gate_likeness, app.gate_organisations, app.names_taken, app.public_releases to app_case;

reset role;
