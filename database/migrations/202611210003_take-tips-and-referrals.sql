-- Tips, referrals and what is asked back about them; how a person is reached without harm; who looked at an identity.
set role app_owner;

create table app.tip (
  like app.record_base including all,
  channel text not null,
  received app.dated not null,
  words text not null check (length(words) between 1 and 10000),
  lang text not null default 'en',
  place text check (length(place) between 1 and 300),
  source app.source not null,
  status text not null check (status in ('waiting', 'accepted', 'joined', 'declined', 'spam')),
  answered_at timestamptz,
  answered_by app.id,
  decline_reason text,
  answer_words text,
  case_file_id app.id,
  investigation_id app.id,
  check ((status = 'waiting') = (answered_at is null)),
  check ((status = 'declined') = (decline_reason is not null)),
  check (status not in ('accepted', 'joined') or case_file_id is not null or investigation_id is not null),
  -- An informant stands here by a code name, one word and a number, or not at all.
  check (((source).kind <> 'informant' and channel <> 'informant') or (source).who is null or (source).who ~ '^[^[:space:][:digit:]]{2,20}[- ]?[0-9]{1,4}$'),
  foreign key (organisation_id, answered_by) references app.staff_member,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index on app.tip (organisation_id, case_file_id) where case_file_id is not null;
create index tip_in_order on app.tip (organisation_id, changed_at desc, id desc);
comment on table app.tip is 'Somebody told us of a possible case. Words as told; of an informant only the code name.';
comment on column app.tip.investigation_id is 'The investigation it was passed to.';
call app.guard_record('app.tip', 'tip', 'intake');

create table app.referral (
  like app.record_base including all,
  direction text not null check (direction in ('in', 'out')),
  received app.dated not null,
  came_from text not null,
  from_organisation app.id,
  from_whom text,
  reliability text,
  name_used text check (length(name_used) between 1 and 120),
  gender text not null,
  age_said text,
  age jsonb,
  risk_level text not null,
  missing_since app.dated,
  last_seen_place text,
  fir_number text,
  who_else_knows text,
  family_safety text,
  consent_basis text check (consent_basis in ('own_consent', 'guardian_consent', 'committee_order', 'court_order', 'urgent_danger', 'not_asked')),
  reason text,
  words text not null check (length(words) between 1 and 10000),
  lang text not null default 'en',
  status text not null check (status in ('waiting', 'accepted', 'joined', 'declined')),
  answered_at timestamptz,
  answered_by app.id,
  decline_reason text,
  answer_words text,
  case_file_id app.id,
  check ((status = 'waiting') = (answered_at is null)),
  check ((status = 'declined') = (decline_reason is not null)),
  check ((status in ('accepted', 'joined')) = (case_file_id is not null)),
  foreign key (organisation_id, from_organisation) references app.organisation,
  foreign key (organisation_id, answered_by) references app.staff_member,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index on app.referral (organisation_id, case_file_id) where case_file_id is not null;
create index referral_in_order on app.referral (organisation_id, changed_at desc, id desc);
comment on table app.referral is 'A person handed over to us by somebody else, with what they told us. What is null they did not tell.';
comment on column app.referral.age is 'The age as it was understood, {least, most}; age_said keeps the sender''s words.';
call app.guard_record('app.referral', 'referral', 'intake');

create table app.referral_question (
  like app.record_base including all,
  referral_id app.id not null,
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 4000),
  answered app.dated,
  check ((answer is null) = (answered is null)),
  foreign key (organisation_id, referral_id) references app.referral
);
create index on app.referral_question (organisation_id, referral_id);
comment on table app.referral_question is 'What we asked the sender, and the reply. Asking does not stop the hours.';
call app.guard_record('app.referral_question', 'referral-question', 'intake');

alter table app.person add column never_contact text;
comment on column app.person.never_contact is 'What must not be done when reaching her: an hour, a message, a caller.';
create index on app.known_name (organisation_id, person_id);
create index on app.relation (organisation_id, person_id);
create index on app.relation (organisation_id, other_id);
create index on app.organisation_name (organisation_id, organisation_ref);

-- A person may be told who looked. The count is open to everybody who may see the person; who and what for, to the journal's readers.
create index identity_opened on app.journal (organisation_id, (input ->> 'personId'), recorded_at)
  where name = 'person.open-identity' and outcome = 'accepted';
create function app.identity_looks(person text, since timestamptz) returns table (people int, times int)
language sql stable security definer set search_path = pg_catalog, app as $$
  select count(distinct j.staff_id)::int, count(*)::int from app.journal j
   where j.organisation_id = app.my_organisation() and j.name = 'person.open-identity' and j.outcome = 'accepted'
     and j.input ->> 'personId' = person and j.recorded_at >= since
$$;
revoke execute on function app.identity_looks from public;
grant execute on function app.identity_looks to app_case;

reset role;
