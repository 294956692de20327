-- Organisations, colleagues, people and case files: what every other record stands on.
set role app_owner;

create table app.organisation (
  like app.record_base including all,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('self', 'partner', 'authority', 'home', 'hospital', 'school', 'other')),
  authority_type text,
  city text,
  country text not null default 'IN' check (country ~ '^[A-Z]{2}$'),
  lgd_district int,
  capacity int check (capacity >= 0),
  serves text,
  note text
);
comment on table app.organisation is 'An organisation we work with, or ourselves: partner, authority, home, hospital, school. A home has a code name and a city, never an address.';
call app.guard_record('app.organisation', 'organisation', 'directory');

create table app.organisation_name (
  like app.record_base including all,
  organisation_ref app.id not null,
  value text not null check (length(value) between 1 and 200),
  lang text not null,
  kind text not null check (kind in ('legal', 'brand', 'former', 'spelling')),
  foreign key (organisation_id, organisation_ref) references app.organisation
);
comment on table app.organisation_name is 'Every name and spelling under which an organisation is known.';
call app.guard_record('app.organisation_name', 'organisation-name', 'directory');

create table app.organisation_tie (
  like app.record_base including all,
  from_organisation app.id not null,
  to_organisation app.id not null,
  kind text not null check (kind in ('referring', 'joint-operation', 'shelter', 'syndication', 'funder')),
  since app.dated,
  note text,
  foreign key (organisation_id, from_organisation) references app.organisation,
  foreign key (organisation_id, to_organisation) references app.organisation
);
call app.guard_record('app.organisation_tie', 'organisation-tie', 'directory');

create table app.programme (
  like app.record_base including all,
  name text not null,
  kind text not null check (kind in ('prevention', 'intervention', 'rescue', 'outreach')),
  started app.dated,
  note text
);
call app.guard_record('app.programme', 'programme', 'directory');

create table app.staff_member (
  like app.record_base including all,
  name text not null check (length(name) between 1 and 120),
  roles text[] not null,
  language text not null default 'en',
  home_id app.id,
  left_on date,
  foreign key (organisation_id, home_id) references app.organisation
);
comment on table app.staff_member is 'A colleague, as colleagues see each other. How they sign in lies in app.credential.';
call app.guard_record('app.staff_member', 'staff-member', 'directory');

create table app.person (
  like app.record_base including all,
  display_code text not null check (display_code ~ '^[A-Z]+-[0-9]{3}$'),
  name_used text check (length(name_used) between 1 and 120),
  gender text not null,
  born app.dated,
  birth_basis text not null,
  languages text[] not null default '{}',
  nationality text[] not null default '{}',
  wish text,
  wish_said app.dated,
  safe_contact text,
  unique (organisation_id, display_code)
);
comment on table app.person is 'A human being. Roles live on the case participant, age is computed at a date, and the legal name lies in another compartment.';
comment on column app.person.name_used is 'The name she uses with us. Null where no name is known: the code then stands alone.';
call app.guard_record('app.person', 'person', 'person');

create table app.person_identity (
  like app.record_base including all,
  person_id app.id not null,
  legal_name text,
  documents text,
  origin text,
  photo_ref text,
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.person_identity is 'Full identity: opened one person at a time, for a stated purpose, and journalled. Never on a device by itself.';
call app.guard_record('app.person_identity', 'person-identity', 'identity');

create table app.known_name (
  like app.record_base including all,
  person_id app.id not null,
  value text not null check (length(value) between 1 and 120),
  kind text not null check (kind in ('nick', 'trade', 'spelling', 'published')),
  used_in text,
  foreign key (organisation_id, person_id) references app.person
);
comment on table app.known_name is 'Other names a person is known by; `published` is a story''s pseudonym and never her real name.';
call app.guard_record('app.known_name', 'known-name', 'person');

create table app.relation (
  like app.record_base including all,
  person_id app.id not null,
  other_id app.id not null,
  kind text not null,
  safe_to_contact text not null check (safe_to_contact in ('yes', 'no', 'not_known')),
  occupation text,
  note text,
  check (person_id <> other_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, other_id) references app.person
);
comment on table app.relation is '`other` is the <kind> of `person`. Whether it is safe to contact her or him is asked each time, not assumed of family.';
call app.guard_record('app.relation', 'relation', 'person');

create table app.case_file (
  like app.record_base including all,
  person_id app.id not null,
  title text not null check (length(title) between 1 and 120),
  status text not null,
  risk_level text not null,
  own_view text,
  own_view_said app.dated,
  opened_at timestamptz not null,
  opened_from text not null,
  opened_from_id app.id,
  closed_at timestamptz,
  closure_reason text,
  closure_words text check (length(closure_words) between 1 and 1000),
  owner_id app.id not null,
  check ((closed_at is null) = (closure_reason is null)),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, owner_id) references app.staff_member
);
create index case_file_in_order on app.case_file (organisation_id, opened_at desc, id desc);
comment on table app.case_file is 'The file of one person''s way back to safety. Its tracks run side by side; its people hold roles.';
call app.guard_record('app.case_file', 'case-file', 'case');

create table app.participant (
  like app.record_base including all,
  case_file_id app.id not null,
  person_id app.id not null,
  role text not null,
  since app.dated,
  note text,
  unique (organisation_id, case_file_id, person_id, role),
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.participant (organisation_id, person_id);
comment on table app.participant is 'One person in one case file in one role; the same person may hold several, and be survivor here and accused there.';
call app.guard_record('app.participant', 'participant', 'case');

create table app.track_stage (
  like app.record_base including all,
  case_file_id app.id not null,
  track text not null,
  stage text not null,
  since app.dated not null,
  until_when app.dated,
  planned boolean not null default false,
  reason text,
  source app.source not null,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index on app.track_stage (organisation_id, case_file_id);
comment on table app.track_stage is 'The history of each track: a stage that ended stays, with its dates.';
call app.guard_record('app.track_stage', 'track-stage', 'case');

create table app.entry (
  like app.record_base including all,
  case_file_id app.id not null,
  track text not null,
  happened app.dated not null,
  words text not null check (length(words) between 1 and 10000),
  lang text not null default 'en',
  painful text check (length(painful) between 1 and 10000),
  planned boolean not null default false,
  compartment text not null,
  source app.source not null,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index on app.entry (organisation_id, case_file_id);
comment on table app.entry is 'Something that happened, in a worker''s own words, where no other record holds it. `painful` opens only by a deliberate click.';
call app.guard_record('app.entry', 'entry', null);

create table app.task (
  like app.record_base including all,
  title_key text,
  title_values jsonb not null default '{}',
  words text check (length(words) between 1 and 300),
  track text,
  person_id app.id,
  about_kind text,
  about_id app.id,
  due_on date,
  due_at timestamptz,
  given_by app.id,
  done_at timestamptz,
  let_go_reason text check (length(let_go_reason) between 1 and 300),
  passed_to app.id,
  check (title_key is not null or words is not null)
);
comment on table app.task is 'Something to do, on one colleague''s desk (its scope). Words are the worker''s own; a title key is one of ours.';
call app.guard_record('app.task', 'task', 'desk');

create table app.clash (
  like app.record_base including all,
  compartment text not null,
  record_kind text not null,
  record_id app.id not null,
  field text not null,
  yours jsonb,
  theirs jsonb,
  yours_by app.id not null,
  yours_at timestamptz not null,
  theirs_by app.id not null,
  theirs_at timestamptz not null,
  settled text check (settled in ('yours', 'theirs', 'both')),
  settled_at timestamptz
);
comment on table app.clash is 'Two colleagues changed one field. Both values stay until a person says which is true, or that both were said.';
call app.guard_record('app.clash', 'clash', null);

create function app.code_is_free(code text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select not exists (select from app.person p where p.organisation_id = app.my_organisation() and p.display_code = code)
$$;
grant execute on function app.code_is_free to app_case;

-- Everything the command path must know of the asker, and whether this command was answered before, in one trip. As the
-- owner, for it asks of nobody but the session's own person; another's answer is not told, only that the id is taken.
create function app.asking(command uuid) returns json language sql stable security definer set search_path = pg_catalog, app as $$
  select json_build_object(
    'organisationId', s.organisation_id, 'staffId', s.staff_id, 'deviceId', s.device_id,
    'name', (select m.name from app.staff_member m where m.organisation_id = s.organisation_id and m.id = s.staff_id),
    'roles', (select coalesce(json_agg(r.role order by r.role), '[]') from app.staff_role r where r.organisation_id = s.organisation_id
               and r.staff_id = s.staff_id and (r.until_at is null or r.until_at > now())),
    'seen', (select case when j.staff_id = s.staff_id then json_build_object('hash', encode(j.content_hash, 'hex'), 'answer', j.answer)
                      else json_build_object('hash', '', 'answer', null) end from app.journal j
               where j.organisation_id = s.organisation_id and j.command_id = command))
  from app.my_session() s where s.staff_id is not null
$$;
grant execute on function app.asking to app_case;

reset role;
