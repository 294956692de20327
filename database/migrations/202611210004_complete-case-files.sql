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

-- Lists narrowed to what is rare would otherwise read all the others on their way.
create index case_file_closed on app.case_file (organisation_id, opened_at desc, id desc) where closed_at is not null;
create index case_file_waiting on app.case_file (organisation_id, status, opened_at desc, id desc) where status in ('on_hold', 'follow_up');

-- A worker's own files in the order of the list. Drawn from her grants each time it would be as slow as her caseload is long.
create table app.case_file_reader (
  organisation_id app.id not null,
  staff_id app.id not null,
  case_file_id app.id not null,
  opened_at timestamptz not null,
  primary key (organisation_id, staff_id, case_file_id),
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index case_file_reader_in_order on app.case_file_reader (organisation_id, staff_id, opened_at desc, case_file_id desc);
comment on table app.case_file_reader is 'Derived from app.access by triggers; nobody writes it. It orders, it does not permit: the policies still decide what is read.';
call app.wall('app.case_file_reader');
create policy own on app.case_file_reader for select to app_case using (organisation_id = (select app.my_organisation()) and staff_id = (select app.my_staff()));
grant select on app.case_file_reader to app_case;

create function app.file_opened() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  insert into app.case_file_reader select distinct a.organisation_id, a.staff_id, new.id, new.opened_at from app.access a
    where a.organisation_id = new.organisation_id and a.scope_id = new.id and 'case' = any (a.reads) on conflict do nothing;
  return null;
end $$;
create trigger readers after insert on app.case_file for each row execute function app.file_opened();

create function app.file_access_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
declare row_ app.access;
begin
  if tg_op = 'DELETE' then row_ := old; else row_ := new; end if;
  if tg_op <> 'DELETE' and 'case' = any (new.reads) then
    insert into app.case_file_reader select c.organisation_id, new.staff_id, c.id, c.opened_at from app.case_file c
      where c.organisation_id = new.organisation_id and c.id = new.scope_id on conflict do nothing;
  else
    delete from app.case_file_reader r where r.organisation_id = row_.organisation_id and r.staff_id = row_.staff_id and r.case_file_id = row_.scope_id
      and not exists (select from app.access a where a.organisation_id = r.organisation_id and a.staff_id = r.staff_id
        and a.scope_id = r.case_file_id and 'case' = any (a.reads));
  end if;
  return null;
end $$;
create trigger readers after insert or update of reads or delete on app.access for each row execute function app.file_access_changed();
revoke execute on function app.file_opened, app.file_access_changed from public;

reset role;
