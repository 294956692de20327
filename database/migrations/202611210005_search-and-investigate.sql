-- Missing people, investigations, evidence: how someone is searched for, and what can be shown later.
set role app_owner;

create table app.missing_report (
  like app.record_base including all,
  person_id app.id not null,
  case_file_id app.id not null,
  missing_since app.dated not null,
  last_seen_place text not null check (length(last_seen_place) between 1 and 200),
  last_seen_country text not null check (last_seen_country ~ '^[A-Z]{2}$'),
  last_seen_lgd int check (last_seen_lgd > 0),
  circumstances text,
  reported_by_organisation app.id,
  reported_by_words text check (length(reported_by_words) <= 200),
  reported_on app.dated,
  fir_number text,
  fir_date date,
  portal_number text,
  ahtu_transferred app.dated,
  said_duration text check (length(said_duration) between 1 and 200),
  source app.source not null,
  found_when app.dated,
  found_place text,
  found_country text check (found_country ~ '^[A-Z]{2}$'),
  found_how text,
  found_source app.source,
  -- Found before she was missing: only what cannot be true in any reading of the two dates.
  check ((found_when).latest is null or (missing_since).earliest is null or (found_when).latest >= (missing_since).earliest),
  check (fir_date is null or (missing_since).earliest is null or fir_date >= (missing_since).earliest),
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, reported_by_organisation) references app.organisation
);
create unique index missing_report_open on app.missing_report (organisation_id, person_id) where ((found_when).precision is null);
create index on app.missing_report (organisation_id, case_file_id);
comment on table app.missing_report is 'That someone is missing, since when, who said so, and which papers exist. A null FIR number is a fact that the screen states.';
comment on column app.missing_report.said_duration is 'How long others said it was. Kept beside the days computed from the dates; neither replaces the other.';
comment on index app.missing_report_open is 'One open report a person: two would be searched for apart.';
call app.guard_record('app.missing_report', 'missing-report', 'search');

create table app.sighting (
  like app.record_base including all,
  report_id app.id not null,
  case_file_id app.id not null,
  person_id app.id not null,
  manner text not null check (manner in ('seen', 'heard')),
  happened app.dated not null,
  place text,
  country text check (country ~ '^[A-Z]{2}$'),
  words text not null check (length(words) between 1 and 10000),
  lang text not null,
  credibility text not null,
  source app.source not null,
  foreign key (organisation_id, report_id) references app.missing_report,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person
);
create index on app.sighting (organisation_id, report_id);
comment on table app.sighting is 'Where somebody says the missing person was seen or heard of, with how reliable they are and how likely it is.';
call app.guard_record('app.sighting', 'sighting', 'search');

create table app.movement_leg (
  like app.record_base including all,
  report_id app.id not null,
  case_file_id app.id not null,
  person_id app.id not null,
  position int not null check (position between 1 and 1000),
  from_place text not null check (length(from_place) between 1 and 200),
  from_country text not null check (from_country ~ '^[A-Z]{2}$'),
  to_place text not null check (length(to_place) between 1 and 200),
  to_country text not null check (to_country ~ '^[A-Z]{2}$'),
  happened app.dated not null,
  mode text not null,
  accompanied_by app.id,
  purpose text not null,
  completed boolean not null,
  known text not null check (known in ('known', 'order-known')),
  note text,
  painful text check (length(painful) between 1 and 10000),
  lang text not null,
  source app.source not null,
  foreign key (organisation_id, report_id) references app.missing_report,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, person_id) references app.person,
  foreign key (organisation_id, accompanied_by) references app.person
);
create index on app.movement_leg (organisation_id, report_id);
comment on table app.movement_leg is 'One stretch of the way. Whether a border was crossed is read from the two countries and kept nowhere.';
comment on column app.movement_leg.completed is 'Whether what was meant at the end of this way came about. An attempted sale that failed is false.';
comment on column app.movement_leg.position is 'Order on the way. Two stretches may share one for a moment while an order is being changed.';
call app.guard_record('app.movement_leg', 'movement-leg', 'search');

create table app.investigation (
  like app.record_base including all,
  title text not null check (length(title) between 1 and 120),
  hypothesis text not null check (length(hypothesis) between 1 and 2000),
  hypothesis_on app.dated not null,
  opened_on app.dated not null,
  lead_id app.id not null,
  status text not null check (status in ('open', 'to-operation', 'closed')),
  authorities text[] not null default '{}',
  tip_id app.id,
  case_file_id app.id,
  outcome text,
  closed_on app.dated,
  check ((status = 'closed') = ((closed_on).precision is not null)),
  check ((closed_on).latest is null or (opened_on).earliest is null or (closed_on).latest >= (opened_on).earliest),
  foreign key (organisation_id, lead_id) references app.staff_member,
  foreign key (organisation_id, case_file_id) references app.case_file
);
comment on table app.investigation is 'A question followed over weeks. Its own need-to-know: a case file''s team does not see it by being that team.';
call app.guard_record('app.investigation', 'investigation', 'investigation');

create table app.activity (
  like app.record_base including all,
  investigation_id app.id not null,
  case_file_id app.id,
  happened app.dated not null,
  kind text not null,
  with_whom text[] not null default '{}',
  organisation_ids text[] not null default '{}',
  words text not null check (length(words) between 1 and 10000),
  lang text not null,
  result text,
  source app.source not null,
  foreign key (organisation_id, investigation_id) references app.investigation,
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index on app.activity (organisation_id, investigation_id);
comment on table app.activity is 'What investigators did, with whom, and what came of it.';
call app.guard_record('app.activity', 'activity', 'investigation');

create table app.intelligence_item (
  like app.record_base including all,
  investigation_id app.id not null,
  words text not null check (length(words) between 1 and 2000),
  lang text not null,
  source_code text check (source_code ~ '^[A-Z][A-Z0-9-]{1,29}$'),
  reliability text not null,
  credibility text not null,
  place text,
  collected app.dated not null,
  expires_on date,
  standing text not null check (standing in ('to-check', 'checking', 'confirmed', 'set-aside')),
  set_aside_reason text check (length(set_aside_reason) between 1 and 1000),
  checked_by app.id,
  check ((standing = 'set-aside') = (set_aside_reason is not null)),
  foreign key (organisation_id, investigation_id) references app.investigation,
  foreign key (organisation_id, checked_by) references app.staff_member
);
create index on app.intelligence_item (organisation_id, investigation_id);
comment on table app.intelligence_item is 'A lead. The source is a code name only; who stands behind it is sealed and lies in no table of this schema.';
call app.guard_record('app.intelligence_item', 'intelligence-item', 'investigation');

create table app.go_decision (
  like app.record_base including all,
  investigation_id app.id not null,
  case_file_id app.id,
  decision text not null check (decision in ('go', 'no-go', 'wait')),
  criteria text[] not null default '{}',
  reason text not null check (length(reason) between 1 and 2000),
  decided app.dated not null,
  decided_by app.id not null,
  confirmed_by app.id,
  confirmed app.dated,
  check (confirmed_by is null or (decision = 'go' and confirmed_by <> decided_by)),
  check (decision <> 'go' or criteria @> array['second_source', 'authority_named']),
  foreign key (organisation_id, investigation_id) references app.investigation,
  foreign key (organisation_id, case_file_id) references app.case_file,
  foreign key (organisation_id, decided_by) references app.staff_member,
  foreign key (organisation_id, confirmed_by) references app.staff_member
);
create index on app.go_decision (organisation_id, investigation_id);
comment on table app.go_decision is 'Go, no-go or wait, with what was ticked and why. A go takes two people, and a second source and an authority before either.';
call app.guard_record('app.go_decision', 'go-decision', 'investigation');

create table app.evidence (
  like app.record_base including all,
  about_kind text not null check (about_kind in ('investigation', 'operation', 'case-file')),
  about_id app.id not null,
  kind text not null,
  description text not null check (length(description) between 1 and 2000),
  lang text not null,
  collected app.dated not null,
  collected_by text,
  collected_where text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint check (size >= 0),
  mime text,
  original_name text,
  source app.source not null,
  check (about_id = scope_id),
  check (num_nulls(sha256, size, mime) in (0, 3)),
  check (original_name is null or sha256 is not null)
);
create unique index evidence_once on app.evidence (organisation_id, about_id, sha256) where sha256 is not null;
comment on table app.evidence is 'A file kept outside the database under its SHA-256, or a thing. What is said about it may be corrected; the file may not.';
call app.guard_record('app.evidence', 'evidence', 'evidence');

create function app.evidence_stays() returns trigger language plpgsql as $$
begin
  if (new.about_kind, new.about_id, new.sha256, new.size, new.mime, new.original_name)
     is distinct from (old.about_kind, old.about_id, old.sha256, old.size, old.mime, old.original_name) then
    raise exception 'the file of a piece of evidence is never exchanged' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger file_stays before update on app.evidence for each row execute function app.evidence_stays();

create table app.custody_transfer (
  like app.record_base including all,
  evidence_id app.id not null,
  from_whom text not null check (length(from_whom) between 1 and 300),
  to_whom text not null check (length(to_whom) between 1 and 300),
  happened app.dated not null,
  purpose text not null check (length(purpose) between 1 and 300),
  seal_no text,
  condition text,
  check (from_whom <> to_whom),
  foreign key (organisation_id, evidence_id) references app.evidence
);
create index on app.custody_transfer (organisation_id, evidence_id);
comment on table app.custody_transfer is 'From hand to hand, with seal and condition. Only ever added to.';
call app.guard_record('app.custody_transfer', 'custody-transfer', 'evidence');
revoke update on app.custody_transfer from app_case;

create table app.evidence_file (
  organisation_id app.id not null references app.tenant,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sent_by app.id not null,
  size bigint not null check (size > 0),
  sent_at timestamptz not null default now(),
  primary key (organisation_id, sha256, sent_by)
);
comment on table app.evidence_file is 'Who sent which file. Only the sender can record it as evidence: knowing a hash must not open the file behind it.';
call app.wall('app.evidence_file');
create policy own on app.evidence_file for select to app_case
  using (organisation_id = (select app.my_organisation()) and sent_by = (select app.my_staff()));
create policy mine on app.evidence_file for insert to app_case
  with check (organisation_id = (select app.my_organisation()) and sent_by = (select app.my_staff()));
grant select, insert on app.evidence_file to app_case;

reset role;
