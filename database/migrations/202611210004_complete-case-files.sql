-- What keeps case files true when two people write at once, and quick when there are forty thousand of them.
set role app_owner;

-- Two open files would split one person's story in two, and each team would believe the other knows.
create unique index one_open_file on app.case_file (organisation_id, person_id) where closed_at is null;

-- One track is at one stage at a time. Checked at the commit: the new stage is written before the old one is ended.
alter table app.track_stage add constraint one_stage_a_track
  exclude using btree (organisation_id with =, case_file_id with =, track with =) where (until_when is null and not planned)
  deferrable initially deferred;

create index task_by_desk on app.task (organisation_id, scope_id);
create index clash_open on app.clash (organisation_id, scope_id) where settled is null;

reset role;
