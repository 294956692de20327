-- A key for every person, wrapped by a ring that lies outside the database; and one cipher text a record, which holds all
-- that is words. Codes, ids, numbers and days stay columns: rules, lists and counts ask for them. What they tell a thief of
-- the disk is said in docs/keys.md.
set role app_owner;

create table app.subject_key (
  organisation_id app.id not null references app.tenant,
  subject_id app.id not null,
  wrapped text check (wrapped ~ '^r[0-9]{1,6}\.[A-Za-z0-9_-]{80}$'),
  made_at timestamptz not null default now(),
  erased_at timestamptz,
  primary key (organisation_id, subject_id),
  check ((wrapped is null) = (erased_at is not null))
);
create index subject_key_by_ring on app.subject_key ((split_part(wrapped, '.', 1)));
comment on table app.subject_key is 'The key of one person, or of a scope that is about no single person, wrapped by the key ring. Destroyed, it destroys what was sealed under it, wherever a copy lies. Dumped apart from all other tables: see docs/keys.md.';
call app.wall('app.subject_key');
create policy made on app.subject_key for insert to app_case with check (organisation_id = (select app.my_organisation()) and erased_at is null);
grant insert on app.subject_key to app_case;

-- Wrapped, they open nothing without the ring. `person` is whom a key is about: herself, or whose case file it is.
create function app.subject_keys(org text, subjects text[]) returns table (subject text, person text, wrapped text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select k.subject_id::text, coalesce((select p.id::text from app.person p where p.organisation_id = org and p.id = k.subject_id),
      (select c.person_id::text from app.case_file c where c.organisation_id = org and c.id = k.subject_id)), k.wrapped
    from app.subject_key k where k.organisation_id = org and k.subject_id = any (subjects)
$$;
-- Whether anything was sealed already: then a missing ring is a misfortune to be mended, never a reason to make a new one.
create function app.keys_in_use() returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select exists (select from app.subject_key where wrapped is not null)
$$;
revoke execute on function app.subject_keys, app.keys_in_use from public;
grant execute on function app.subject_keys, app.keys_in_use to app_case;


-- Rows that were written in plain words cannot be sealed from here: the ring is not in the reach of SQL. Only the
-- demonstration has such rows, and is told anew.
do $$
begin
  if exists (select from app.tenant) then
    raise exception 'This database was begun before records were sealed. It holds a demonstration of that time: remove its folder (data/demo) and start again.';
  end if;
end $$;

-- Where a cipher text is read, and what is wanted of it: all its members, or those that are named. Between two marks that a
-- text of JSON never holds bare; the server puts the words in when the text leaves. Null where the person was erased.
create function app.sealed_place(kind text, org text, id text, version int, sealed text, variadic picks text[] default '{}') returns text
language sql immutable parallel safe return
  chr(1) || kind || '.' || org || '.' || id || '.' || version || '.' || sealed || coalesce(nullif(chr(2) || array_to_string(picks, chr(2)), chr(2)), '') || chr(1);
grant execute on function app.sealed_place to app_case;

do $$
declare guarded record;
begin
  alter table app.record_base add column sealed text check (sealed ~ '^v1\.[a-z2-7]{12}\.[A-Za-z0-9_-]{38,}$');
  for guarded in select t.tgrelid::regclass as tbl from pg_trigger t where t.tgfoid = 'app.record_changed'::regproc and not t.tgisinternal loop
    execute format('alter table %s add column if not exists sealed text check (sealed ~ ''^v1\.[a-z2-7]{12}\.[A-Za-z0-9_-]{38,}$'')', guarded.tbl);
  end loop;
end $$;
comment on column app.record_base.sealed is 'Everything in the record that is words, as one cipher text. Null where a kind has none, and where the person was erased.';

-- The list of case files: title and name go through as cipher texts.
create or replace function app.case_file_line(f app.case_file) returns text language sql stable return
  '{"id":"' || f.id || '","personId":"' || f.person_id || '",' || app.sealed_place('case-file', f.organisation_id, f.id, f.version, f.sealed, 'title')
    || ',"status":"' || f.status || '","riskLevel":"' || f.risk_level || '","ownerId":"' || f.owner_id || '","openedAt":"' || app.moment_text(f.opened_at) || '","stages":['
    || coalesce((select string_agg('"' || t.stage || '"', ',' order by t.changed_at, t.id) from app.track_stage t
         where t.organisation_id = f.organisation_id and t.case_file_id = f.id and t.until_when is null and not t.planned), '') || ']';
create or replace function app.person_line(h app.person) returns text language sql stable return
  ',' || coalesce(app.sealed_place('person', h.organisation_id, h.id, h.version, h.sealed, 'nameUsed'), '"nameUsed":null')
    || ',"code":' || coalesce('"' || h.display_code || '"', 'null') || '}';

create or replace function app.list_files(org text, files text[]) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  -- Two who change one file at once would each list it without the other's change: the second waits, and then looks again.
  perform from app.scope s where s.organisation_id = org and s.id = any (files) order by s.id for no key update;
  delete from app.case_file_reader r where r.organisation_id = org and r.case_file_id = any (files)
    and (not exists (select from app.readers_of(org, r.case_file_id, 'case') d where d.staff_id = r.staff_id)
      or exists (select from app.case_file c where c.organisation_id = org and c.id = r.case_file_id and c.sealed is null));
  insert into app.case_file_reader
    select c.organisation_id, d.staff_id, c.id, c.opened_at, d.until_at, c.status, c.closed_at is not null, app.case_file_line(c),
           case when p.staff_id is null then ',"nameUsed":null,"code":null}' else app.person_line(h) end, p.until_at
      from app.case_file c
      join app.person h on h.organisation_id = c.organisation_id and h.id = c.person_id
      cross join lateral app.readers_of(org, c.id, 'case') d
      left join lateral app.readers_of(org, h.scope_id, 'person') p on p.staff_id = d.staff_id
     where c.organisation_id = org and c.id = any (files) and c.sealed is not null order by d.staff_id, c.id
    on conflict (organisation_id, staff_id, case_file_id) do update set opened_at = excluded.opened_at, until_at = excluded.until_at,
      status = excluded.status, closed = excluded.closed, line = excluded.line, person = excluded.person, person_until = excluded.person_until;
end $$;

create or replace function app.evidence_stays() returns trigger language plpgsql as $$
begin
  if (new.about_kind, new.about_id, new.sha256, new.size, new.mime)
     is distinct from (old.about_kind, old.about_id, old.sha256, old.size, old.mime) then
    raise exception 'the file of a piece of evidence is never exchanged' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

alter table app.record_history alter column before type text, alter column after type text;

alter table app.person
  drop column name_used, drop column languages, drop column wish, drop column safe_contact, drop column never_contact, add check ((born).said is
  null), add check ((wish_said).said is null);
alter table app.person_identity
  drop column legal_name, drop column documents, drop column origin, drop column photo_ref;
alter table app.known_name
  drop column value, drop column used_in;
alter table app.relation
  drop column occupation, drop column note;
alter table app.case_file
  drop column title, drop column own_view, drop column closure_words, add check ((own_view_said).said is null);
alter table app.participant
  drop column note, add check ((since).said is null);
alter table app.track_stage
  drop column reason, drop column source, add check ((since).said is null), add check ((until_when).said is null);
alter table app.entry
  drop column words, drop column lang, drop column painful, drop column source, add check ((happened).said is null);
alter table app.task
  drop column title_key, drop column title_values, drop column words, drop column about_kind, drop column let_go_reason;
alter table app.clash
  drop column record_kind, drop column field, drop column yours, drop column theirs;
alter table app.exploitation_profile
  drop column exploitation_types, drop column came_about, drop column recruitment_methods, drop column recruiter_relationship, drop column
  means_of_control, drop column painful, drop column lang, drop column source, add check ((happened).said is null);
alter table app.accused_part
  drop column acts, drop column methods, drop column aimed_at, drop column motive, drop column note, drop column lang, drop column source, add check
  ((happened).said is null);
alter table app.tip
  drop column words, drop column lang, drop column place, drop column source, drop column answer_words, add check ((received).said is null);
alter table app.referral
  drop column from_whom, drop column name_used, drop column age_said, drop column age, drop column last_seen_place, drop column fir_number, drop
  column who_else_knows, drop column family_safety, drop column reason, drop column words, drop column lang, drop column answer_words, add check
  ((received).said is null), add check ((missing_since).said is null);
alter table app.referral_question
  drop column words, drop column answer, add check ((answered).said is null);
alter table app.missing_report
  drop column last_seen_place, drop column circumstances, drop column reported_by_words, drop column fir_number, drop column portal_number, drop
  column said_duration, drop column source, drop column found_place, drop column found_how, drop column found_source, add check ((missing_since).said
  is null), add check ((reported_on).said is null), add check ((ahtu_transferred).said is null), add check ((found_when).said is null);
alter table app.sighting
  drop column place, drop column words, drop column lang, drop column source, add check ((happened).said is null);
alter table app.movement_leg
  drop column from_place, drop column to_place, drop column note, drop column painful, drop column lang, drop column source, add check
  ((happened).said is null);
alter table app.investigation
  drop column title, drop column hypothesis, drop column outcome, add check ((hypothesis_on).said is null), add check ((opened_on).said is null), add
  check ((closed_on).said is null);
alter table app.activity
  drop column words, drop column lang, drop column result, drop column source, add check ((happened).said is null);
alter table app.intelligence_item
  drop column words, drop column lang, drop column source_code, drop column place, drop column set_aside_reason, add check ((collected).said is null);
alter table app.go_decision
  drop column reason, add check ((decided).said is null), add check ((confirmed).said is null);
alter table app.evidence
  drop column description, drop column lang, drop column collected_by, drop column collected_where, drop column original_name, drop column source, add
  check ((collected).said is null);
alter table app.custody_transfer
  drop column from_whom, drop column to_whom, drop column purpose, drop column seal_no, drop column condition, add check ((happened).said is null);
alter table app.placement
  drop column order_ref, drop column without_order, drop column source, drop column discharged_to, drop column discharge_order, drop column
  discharge_without_order, drop column handed_to, drop column receipt, drop column note, add check ((admitted).said is null), add check
  ((discharged).said is null);
alter table app.visit_rule
  drop column allowed_persons, drop column decided_by, drop column reason, add check ((since).said is null), add check ((until_when).said is null),
  add check ((ended).said is null);
alter table app.visit
  drop column visitor, drop column note;
alter table app.health_encounter
  drop column kind, drop column complaint, drop column findings, drop column condition, drop column consent, drop column follow_up, drop column
  is_medico_legal, drop column source, add check ((happened).said is null);
alter table app.service_provision
  drop column type, drop column provider, drop column words, drop column source, add check ((happened).said is null);
alter table app.education_record
  drop column interrupted_reason, drop column source, add check ((since).said is null), add check ((until_when).said is null);
alter table app.school_engagement
  drop column request, drop column decided_by, drop column note, drop column source, add check ((asked).said is null), add check ((decided).said is
  null), add check ((exam_window).said is null);
alter table app.follow_up
  drop column claim_source, drop column verified_by, drop column words, drop column lang, add check ((done_when).said is null);
alter table app.operation
  drop column code_name, drop column place_public, drop column joint_units, drop column debrief, add check ((planned_for).said is null), add check
  ((happened).said is null);
alter table app.operation_plan
  drop column venue_words, drop column legal_powers, drop column warrant_ref, drop column exits, drop column risks, drop column expected_ages, drop
  column abort_signs;
alter table app.operation_team_member
  drop column officer, drop column witness, add check ((since).said is null), add check ((until_when).said is null);
alter table app.decoy_use
  drop column authorised_by;
alter table app.operation_event
  drop column note, drop column correction;
alter table app.person_rescued
  drop column condition, drop column wish, drop column wish_lang, drop column belongings, drop column handed_to_words, add check ((at).said is null);
alter table app.arrest
  drop column place, drop column sections, drop column note, add check ((at).said is null);
alter table app.custody_status
  drop column source, add check ((as_of).said is null);
alter table app.approval
  drop column act, drop column input, drop column based_on, drop column sentence, drop column confirm_by, drop column decline_words;

reset role;
