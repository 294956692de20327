-- A person asks to see, correct or erase what we hold of her.
set role app_owner;

create table app.subject_request (
  like app.record_base including all,
  person_id app.id not null,
  kind text not null check (kind in ('see', 'correct', 'erase')),
  asked app.dated not null check ((asked).said is null),
  asked_by text not null check (asked_by in ('self', 'parent', 'guardian', 'lawyer', 'committee')),
  verified text not null check (verified in ('known_in_person', 'document', 'called_back', 'not_yet')),
  due_on date not null,
  status text not null check (status in ('open', 'answered', 'refused')),
  answered_at timestamptz,
  ground text,
  check ((status = 'open') = (answered_at is null)),
  check ((status = 'refused') = (ground is not null)),
  check (status <> 'answered' or verified <> 'not_yet'),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.subject_request (organisation_id, person_id);
comment on table app.subject_request is 'A person, or somebody for her, asks for what we hold of her. A refusal names its ground in law.';
call app.guard_record('app.subject_request', 'subject-request', 'person');

reset role;
