-- What follows from it: grants, links, and all that triggers derive from them one by one, here in whole sets.

insert into app.scope select pg_temp.org(), id, 'case-file' from file;
insert into app.scope select pg_temp.org(), id, 'person' from met;
insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason)
  select pg_temp.org(), id, owner_id, owner_id, 'opened it' from file
  union all
  select pg_temp.org(), m.id, f.owner_id, f.owner_id, 'opened it' from met m join file f on f.i = m.file;
insert into app.scope_link (organisation_id, from_scope, to_scope, carries)
  select pg_temp.org(), f.id, m.id, string_to_array(current_setting('bench.carries_' || case when m.is_survivor then 'survivor' else 'other' end), ' ')
    from met m join file f on f.i = m.file;

select app.refresh_wide(pg_temp.org(), id) from colleague;

create temp table reach on commit drop as
  select id as staff_id, app.role_reads(pg_temp.org(), id) as reads, app.role_writes(pg_temp.org(), id) as writes from colleague;
create temp table carried on commit drop as
  select r.staff_id, c.carries, app.both(r.reads, c.carries) as reads, app.both(r.writes, c.carries) as writes
    from reach r, (select distinct carries from app.scope_link where organisation_id = pg_temp.org()) c;

insert into app.access (organisation_id, staff_id, scope_id, via, reads, writes)
  select pg_temp.org(), n.staff_id, n.scope_id, n.scope_id, r.reads, r.writes
    from app.need_to_know n join reach r using (staff_id) where n.organisation_id = pg_temp.org()
  union all
  select pg_temp.org(), n.staff_id, l.to_scope, n.scope_id, c.reads, c.writes
    from app.need_to_know n join app.scope_link l on l.organisation_id = n.organisation_id and l.from_scope = n.scope_id
    join carried c on c.staff_id = n.staff_id and c.carries = l.carries where n.organisation_id = pg_temp.org()
  order by 2, 3;

select app.list_files(pg_temp.org(), array_agg(id)) from file;

insert into app.place (organisation_id, record_id, kind, scope_id, compartment)
select * from (
  select organisation_id, id, 'staff-member', scope_id, 'directory' from app.staff_member
  union all select organisation_id, id, 'person', scope_id, 'person' from app.person
  union all select organisation_id, id, 'case-file', scope_id, 'case' from app.case_file
  union all select organisation_id, id, 'participant', scope_id, 'case' from app.participant
  union all select organisation_id, id, 'track-stage', scope_id, 'case' from app.track_stage
  union all select organisation_id, id, 'entry', scope_id, compartment from app.entry
) p where organisation_id = pg_temp.org() order by 2;

insert into app.feed (organisation_id, staff_id, record_id, kind, rev, op)
  select p.organisation_id, a.staff_id, p.record_id, p.kind, app.this_rev(), 'put'
    from app.place p join app.access a using (organisation_id, scope_id)
   where p.organisation_id = pg_temp.org() and p.compartment = any (a.reads)
  union
  select p.organisation_id, w.staff_id, p.record_id, p.kind, app.this_rev(), 'put'
    from app.place p join app.wide_reach w using (organisation_id)
   where p.organisation_id = pg_temp.org() and p.compartment = any (w.follows)
  order by 2, 3;
