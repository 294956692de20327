-- What was done to a person, and what an accused person is said to have done.
set role app_owner;

create table app.exploitation_profile (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  status text not null check (status in ('possible', 'presumed', 'confirmed', 'not_trafficked')),
  exploitation_types text[] not null default '{}',
  came_about boolean,
  recruitment_methods text[] not null default '{}',
  recruiter_relationship text,
  recruiter_id app.id,
  means_of_control text[] not null default '{}',
  happened app.dated not null,
  painful text check (length(painful) between 1 and 10000),
  lang text not null,
  source app.source not null,
  check (recruiter_id is distinct from person_id),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, recruiter_id) references app.person
);
create index on app.exploitation_profile (organisation_id, case_file_id);
comment on table app.exploitation_profile is 'What was done to a person, in codes. `came_about` is false for what was tried and failed. `painful` opens only by a deliberate click.';
call app.guard_record('app.exploitation_profile', 'exploitation-profile', 'case');

create table app.accused_part (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  acts text[] not null check (cardinality(acts) > 0),
  methods text[] not null default '{}',
  aimed_at text[] not null default '{}',
  motive text check (length(motive) between 1 and 1000),
  happened app.dated not null,
  note text check (length(note) between 1 and 2000),
  lang text not null,
  source app.source not null,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.accused_part (organisation_id, case_file_id);
comment on table app.accused_part is 'What an accused person is said to have done: by somebody, not by a court. The same person may be a victim in the same file.';
call app.guard_record('app.accused_part', 'accused-part', 'case');

reset role;
