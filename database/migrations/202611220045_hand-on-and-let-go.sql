-- Whom outreach knows goes to somebody when a worker leaves; erasing a person reaches what outreach wrote under her alias and what
-- she complained of; what an inspection found in a home, and who else looks after one.
set role app_owner;

-- Leaving --------------------------------------------------------------------------------------------------------

create function app.contacts_of(org text, staff text) returns table (scope text) language sql stable set search_path = pg_catalog, app as $$
  select c.id::text from app.outreach_contact c where c.organisation_id = org and c.worker_id = staff and c.sealed is not null
$$;
create function app.gone_to_by(staff text) returns int language sql stable security definer set search_path = pg_catalog, app as $$
  select case when app.may_appoint() then (select count(*)::int from app.contacts_of(app.my_organisation(), staff)) end
$$;
comment on function app.gone_to_by is 'To how many women a colleague goes: a number, for whoever ends her service and may know none of them.';

-- Whoever ends a service can neither see these women nor write of them, and must not: the new worker is let in past her.
create function app.hand_over_contacts(staff text, taker text) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); hers text[];
begin
  if not app.may_appoint() or staff = me.staff_id then raise insufficient_privilege; end if;
  hers := array(select c.scope from app.contacts_of(me.organisation_id, staff) c);
  if exists (select from app.blocked b where b.organisation_id = me.organisation_id and b.staff_id = taker and b.scope_id = any (hers))
    or not 'outreach' = any (app.role_writes(me.organisation_id, taker)) then raise insufficient_privilege; end if;
  insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) select me.organisation_id, s, taker, me.staff_id, 'takes it over' from unnest(hers) s
    on conflict (organisation_id, staff_id, scope_id) do update set ended_at = null, until_at = null, given_by = excluded.given_by, given_at = now();
  update app.outreach_contact c set worker_id = taker where c.organisation_id = me.organisation_id and c.id = any (hers) and c.worker_id = staff;
end $$;

-- Erasing --------------------------------------------------------------------------------------------------------

alter table app.complaint add column over_on date;

-- What she complained of lies under a key of its own, and is found by the link that keeps out who is in conflict with her;
-- what outreach wrote under her alias, by the link that lies in her file.
create or replace function app.subjects_of(org text, person text) returns text[] language sql stable set search_path = pg_catalog, app as $$
  with file as (select c.id from app.case_file c where c.organisation_id = org and c.person_id = any (app.same_as(org, person)))
  select app.same_as(org, person) || array(
    select f.id::text from file f
    union select r.scope_id::text from app.referral r join file f on f.id = r.case_file_id where r.organisation_id = org
    union select t.scope_id::text from app.tip t join file f on f.id = t.case_file_id where t.organisation_id = org
      and not exists (select from app.tip o join app.case_file c on c.organisation_id = org and c.id = o.case_file_id
        where o.organisation_id = org and o.scope_id = t.scope_id and c.person_id <> all (app.same_as(org, person)))
    union select l.contact_id::text from app.contact_link l where l.organisation_id = org and l.person_id = any (app.same_as(org, person))
    union select l.from_scope::text from app.scope_link l join app.complaint k on k.organisation_id = org and k.id = l.from_scope
      where l.organisation_id = org and l.to_scope = any (app.same_as(org, person)))
$$;

-- A complaint that somebody still looks into stands against it: else whoever does not want it answered had a way to be rid of it.
create or replace function app.erasure_holds(person text) returns text[] language sql stable security definer set search_path = pg_catalog, app as $$
  select array(
    select 'legal-hold' from app.legal_hold h where h.organisation_id = app.my_organisation() and h.person_id = any (app.same_person(person)) and h.lifted_at is null
    union select 'open-case-file' from app.case_file c where c.organisation_id = app.my_organisation() and c.person_id = any (app.same_person(person)) and c.closed_at is null
    union select 'open-proceeding' from app.proceeding q where q.organisation_id = app.my_organisation() and q.person_id = any (app.same_person(person)) and q.closed is null
    union select 'open-stay' from app.placement p where p.organisation_id = app.my_organisation() and p.person_id = any (app.same_person(person)) and p.discharged is null
    union select 'open-complaint' from app.complaint k where k.organisation_id = app.my_organisation() and k.over_on is null and k.sealed is not null
      and k.id = any (app.subjects_of(app.my_organisation(), person))
    union select 'open-clash' from app.clash k where k.organisation_id = app.my_organisation() and k.settled is null
      and k.scope_id = any (app.subjects_of(app.my_organisation(), person))
    order by 1) where app.may_appoint()
$$;

-- The way through the lanes ---------------------------------------------------------------------------------------

create table app.lane_order (
  like app.record_base including all,
  worker_id app.id not null,
  area_id app.id not null,
  contact_ids text[] not null default '{}' check (cardinality(contact_ids) <= 200),
  check (scope_id = worker_id),
  unique (organisation_id, worker_id, area_id),
  foreign key (organisation_id, worker_id) references app.staff_member,
  foreign key (organisation_id, area_id) references app.outreach_area
);
comment on table app.lane_order is 'In which order one worker goes to the women of one area. On her own desk; ids and no place.';
call app.guard_record('app.lane_order', 'lane-order', 'desk');

-- Homes ----------------------------------------------------------------------------------------------------------

create table app.inspection (
  like app.record_base including all,
  home_id app.id not null,
  "on" date not null,
  by_whom text not null,
  announced text not null check (announced in ('yes', 'no', 'not-known')),
  report_on date,
  answered_on date,
  check (scope_id = home_id),
  check (report_on is null or report_on >= "on"),
  check (answered_on is null or answered_on >= "on"),
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.inspection (organisation_id, home_id, "on");
comment on table app.inspection is 'Somebody from outside looked at a home (JJ Act s.54): who, when, what they found. About the house, never about one person.';
call app.guard_record('app.inspection', 'inspection', 'placement');

create table app.inspection_point (
  like app.record_base including all,
  inspection_id app.id not null,
  home_id app.id not null,
  due_on date,
  settled text check (settled in ('done', 'not-done')),
  settled_on date,
  check (scope_id = home_id),
  check ((settled is null) = (settled_on is null)),
  foreign key (organisation_id, inspection_id) references app.inspection,
  foreign key (organisation_id, home_id) references app.organisation
);
create index on app.inspection_point (organisation_id, inspection_id);
comment on table app.inspection_point is 'One thing an inspection asked for, by when, and what came of it.';
call app.guard_record('app.inspection_point', 'inspection-point', 'placement');

create function app.home_inspections(home text, from_ date, to_ date) returns table (id text, "on" text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select i.id::text, i."on"::text from app.my_session() s
    join app.inspection i on i.organisation_id = s.organisation_id and i.home_id = home
   where app.keeps_home(home) and i."on" between from_ and to_
$$;
comment on function app.home_inspections is 'The inspections of a home in a span, as ids and days.';

create table app.home_keeping (
  like app.record_base including all,
  home_id app.id not null,
  staff_id app.id not null,
  since date not null,
  until_day date,
  ended date,
  check (until_day is null or until_day >= since),
  foreign key (organisation_id, home_id) references app.organisation,
  foreign key (organisation_id, staff_id) references app.staff_member
);
create index on app.home_keeping (organisation_id, staff_id);
create unique index home_keeping_once on app.home_keeping (organisation_id, home_id, staff_id) where ended is null and until_day is null;
comment on table app.home_keeping is 'Who looks after a home besides the one a colleague was let in with, from when to when. The grant itself lies in need_to_know.';
call app.guard_record('app.home_keeping', 'home-keeping', 'directory');

revoke execute on function app.contacts_of, app.gone_to_by, app.hand_over_contacts, app.home_inspections from public;
grant execute on function app.gone_to_by, app.hand_over_contacts, app.home_inspections to app_case;

reset role;
