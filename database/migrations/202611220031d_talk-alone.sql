-- Counselling: sessions that only counsellors read, under a key of their own. Whoever reaches the compartment masked is told
-- that a session took place and whether somebody has to act.
set role app_owner;

-- As kernel/masks.ts names them.
create or replace function app.shows_masked(kind text) returns boolean language sql immutable parallel safe
  return kind in ('person', 'case-file', 'education-record', 'placement', 'operation', 'counselling-session');

create table app.counselling_session (
  like app.record_base including all,
  person_id app.id not null,
  happened app.dated not null check ((happened).said is null),
  attended text not null check (attended in ('came', 'did-not-come', 'called-off')),
  risk text not null check (risk in ('none', 'watch', 'act-now')),
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person
);
create index on app.counselling_session (organisation_id, person_id);
comment on table app.counselling_session is 'What was spoken between her and her counsellor. Sealed under the key of counselling, not that of her other records; never altered.';
call app.guard_record('app.counselling_session', 'counselling-session', 'counselling');

create table app.session_addition (
  like app.record_base including all,
  person_id app.id not null,
  session_id app.id not null,
  check (scope_id = person_id),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, session_id) references app.counselling_session
);
create index on app.session_addition (organisation_id, session_id);
comment on table app.session_addition is 'Something added to what was written of a session.';
call app.guard_record('app.session_addition', 'session-addition', 'counselling');

reset role;
