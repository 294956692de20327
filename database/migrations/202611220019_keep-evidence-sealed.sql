-- Evidence files are sealed one by one; a hand-over is acknowledged by both hands.
set role app_owner;

-- What was sent before this lay in the clear and under its hash; nothing of it was recorded by a living organisation.
truncate app.evidence_file;
alter table app.evidence_file
  add column mime text not null check (length(mime) between 1 and 100),
  add column stored_as text not null unique check (stored_as ~ '^[0-9a-f]{32}$'),
  add column wrapped text not null check (length(wrapped) = 80);
comment on table app.evidence_file is 'Who sent which file, under which name it lies, and its key, wrapped for the sender alone. Only the sender can record it as evidence: knowing a hash must not open the file behind it. Gone when it is recorded, or after a day.';
comment on column app.evidence_file.mime is 'By its content, as a process of its own saw it; what the sender called it is not kept.';
create policy done on app.evidence_file for delete to app_case
  using (organisation_id = (select app.my_organisation()) and sent_by = (select app.my_staff()));
grant delete on app.evidence_file to app_case;

create table app.evidence_key (
  organisation_id app.id not null,
  evidence_id app.id not null,
  subject_id app.id not null,
  stored_as text not null check (stored_as ~ '^[0-9a-f]{32}$'),
  wrapped text not null check (length(wrapped) = 80),
  primary key (organisation_id, evidence_id),
  unique (organisation_id, stored_as),
  foreign key (organisation_id, evidence_id) references app.evidence
);
comment on table app.evidence_key is 'Under which name the file of a piece of evidence lies, and its key, wrapped under the key of whom it is about. Erasing her key shuts the file for ever.';
call app.wall('app.evidence_key');
-- Who sees the evidence, and nobody else: the policies of evidence answer.
create policy seen on app.evidence_key for select to app_case using (exists (select from app.evidence e
  where e.organisation_id = evidence_key.organisation_id and e.id = evidence_key.evidence_id));
create policy recorded on app.evidence_key for insert to app_case with check (exists (select from app.evidence e
  where e.organisation_id = evidence_key.organisation_id and e.id = evidence_key.evidence_id and e.changed_by = (select app.my_staff()) and e.version = 1));
grant select, insert on app.evidence_key to app_case;

-- Asked by the server in nobody's name, every hour: which of these old files is no evidence. It learns nothing else.
create function app.sweep_sent_files(stored text[]) returns setof text language sql security definer set search_path = pg_catalog, app as $$
  with gone as (delete from app.evidence_file where sent_at < now() - interval '1 day' returning stored_as)
  select s from unnest(stored) s
   where not exists (select from app.evidence_key k where k.stored_as = s)
     and not exists (select from app.evidence_file f where f.stored_as = s and f.sent_at >= now() - interval '1 day')
  union select stored_as from gone
$$;
create index evidence_key_by_name on app.evidence_key (stored_as);
revoke execute on function app.sweep_sent_files from public;
grant execute on function app.sweep_sent_files to app_case;

reset role;
