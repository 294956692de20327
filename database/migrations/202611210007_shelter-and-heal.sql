-- Where a person stays, who may visit, and the care around it: health, services, schooling, asking after her.
-- All of it lies in the person's own scope: it goes with her from home to home, and not with any one file.
set role app_owner;

create table app.placement (
  like app.record_base including all,
  person_id app.id not null,
  facility_id app.id not null,
  shelter_type text not null,
  admitted app.dated not null,
  basis text not null,
  order_ref text check (length(order_ref) between 1 and 200),
  without_order text check (length(without_order) between 1 and 1000),
  source app.source not null,
  discharged app.dated,
  discharge_outcome text,
  discharged_to text check (length(discharged_to) between 1 and 300),
  discharge_order text check (length(discharge_order) between 1 and 200),
  discharge_without_order text check (length(discharge_without_order) between 1 and 1000),
  handed_to text check (length(handed_to) between 1 and 300),
  receipt text check (length(receipt) between 1 and 200),
  note text check (length(note) between 1 and 2000),
  check (scope_id = person_id),
  check ((discharged is null) = (discharge_outcome is null)),
  check (discharged is null or (discharged).latest is null or (admitted).earliest is null or (discharged).latest >= (admitted).earliest),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, facility_id) references app.organisation
);
create unique index placement_one_open on app.placement (organisation_id, person_id) where discharged is null;
create index on app.placement (organisation_id, facility_id) where discharged is null;
comment on table app.placement is 'A person''s stay in one place. At most one is open: two places that each believe they house the same child is how a child goes missing.';
comment on column app.placement.order_ref is 'Number and date of the order the stay rests on. Null is shown as missing.';
comment on column app.placement.without_order is 'Why a child was placed before there was an order.';
call app.guard_record('app.placement', 'placement', 'placement');

create table app.visit_rule (
  like app.record_base including all,
  person_id app.id not null,
  placement_id app.id not null,
  allowed text not null check (allowed in ('only-listed', 'anyone-she-names', 'family', 'nobody')),
  allowed_persons text[] not null,
  decided_by text check (length(decided_by) between 1 and 200),
  reason text check (length(reason) between 1 and 1000),
  since app.dated not null,
  until_when app.dated,
  ended app.dated,
  check (scope_id = person_id),
  check (allowed <> 'only-listed' or cardinality(allowed_persons) > 0),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement
);
create unique index visit_rule_one_open on app.visit_rule (organisation_id, placement_id) where ended is null;
comment on table app.visit_rule is 'Who may visit a person where she stays, and until when. One at a time: nobody at the door has to choose between two.';
comment on column app.visit_rule.decided_by is 'Null where nobody wrote who decided it. The rule holds all the same.';
call app.guard_record('app.visit_rule', 'visit-rule', 'placement');

create table app.visit (
  like app.record_base including all,
  visitor text not null check (length(visitor) between 1 and 200),
  visitor_relation text,
  visitor_person_id app.id,
  she_agrees boolean,
  person_id app.id not null,
  placement_id app.id not null,
  planned_for timestamptz,
  at timestamptz,
  allowed boolean,
  note text check (length(note) between 1 and 2000),
  check (scope_id = person_id),
  check ((at is null) = (allowed is null)),
  check (at is not null or planned_for is not null),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, placement_id) references app.placement,
  foreign key (organisation_id, visitor_person_id) references app.person
);
create index on app.visit (organisation_id, placement_id);
comment on table app.visit is 'A visit: planned, let in, or turned away at the door.';
call app.guard_record('app.visit', 'visit', 'placement');

create table app.health_encounter (
  like app.record_base including all,
  person_id app.id not null,
  happened app.dated not null,
  facility_id app.id,
  kind text not null,
  complaint text check (length(complaint) between 1 and 5000),
  findings text check (length(findings) between 1 and 5000),
  condition text check (length(condition) between 1 and 300),
  consent text not null check (consent in ('given', 'refused', 'could-not-be-asked', 'not-asked', 'not-recorded')),
  follow_up text check (length(follow_up) between 1 and 2000),
  is_medico_legal boolean not null,
  source app.source not null,
  check (scope_id = person_id),
  check (consent <> 'refused' or findings is null),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, facility_id) references app.organisation
);
create index on app.health_encounter (organisation_id, person_id);
comment on table app.health_encounter is 'What a nurse, a doctor or a hospital did or saw. Nothing of it stands in any list.';
comment on column app.health_encounter.condition is 'How she is, as somebody said it on that day: a claim with a date and a source, not a state.';
call app.guard_record('app.health_encounter', 'health-encounter', 'health');

create table app.service_provision (
  like app.record_base including all,
  person_id app.id not null,
  type text not null,
  provider text check (length(provider) between 1 and 300),
  provider_id app.id,
  happened app.dated not null,
  status text not null check (status in ('planned', 'provided', 'refused', 'unavailable')),
  words text check (length(words) between 1 and 5000),
  source app.source not null,
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, provider_id) references app.organisation
);
create index on app.service_provision (organisation_id, person_id);
comment on table app.service_provision is 'Something a person was offered: given, planned, refused by her, or not to be had.';
call app.guard_record('app.service_provision', 'service-provision', 'services');

create table app.education_record (
  like app.record_base including all,
  person_id app.id not null,
  school_id app.id,
  level text not null,
  grade int check (grade between 1 and 12),
  status text not null,
  since app.dated,
  until_when app.dated,
  interrupted_reason text check (length(interrupted_reason) between 1 and 1000),
  planned boolean not null,
  source app.source not null,
  check (scope_id = person_id),
  check (since is null or until_when is null or (until_when).latest is null or (since).earliest is null or (until_when).latest >= (since).earliest),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, school_id) references app.organisation
);
create index on app.education_record (organisation_id, person_id);
comment on table app.education_record is 'A stretch of schooling, past, present or planned.';
comment on column app.education_record.planned is 'Hoped for or agreed, not yet so: a permission to sit an exam is no promotion.';
call app.guard_record('app.education_record', 'education-record', 'schooling');

create table app.school_engagement (
  like app.record_base including all,
  person_id app.id not null,
  school_id app.id,
  asked app.dated not null,
  request text not null check (length(request) between 1 and 2000),
  decision text not null check (decision in ('asked', 'allowed', 'refused')),
  decided app.dated,
  decided_by text check (length(decided_by) between 1 and 200),
  exam_window app.dated,
  planned_grade int check (planned_grade between 1 and 12),
  note text check (length(note) between 1 and 2000),
  source app.source not null,
  check (scope_id = person_id),
  check (decision <> 'asked' or decided is null),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, school_id) references app.organisation
);
create index on app.school_engagement (organisation_id, person_id);
comment on table app.school_engagement is 'What we asked a school for, and what it answered.';
call app.guard_record('app.school_engagement', 'school-engagement', 'schooling');

create table app.follow_up (
  like app.record_base including all,
  done_when app.dated,
  method text check (method in ('phone', 'home-visit', 'through-family', 'met-here', 'message')),
  safe text check (safe in ('yes', 'concern', 'no', 'not-reached', 'declined', 'not-asked', 'unknown')),
  claim text,
  claim_source app.source,
  verified_by text check (length(verified_by) between 1 and 200),
  home_checked boolean,
  words text check (length(words) between 1 and 10000),
  lang text not null,
  next_due_on date,
  person_id app.id not null,
  due_on date not null,
  check (scope_id = person_id),
  check ((done_when is null) = (method is null) and (done_when is null) = (safe is null)),
  check (claim is null or (claim_source).kind is not null),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.follow_up (organisation_id, person_id);
create index on app.follow_up (organisation_id, due_on) where done_when is null;
comment on table app.follow_up is 'Asking after a person who has gone on. What is found out is a claim with a day and a source; whether anybody saw the home stands beside it.';
call app.guard_record('app.follow_up', 'follow-up', 'services');

reset role;
