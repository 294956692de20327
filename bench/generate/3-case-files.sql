-- The records themselves: people, their case files, who is who in them, the stages of two tracks, and the timeline.
create unique index on cipher (id);
analyze cipher;

insert into app.person (organisation_id, id, scope_id, version, changed_at, changed_by, display_code, gender, born, birth_basis, nationality, sealed)
select pg_temp.org(), m.id, m.id, 1, f.opened_at, f.owner_id,
  w.word || '-' || lpad((100 + m.n % 900)::text, 3, '0'),
  case when pg_temp.dice('gender', m.n, 10) < 7 then 'female' else 'male' end,
  pg_temp.a_day(date '1980-01-01' + pg_temp.dice('born', m.n, 12000)), 'stated', '{IN}', c.sealed
  from met m join file f on f.i = m.file join word w on w.n = m.n / 900 join cipher c on c.id = m.id order by m.id;

insert into app.case_file (organisation_id, id, scope_id, version, changed_at, changed_by, person_id, status, risk_level, opened_at, opened_from,
  closed_at, closure_reason, owner_id, sealed)
select pg_temp.org(), f.id, f.id, 1, f.opened_at, f.owner_id, f.person_id,
  case when f.closed then 'closed' else pg_temp.one_of('{open,open,open,on_hold,follow_up}', pg_temp.dice('status', f.i, 5)) end,
  pg_temp.one_of('{critical,high,medium,medium,low,low,unassessed}', pg_temp.dice('risk', f.i, 7)),
  f.opened_at, 'staff', case when f.closed then f.opened_at + interval '300 days' end, case when f.closed then 'goals_achieved' end, f.owner_id, c.sealed
  from file f join cipher c on c.id = f.id order by f.id;

insert into app.participant (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, person_id, role, sealed)
select pg_temp.org(), pg_temp.id_of('participant', m.n), f.id, 1, f.opened_at, f.owner_id, f.id, m.id,
  case when m.is_survivor then 'survivor' else pg_temp.one_of('{family_member,accused,witness,support_person}', pg_temp.dice('role', m.n, 4)) end, c.sealed
  from met m join file f on f.i = m.file join cipher c on c.id = pg_temp.id_of('participant', m.n) order by 2;

insert into app.track_stage (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, track, stage, since, until_when, sealed)
select pg_temp.org(), pg_temp.id_of('stage ' || s.track, f.i), f.id, 1, f.opened_at, f.owner_id, f.id, s.track, s.stage,
  pg_temp.a_day(f.opened_at::date + s.after), case when s.ended then pg_temp.a_day(f.opened_at::date + 20) end, c.sealed
  from file f cross join (values ('intake', 'triage', 0, true), ('recovery', 'recovery', 20, false)) s(track, stage, after, ended)
  join cipher c on c.id = pg_temp.id_of('stage ' || s.track, f.i) order by 2;

insert into app.entry (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, track, happened, compartment, sealed)
select pg_temp.org(), pg_temp.id_of('entry', f.i::bigint * pg_temp.size('entries_a_file') + k), f.id, 1, f.opened_at + k * interval '9 days', f.owner_id, f.id,
  pg_temp.one_of('{find,operation,protection,recovery,schooling,legal}', k), pg_temp.a_day(f.opened_at::date + 9 * k),
  pg_temp.one_of('{case,case,case,search,case,case,health,case,case,legal}', k), c.sealed
  from file f cross join generate_series(0, pg_temp.size('entries_a_file') - 1) k
  join cipher c on c.id = pg_temp.id_of('entry', f.i::bigint * pg_temp.size('entries_a_file') + k) order by 2;
