-- Proceedings, days in court, and the clocks of the law. What is words lies sealed; days and codes are columns, for they are
-- asked for and counted.
set role app_owner;

create table app.proceeding (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  accused_ids text[] not null default '{}',
  offence app.dated not null check ((offence).said is null),
  procedure text not null,
  fir_date date,
  stage text not null,
  stage_since app.dated not null check ((stage_since).said is null),
  closed app.dated check ((closed).said is null),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.proceeding (organisation_id, case_file_id);
comment on table app.proceeding is 'One proceeding before police and court, from the complaint to the last appeal.';
call app.guard_record('app.proceeding', 'proceeding', 'legal');

create table app.hearing (
  like app.record_base including all,
  proceeding_id app.id not null,
  person_id app.id not null,
  "on" date not null,
  purpose text not null,
  presence text not null,
  adjourned boolean not null default false,
  foreign key (organisation_id, proceeding_id) references app.proceeding
);
create index on app.hearing (organisation_id, proceeding_id);
comment on table app.hearing is 'A day in court, planned or held. One that was put off stays: delay is a fact to be shown.';
call app.guard_record('app.hearing', 'hearing', 'legal');

create table app.started_clock (
  like app.record_base including all,
  person_id app.id not null,
  case_file_id app.id,
  trigger app.dated not null check ((trigger).said is null),
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.started_clock is 'A clock started by hand, because its trigger stands in no other record.';
call app.guard_record('app.started_clock', 'started-clock', 'legal');

create table app.clock_answer (
  like app.record_base including all,
  clock_id text not null check (length(clock_id) <= 100),
  person_id app.id not null,
  met app.dated check ((met).said is null),
  times int not null default 0 check (times >= 0),
  unique (organisation_id, clock_id),
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.clock_answer is 'What was done about a clock: met with proof, waived with a reason, journeys that are not counted. One to a clock.';
call app.guard_record('app.clock_answer', 'clock-answer', 'legal');

create table app.clock_setting (
  like app.record_base including all,
  rule_id text not null check (length(rule_id) <= 60),
  "on" boolean not null,
  reviewed_on date,
  reviewed_by text check (length(reviewed_by) between 1 and 200),
  note text check (length(note) between 1 and 1000),
  unique (organisation_id, rule_id)
);
comment on table app.clock_setting is 'Whether the organisation keeps to a rule, and when a lawyer last read it.';
call app.guard_record('app.clock_setting', 'clock-setting', 'directory');

reset role;
