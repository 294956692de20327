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

-- A line of the list of case files, but for its last part: who the person is lies in another compartment.
create function app.case_file_line(f app.case_file) returns text language sql stable return
  '{"id":"' || f.id || '","personId":"' || f.person_id || '","title":' || to_json(f.title)::text || ',"status":"' || f.status
    || '","riskLevel":"' || f.risk_level || '","ownerId":"' || f.owner_id || '","openedAt":"' || app.moment_text(f.opened_at) || '","stages":['
    || coalesce((select string_agg('"' || t.stage || '"', ',' order by t.changed_at, t.id) from app.track_stage t
         where t.organisation_id = f.organisation_id and t.case_file_id = f.id and t.until_when is null and not t.planned), '') || ']';
create function app.person_line(h app.person) returns text language sql stable return
  ',"nameUsed":' || coalesce(to_json(h.name_used)::text, 'null') || ',"code":' || coalesce('"' || h.display_code || '"', 'null') || '}';

-- A worker's own list, as it is shown. Put together each time from files, stages, people and three policies for each of
-- a hundred lines, a page would cost six times as much; so it is put together when one of them changes.
create table app.case_file_reader (
  organisation_id app.id not null,
  staff_id app.id not null,
  case_file_id app.id not null,
  opened_at timestamptz not null,
  until_at timestamptz,
  status text not null,
  closed boolean not null,
  line text not null,
  person text not null,
  person_until timestamptz,
  primary key (organisation_id, staff_id, case_file_id),
  foreign key (organisation_id, case_file_id) references app.case_file
);
create index case_file_reader_in_order on app.case_file_reader (organisation_id, staff_id, opened_at desc, case_file_id desc);
create index case_file_of_person on app.case_file (organisation_id, person_id);
comment on table app.case_file_reader is 'Derived from app.access and the records of a file by triggers; nobody writes it. A row is there for those, and as long as, the policies show them the file.';
call app.wall('app.case_file_reader');
create policy own on app.case_file_reader for select to app_case using (organisation_id = (select app.my_organisation())
  and staff_id = (select app.my_staff()) and (until_at is null or until_at > now()));
grant select on app.case_file_reader to app_case;

-- Who may see some of these compartments of a scope, and until when: null is without end.
create function app.readers_of(org text, scope text, what text) returns table (staff_id text, until_at timestamptz) language sql stable as $$
  select a.staff_id, case when count(a.until_at) = count(*) then max(a.until_at) end from app.access a
   where a.organisation_id = org and a.scope_id = scope and what = any (a.reads) group by a.staff_id
$$;

create function app.list_files(org text, files text[]) returns void language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  -- Two who change one file at once would each list it without the other's change: the second waits, and then looks again.
  perform from app.scope s where s.organisation_id = org and s.id = any (files) order by s.id for no key update;
  delete from app.case_file_reader r where r.organisation_id = org and r.case_file_id = any (files)
    and not exists (select from app.readers_of(org, r.case_file_id, 'case') d where d.staff_id = r.staff_id);
  insert into app.case_file_reader
    select c.organisation_id, d.staff_id, c.id, c.opened_at, d.until_at, c.status, c.closed_at is not null, app.case_file_line(c),
           case when p.staff_id is null then ',"nameUsed":null,"code":null}' else app.person_line(h) end, p.until_at
      from app.case_file c
      join app.person h on h.organisation_id = c.organisation_id and h.id = c.person_id
      cross join lateral app.readers_of(org, c.id, 'case') d
      left join lateral app.readers_of(org, h.scope_id, 'person') p on p.staff_id = d.staff_id
     where c.organisation_id = org and c.id = any (files) order by d.staff_id, c.id
    on conflict (organisation_id, staff_id, case_file_id) do update set opened_at = excluded.opened_at, until_at = excluded.until_at,
      status = excluded.status, closed = excluded.closed, line = excluded.line, person = excluded.person, person_until = excluded.person_until;
end $$;

-- What changed: a file, something in it, its person, or who may see either.
create function app.list_touched() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if tg_table_name = 'case_file' then
    perform app.list_files(t.organisation_id, array_agg(t.id::text)) from touched t group by t.organisation_id;
  elsif tg_table_name = 'track_stage' then
    perform app.list_files(t.organisation_id, array_agg(distinct t.case_file_id::text)) from touched t group by t.organisation_id;
  elsif tg_table_name = 'person' then
    perform app.list_files(c.organisation_id, array_agg(c.id::text)) from app.case_file c
      join touched t on t.organisation_id = c.organisation_id and t.id = c.person_id group by c.organisation_id;
  else
    perform app.list_files(f.organisation_id, array_agg(f.id::text)) from (
      select c.organisation_id, c.id from touched t join app.case_file c on c.organisation_id = t.organisation_id and c.id = t.scope_id
      union
      select c.organisation_id, c.id from touched t join app.case_file c on c.organisation_id = t.organisation_id and c.person_id = t.scope_id
    ) f group by f.organisation_id;
  end if;
  return null;
end $$;
create trigger list_insert after insert on app.case_file referencing new table as touched for each statement execute function app.list_touched();
create trigger list_update after update on app.case_file referencing new table as touched for each statement execute function app.list_touched();
create trigger list_insert after insert on app.track_stage referencing new table as touched for each statement execute function app.list_touched();
create trigger list_update after update on app.track_stage referencing new table as touched for each statement execute function app.list_touched();
create trigger list_update after update on app.person referencing new table as touched for each statement execute function app.list_touched();
create trigger list_insert after insert on app.access referencing new table as touched for each statement execute function app.list_touched();
create trigger list_update after update on app.access referencing new table as touched for each statement execute function app.list_touched();
create trigger list_delete after delete on app.access referencing old table as touched for each statement execute function app.list_touched();
revoke execute on function app.list_files, app.list_touched, app.readers_of from public;

reset role;
