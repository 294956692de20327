-- Going on: livelihood, family work, the way home, months at school, and closings that stay. What is words lies sealed.
set role app_owner;

-- Livelihood -----------------------------------------------------------------------------------------------------

create table app.livelihood (
  like app.record_base including all,
  person_id app.id not null,
  kind text not null check (kind in ('training', 'job', 'enterprise')),
  with_organisation_id app.id,
  arranged_by text not null check (arranged_by in ('us', 'herself', 'partner', 'someone-else')),
  state text not null check (state in ('wished', 'applied', 'accepted', 'begun', 'completed', 'left', 'not-taken')),
  state_since app.dated not null check ((state_since).said is null),
  check (scope_id = person_id),
  check (state <> 'completed' or kind = 'training'),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, with_organisation_id) references app.organisation
);
create index on app.livelihood (organisation_id, person_id);
comment on table app.livelihood is 'A training, a job or an enterprise of her own, as it stands now.';
call app.guard_record('app.livelihood', 'livelihood', 'services');

create table app.livelihood_step (
  like app.record_base including all,
  livelihood_id app.id not null,
  person_id app.id not null,
  state text not null,
  happened app.dated not null check ((happened).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, livelihood_id) references app.livelihood
);
create index on app.livelihood_step (organisation_id, livelihood_id);
comment on table app.livelihood_step is 'One dated step on the way. Steps stay; a way back is one more of them.';
call app.guard_record('app.livelihood_step', 'livelihood-step', 'services');

create table app.livelihood_aim (
  like app.record_base including all,
  person_id app.id not null,
  said app.dated not null check ((said).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.livelihood_aim (organisation_id, person_id);
comment on table app.livelihood_aim is 'What she wants to live from, in her own words.';
call app.guard_record('app.livelihood_aim', 'livelihood-aim', 'services');

create table app.income_statement (
  like app.record_base including all,
  person_id app.id not null,
  said app.dated not null check ((said).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.income_statement (organisation_id, person_id);
comment on table app.income_statement is 'What she says she earns, in bands, if she wants to say it. The band lies sealed.';
call app.guard_record('app.income_statement', 'income-statement', 'services');

create table app.employer_check (
  like app.record_base including all,
  livelihood_id app.id not null,
  person_id app.id not null,
  checked app.dated not null check ((checked).said is null),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, livelihood_id) references app.livelihood
);
create index on app.employer_check (organisation_id, livelihood_id);
comment on table app.employer_check is 'Whether a place of work is safe, as somebody found it on a day.';
call app.guard_record('app.employer_check', 'employer-check', 'services');

-- Family work ----------------------------------------------------------------------------------------------------

create table app.family_contact (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  relation text not null,
  related_id app.id,
  way text not null,
  began text not null check (began in ('we', 'they', 'she')),
  she_agreed text not null check (she_agreed in ('yes', 'no', 'not-asked')),
  worry boolean,
  check (began <> 'we' or she_agreed = 'yes'),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.family_contact (organisation_id, case_file_id);
comment on table app.family_contact is 'One contact with somebody of her family. What we begin needs her yes.';
call app.guard_record('app.family_contact', 'family-contact', 'case');

create table app.family_meeting (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  planned_for app.dated not null check ((planned_for).said is null),
  relation text not null,
  related_id app.id,
  place text not null,
  held app.dated check ((held).said is null),
  outcome text,
  check ((held is null) = (outcome is null)),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.family_meeting (organisation_id, case_file_id);
comment on table app.family_meeting is 'A meeting with her family, planned with her yes, and how it was.';
call app.guard_record('app.family_meeting', 'family-meeting', 'case');

create table app.home_study (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  ordered_by text not null,
  asked app.dated not null check ((asked).said is null),
  due_on date,
  visited app.dated check ((visited).said is null),
  risk text,
  recommendation text,
  written_by app.id,
  signed_by app.id,
  signed_at timestamptz,
  check (signed_by is null or (recommendation is not null and signed_by <> written_by)),
  check ((signed_by is null) = (signed_at is null)),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, written_by) references app.staff_member,
  foreign key (organisation_id, signed_by) references app.staff_member
);
create index on app.home_study (organisation_id, case_file_id);
comment on table app.home_study is 'Whether the place she would go to is safe. Counts when a second colleague has signed it.';
comment on column app.home_study.signed_by is 'Never whoever wrote it: whoever was there may have been frightened or won over.';
call app.guard_record('app.home_study', 'home-study', 'case');

create table app.return_decision (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  "to" text not null,
  wish text not null,
  wish_said app.dated check ((wish_said).said is null),
  home_study_id app.id,
  order_on date,
  decision text not null check (decision in ('return', 'wait', 'no-return')),
  decided app.dated not null check ((decided).said is null),
  check (decision <> 'return' or wish not in ('does-not-wish', 'not-asked')),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, home_study_id) references app.home_study
);
create index on app.return_decision (organisation_id, case_file_id);
comment on table app.return_decision is 'Whether she returns and where to. Nobody returns against her wish or unasked.';
call app.guard_record('app.return_decision', 'return-decision', 'case');

-- The way home ---------------------------------------------------------------------------------------------------

create table app.return_case (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  decision_id app.id not null,
  route text not null check (route in ('home', 'abroad')),
  to_country text not null,
  receiving_id app.id,
  begun app.dated not null check ((begun).said is null),
  ended app.dated check ((ended).said is null),
  ended_how text check (ended_how in ('arrived', 'stopped')),
  check ((ended is null) = (ended_how is null)),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, decision_id) references app.return_decision,
  foreign key (organisation_id, receiving_id) references app.organisation
);
create unique index on app.return_case (organisation_id, case_file_id) where ended is null;
comment on table app.return_case is 'One return, from the decision to the arrival that the other side has confirmed. At most one is under way.';
call app.guard_record('app.return_case', 'return-case', 'case');

create table app.return_step (
  like app.record_base including all,
  return_id app.id not null,
  case_file_id app.id not null,
  person_id app.id not null,
  step text not null,
  state text not null check (state in ('open', 'asked', 'done', 'refused', 'not-needed')),
  owner_id app.id not null,
  asked app.dated check ((asked).said is null),
  settled app.dated check ((settled).said is null),
  due_on date,
  unique (organisation_id, return_id, step),
  foreign key (organisation_id, return_id) references app.return_case,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, owner_id) references app.staff_member
);
comment on table app.return_step is 'One step of a return: who sees to it, since when it waits, for what. The target day is our own; no law sets one.';
call app.guard_record('app.return_step', 'return-step', 'case');

create table app.return_handover (
  like app.record_base including all,
  return_id app.id not null,
  case_file_id app.id not null,
  person_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  their_receipt_on app.dated check ((their_receipt_on).said is null),
  unique (organisation_id, return_id),
  foreign key (organisation_id, return_id) references app.return_case,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.return_handover is 'The moment she goes from our care into another''s, with a receipt from each side.';
call app.guard_record('app.return_handover', 'return-handover', 'case');

-- Schooling ------------------------------------------------------------------------------------------------------

alter table app.education_record
  add column planned_grade int check (planned_grade between 1 and 12);
comment on column app.education_record.planned_grade is 'The class that was planned before it came true: shown beside the one it became. Why it differs lies sealed.';
alter table app.school_engagement
  add column about text not null default 'other' check (about in ('exams', 'place', 'papers', 'other')),
  add column asked_of text not null default 'school' check (asked_of in ('school', 'board', 'education-office'));

create table app.school_attendance (
  like app.record_base including all,
  person_id app.id not null,
  month date not null check (extract(day from month) = 1),
  days_open int check (days_open between 0 and 31),
  days_present int not null check (days_present between 0 and 31),
  unique (organisation_id, person_id, month),
  check (scope_id = person_id),
  check (days_open is null or days_present <= days_open),
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.school_attendance is 'How many days of a month somebody sat in class.';
call app.guard_record('app.school_attendance', 'school-attendance', 'schooling');

-- Follow-ups and closings ----------------------------------------------------------------------------------------

alter table app.follow_up
  add column occasion text not null default 'asking' check (occasion in ('asking', 'post-return')),
  add column return_id app.id,
  add column verified_how text check (verified_how in ('saw-her', 'saw-the-home', 'spoke-to-her', 'papers', 'authority')),
  add foreign key (organisation_id, return_id) references app.return_case;
comment on column app.follow_up.verified_how is 'How a claim was checked by whoever checked it; null where nobody did.';

create table app.case_closure (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  closed_at timestamptz not null,
  reason text not null,
  outcome text,
  still_open text[] not null default '{}',
  reopened_at timestamptz,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create unique index on app.case_closure (organisation_id, case_file_id) where reopened_at is null;
comment on table app.case_closure is 'One closing of a case file. It stays when the file is opened again.';
call app.guard_record('app.case_closure', 'case-closure', 'case');

reset role;
