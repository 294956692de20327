-- Outreach: areas and doors as the directory knows them; women by an alias alone, each in a need-to-know of her own; what was
-- seen, given and said on the way; the way out of those who decide to leave. What is words lies sealed.
set role app_owner;

create table app.outreach_area (
  like app.record_base including all,
  name text not null check (length(name) between 1 and 120),
  city text check (length(city) between 1 and 120),
  worked_since app.dated,
  worked_until app.dated,
  note text check (length(note) between 1 and 1000)
);
comment on table app.outreach_area is 'A part of town that our workers go to. Its need-to-know is that of the colleagues who work in it; made public is only how many there are.';
call app.guard_record('app.outreach_area', 'outreach-area', 'directory');

create table app.drop_in_centre (
  like app.record_base including all,
  area_id app.id not null,
  name text not null check (length(name) between 1 and 120),
  opened app.dated not null,
  closed app.dated,
  purposes text[] not null default '{}',
  hours jsonb not null default '[]' check (jsonb_typeof(hours) = 'array'),
  note text check (length(note) between 1 and 1000),
  foreign key (organisation_id, area_id) references app.outreach_area
);
comment on table app.drop_in_centre is 'A door that is open to whoever wants to come in. It has a name and an area, and no address here.';
call app.guard_record('app.drop_in_centre', 'drop-in-centre', 'directory');

create table app.centre_event (
  like app.record_base including all,
  centre_id app.id not null,
  kind text not null,
  happened app.dated not null check ((happened).said is null),
  foreign key (organisation_id, centre_id) references app.drop_in_centre
);
create index on app.centre_event (organisation_id, centre_id);
comment on table app.centre_event is 'Something that took place at a centre, with a headcount that may be a word. It names nobody who came.';
call app.guard_record('app.centre_event', 'centre-event', 'outreach');

create table app.outreach_contact (
  like app.record_base including all,
  display_code text not null check (display_code ~ '^[A-Z]+-[0-9]{3}$'),
  area_id app.id not null,
  centre_id app.id,
  first_contact app.dated not null check ((first_contact).said is null),
  worker_id app.id not null,
  wish_said app.dated check ((wish_said).said is null),
  next_on date,
  next_place text,
  unique (organisation_id, display_code),
  foreign key (organisation_id, area_id) references app.outreach_area,
  foreign key (organisation_id, centre_id) references app.drop_in_centre,
  foreign key (organisation_id, worker_id) references app.staff_member
);
comment on table app.outreach_contact is 'Someone our workers know by an alias alone. There is no field for her name on papers.';
call app.guard_record('app.outreach_contact', 'outreach-contact', 'outreach');

create table app.trust_step (
  like app.record_base including all,
  contact_id app.id not null,
  stage text not null,
  since app.dated not null check ((since).said is null),
  foreign key (organisation_id, contact_id) references app.outreach_contact
);
create index on app.trust_step (organisation_id, contact_id);
comment on table app.trust_step is 'One step of how she and we stand to each other; steps back are steps.';
call app.guard_record('app.trust_step', 'trust-step', 'outreach');

create table app.contact_link (
  like app.record_base including all,
  contact_id app.id not null,
  case_file_id app.id not null,
  person_id app.id not null,
  unique (organisation_id, contact_id),
  foreign key (organisation_id, contact_id) references app.outreach_contact,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.contact_link is 'The person of this file is whom outreach knew by an alias. It lies in the file and opens neither side to the other.';
call app.guard_record('app.contact_link', 'contact-link', 'case');

create table app.outreach_visit (
  like app.record_base including all,
  contact_id app.id,
  area_id app.id not null,
  centre_id app.id,
  happened app.dated not null check ((happened).said is null),
  met text not null check (met in ('met', 'nobody', 'unsafe')),
  with_staff text[] not null default '{}',
  foreign key (organisation_id, contact_id) references app.outreach_contact,
  foreign key (organisation_id, area_id) references app.outreach_area,
  foreign key (organisation_id, centre_id) references app.drop_in_centre
);
create index on app.outreach_visit (organisation_id, contact_id);
create index on app.outreach_visit (organisation_id, area_id);
comment on table app.outreach_visit is 'Somebody went: to one woman, or on a round through an area.';
call app.guard_record('app.outreach_visit', 'outreach-visit', 'outreach');

create table app.child_seen (
  like app.record_base including all,
  contact_id app.id,
  area_id app.id not null,
  visit_id app.id,
  company text not null check (company in ('alone', 'with_children', 'with_adult', 'not_known')),
  part_of_day text not null check (part_of_day in ('morning', 'afternoon', 'evening', 'night', 'not_known')),
  seen app.dated not null check ((seen).said is null),
  reported_at timestamptz,
  reported_to text check (reported_to in ('committee', 'childline', 'police', 'dcpu')),
  check ((reported_at is null) = (reported_to is null)),
  foreign key (organisation_id, contact_id) references app.outreach_contact,
  foreign key (organisation_id, area_id) references app.outreach_area,
  foreign key (organisation_id, visit_id) references app.outreach_visit
);
create index on app.child_seen (organisation_id, contact_id);
comment on table app.child_seen is 'A child who was seen in an area. Alone or in danger, it is reported within a day (JJ Act, ss. 31, 32).';
call app.guard_record('app.child_seen', 'child-seen', 'children');

create table app.assisted_exit (
  like app.record_base including all,
  contact_id app.id not null,
  decided app.dated not null check ((decided).said is null),
  fir_choice text not null check (fir_choice in ('not_asked', 'undecided', 'not_wanted', 'later', 'wanted')),
  helper_ids text[] not null default '{}',
  transport text,
  destination_id app.id,
  children int check (children between 0 and 20),
  foreign key (organisation_id, contact_id) references app.outreach_contact,
  foreign key (organisation_id, destination_id) references app.organisation
);
create index on app.assisted_exit (organisation_id, contact_id);
comment on table app.assisted_exit is 'She leaves because she decided to, without a raid. Whether she goes to the police is her choice, and nothing waits for it.';
call app.guard_record('app.assisted_exit', 'assisted-exit', 'outreach');

create table app.exit_step (
  like app.record_base including all,
  exit_id app.id not null,
  contact_id app.id not null,
  state text not null check (state in ('planned', 'ready', 'put_off', 'left', 'turned_back', 'arrived', 'called_off')),
  since app.dated not null check ((since).said is null),
  foreign key (organisation_id, exit_id) references app.assisted_exit,
  foreign key (organisation_id, contact_id) references app.outreach_contact
);
create index on app.exit_step (organisation_id, exit_id);
comment on table app.exit_step is 'One step of the way out.';
call app.guard_record('app.exit_step', 'exit-step', 'outreach');

-- Who keeps the directory says who works in an area, as of a home.
create or replace function app.may_reach(scope text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select scope <> all (app.my_blocked()) and (exists (select from app.access a, app.my_session() s where a.organisation_id = s.organisation_id
      and a.staff_id = s.staff_id and a.scope_id = scope and (a.until_at is null or a.until_at > now())
      and a.via not like 'glass:%' and (s.assurance <> 'password' or a.scope_id = s.staff_id))
    or exists (select from app.scope c, app.my_session() s where c.organisation_id = s.organisation_id and c.id = scope
      and (case c.of when 'case-file' then 'case' when 'referral' then 'intake' when 'tip' then 'intake' when 'home' then 'directory' when 'organisation' then 'directory'
           when 'outreach-area' then 'directory' else c.of end) = any (app.my_wide_writes())))
$$;

-- Relationships are counted beside what is declared of them, never added to it: a declared *about fifty* holds them already.
alter table app.declared_figure drop constraint declared_figure_indicator_check, drop constraint declared_figure_unit_check,
  add constraint declared_figure_indicator_check check (indicator in ('persons_rescued', 'operations_held', 'persons_arrested', 'outreach_relationships')),
  add constraint declared_figure_unit_check check (unit in ('person', 'operation', 'relationship'));

-- Women we came to know by that day and who have not said since that they want no contact; no id, no name, no area.
create function app.outreach_relationships_by(last_day date) returns table (happened json)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select app.dated_json(c.first_contact) from app.outreach_contact c
   where c.organisation_id = org and c.sealed is not null and coalesce((c.first_contact).earliest <= last_day, true)
     and coalesce((select s.stage from app.trust_step s where s.organisation_id = org and s.contact_id = c.id
           and coalesce((s.since).earliest <= last_day, true)
         order by coalesce((s.since).earliest, (s.since).latest) desc nulls first, s.changed_at desc limit 1), '') <> 'no_contact_wanted';
end $$;

-- How often somebody went to an area in a month, for those who reach figures: counts of visits, of nobody in particular.
create function app.outreach_visits_between(first_day date, last_day date) returns table (area_id text, happened json)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare org text := app.must_reach_figures();
begin
  return query select v.area_id::text, app.dated_json(v.happened) from app.outreach_visit v
   where v.organisation_id = org and app.may_lie_in(v.happened, first_day, last_day);
end $$;
grant execute on function app.outreach_relationships_by, app.outreach_visits_between to app_case;

reset role;
