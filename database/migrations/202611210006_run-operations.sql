-- Operations: the plan for its team, the day as it was told, who reached safety, who was arrested and where they are.
set role app_owner;

create table app.operation (
  like app.record_base including all,
  code_name text not null check (length(code_name) between 1 and 60),
  investigation_id app.id,
  status text not null check (status in ('planned', 'live', 'concluded', 'called-off')),
  our_role text not null check (our_role in ('lead', 'participant')),
  planned_for app.dated,
  started_at timestamptz,
  ended_at timestamptz,
  happened app.dated,
  place_public text,
  lgd_district int check (lgd_district > 0),
  lead_authority_id app.id,
  joint_units text[] not null default '{}',
  abort_reason text,
  debrief_held_at timestamptz,
  debrief text,
  foreign key (organisation_id, lead_authority_id) references app.organisation,
  foreign key (organisation_id, investigation_id) references app.investigation,
  constraint never_alone check (status in ('planned', 'called-off') or lead_authority_id is not null),
  constraint ends_after_start check (ended_at is null or ended_at >= started_at),
  constraint live_has_started check (status <> 'live' or (started_at is not null and ended_at is null)),
  constraint planned_has_not check (status <> 'planned' or (started_at is null and ended_at is null)),
  constraint past_is_dated check (status <> 'concluded' or started_at is not null or (happened).precision is not null),
  constraint called_off_says_why check ((status = 'called-off') = (abort_reason is not null))
);
create index on app.operation (organisation_id, investigation_id);
comment on table app.operation is 'An operation with the authorities. Its code name is all that is shown outside its team; its address is nowhere.';
comment on constraint never_alone on app.operation is 'Nothing starts without an authority that leads.';
call app.guard_record('app.operation', 'operation', 'operation');

create table app.operation_plan (
  like app.record_base including all,
  operation_id app.id not null,
  venue_types text[] not null default '{}',
  venue_words text,
  tenure text check (tenure in ('rented', 'owned', 'not_known')),
  legal_powers text,
  warrant_ref text,
  exits text,
  risks text,
  expected_least int check (expected_least >= 0),
  expected_most int check (expected_most >= expected_least),
  expected_ages text,
  abort_signs text,
  beds_ready int check (beds_ready >= 0),
  vehicles_separate boolean,
  checklist text[] not null default '{}',
  unique (organisation_id, operation_id),
  foreign key (organisation_id, operation_id) references app.operation
);
comment on table app.operation_plan is 'The plan, for the team alone. One for each operation; the checklist holds the lines that are done.';
call app.guard_record('app.operation_plan', 'operation-plan', 'ops-plan');

create table app.operation_team_member (
  like app.record_base including all,
  operation_id app.id not null,
  staff_id app.id,
  officer text,
  witness text,
  role text not null,
  since app.dated,
  until_when app.dated,
  foreign key (organisation_id, operation_id) references app.operation,
  foreign key (organisation_id, staff_id) references app.staff_member,
  constraint one_of_three check (num_nonnulls(staff_id, officer, witness) = 1)
);
create index on app.operation_team_member (organisation_id, operation_id);
comment on table app.operation_team_member is 'Who did what: a colleague, an officer or a witness in words. A decoy is known to the team only.';
call app.guard_record('app.operation_team_member', 'operation-team-member', 'ops-plan');

create table app.decoy_use (
  like app.record_base including all,
  operation_id app.id not null,
  authorised_by text not null check (length(authorised_by) between 1 and 200),
  briefed boolean not null,
  no_sexual_contact boolean not null check (no_sexual_contact),
  marked_money boolean,
  contact_made boolean,
  foreign key (organisation_id, operation_id) references app.operation
);
create index on app.decoy_use (organisation_id, operation_id);
comment on table app.decoy_use is 'That a decoy was used, and on whose authority. Who it was is not here.';
call app.guard_record('app.decoy_use', 'decoy-use', 'ops-plan');

create table app.operation_event (
  like app.record_base including all,
  operation_id app.id not null,
  at timestamptz not null,
  kind text not null,
  note text,
  count int check (count > 0),
  by_staff_id app.id not null,
  undone boolean not null default false,
  same_as app.id,
  correction text,
  foreign key (organisation_id, operation_id) references app.operation,
  foreign key (organisation_id, same_as) references app.operation_event,
  foreign key (organisation_id, by_staff_id) references app.staff_member,
  check (same_as <> id)
);
create index on app.operation_event (organisation_id, operation_id, kind);
comment on table app.operation_event is 'One entry of the day, at the time of the device. Taken back or told twice it stays, and is marked.';
call app.guard_record('app.operation_event', 'operation-event', 'operation');

create table app.person_rescued (
  like app.record_base including all,
  operation_id app.id not null,
  person_id app.id not null,
  at app.dated not null,
  age_basis text not null,
  condition text,
  wish text,
  wish_lang text,
  belongings text,
  handed_to_id app.id,
  handed_to_words text,
  still_with_us boolean,
  unique (organisation_id, operation_id, person_id),
  foreign key (organisation_id, operation_id) references app.operation,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, handed_to_id) references app.organisation
);
create index on app.person_rescued (organisation_id, person_id);
comment on table app.person_rescued is 'A person who reached safety in an operation. It lies in the person''s own need-to-know, not in the operation''s.';
call app.guard_record('app.person_rescued', 'person-rescued', 'operation');

create table app.arrest (
  like app.record_base including all,
  operation_id app.id,
  person_id app.id not null,
  at app.dated not null,
  place text,
  sections text[],
  note text,
  unique (organisation_id, operation_id, person_id),
  foreign key (organisation_id, operation_id) references app.operation,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.arrest (organisation_id, person_id);
comment on table app.arrest is 'An arrest. Who is arrested is accused; what else the person is, roles in case files say.';
comment on column app.arrest.sections is 'Null while nobody has said them; empty would claim there are none.';
call app.guard_record('app.arrest', 'arrest', 'operation');

create table app.custody_status (
  like app.record_base including all,
  arrest_id app.id not null,
  person_id app.id not null,
  status text not null,
  as_of app.dated not null,
  source app.source not null,
  foreign key (organisation_id, arrest_id) references app.arrest,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.custody_status (organisation_id, arrest_id);
comment on table app.custody_status is 'Where an arrested person was on a date, as somebody said. Each word is a row; none replaces another.';
call app.guard_record('app.custody_status', 'custody-status', 'operation');

reset role;
