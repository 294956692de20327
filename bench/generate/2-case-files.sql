-- People, their case files, who is who in them, the stages of two tracks, and the timeline.

-- Files are opened one an hour. The shares of the colleagues are strewn over all years, as in life.
create temp table file on commit drop as
with share as (
  select c.id, c.n, s.from_rank from colleague c cross join lateral (select case
    when c.n = 1 then 0
    when c.n = 2 then pg_temp.size('long_list_files')
    else pg_temp.size('long_list_files') + pg_temp.size('many_records_files') + (c.n - 3) * pg_temp.size('team_files') end as from_rank) s
   where c.n between 1 and 2 + pg_temp.size('team')
), rest as (
  select pg_temp.size('long_list_files') + pg_temp.size('many_records_files') + pg_temp.size('team') * pg_temp.size('team_files') as from_rank
), ranked as (
  select i, row_number() over (order by pg_temp.dice('share', i, 2147483647), i) - 1 as rank from generate_series(0, pg_temp.size('files') - 1) i
)
select r.i, pg_temp.id_of('file', r.i) as id, pg_temp.id_of('person', r.i) as person_id,
  timestamptz '2020-01-06 09:00+05:30' + r.i * interval '1 hour' as opened_at,
  pg_temp.dice('closed', r.i, 100) < 30 as closed,
  pg_temp.id_of('colleague', case when r.rank >= rest.from_rank then 3 + pg_temp.size('team') + r.rank % pg_temp.size('others')
    else (select s.n from share s where s.from_rank <= r.rank order by s.from_rank desc limit 1) end) as owner_id
  from ranked r, rest;
create unique index on file (i);
analyze file;

-- The first people each have a file of their own; those who follow are somebody else in one of the files.
create temp table met on commit drop as
select p as n, pg_temp.id_of('person', p) as id, p % pg_temp.size('files') as file, p < pg_temp.size('files') as is_survivor
  from generate_series(0, pg_temp.size('people') - 1) p;
analyze met;
create temp table word on commit drop as
select n - 1 as n, word from string_to_table(current_setting('bench.words'), ' ') with ordinality w(word, n);
analyze word;

insert into app.person (organisation_id, id, scope_id, version, changed_at, changed_by, display_code, name_used, gender, born, birth_basis, languages, nationality)
select pg_temp.org(), m.id, m.id, 1, f.opened_at, f.owner_id,
  w.word || '-' || lpad((100 + m.n % 900)::text, 3, '0'),
  pg_temp.one_of('{Iniya,Pari,Juhi,Kavya,Tara,Mala,Rupa,Sana,Dipa,Noor,Lata,Uma,Rekha,Gita,Asma,Bina}', pg_temp.dice('name', m.n, 16)),
  case when pg_temp.dice('gender', m.n, 10) < 7 then 'female' else 'male' end,
  pg_temp.a_day(date '1980-01-01' + pg_temp.dice('born', m.n, 12000)), 'stated', '{hi}', '{IN}'
  from met m join file f on f.i = m.file join word w on w.n = m.n / 900 order by m.id;

insert into app.case_file (organisation_id, id, scope_id, version, changed_at, changed_by, person_id, title, status, risk_level, opened_at, opened_from,
  closed_at, closure_reason, owner_id)
select pg_temp.org(), f.id, f.id, 1, f.opened_at, f.owner_id, f.person_id, 'Case file ' || f.i,
  case when f.closed then 'closed' else pg_temp.one_of('{open,open,open,on_hold,follow_up}', pg_temp.dice('status', f.i, 5)) end,
  pg_temp.one_of('{critical,high,medium,medium,low,low,unassessed}', pg_temp.dice('risk', f.i, 7)),
  f.opened_at, 'staff', case when f.closed then f.opened_at + interval '300 days' end, case when f.closed then 'goals_achieved' end, f.owner_id
  from file f order by f.id;

insert into app.participant (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, person_id, role)
select pg_temp.org(), pg_temp.id_of('participant', m.n), f.id, 1, f.opened_at, f.owner_id, f.id, m.id,
  case when m.is_survivor then 'survivor' else pg_temp.one_of('{family_member,accused,witness,support_person}', pg_temp.dice('role', m.n, 4)) end
  from met m join file f on f.i = m.file order by 2;

insert into app.track_stage (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, track, stage, since, until_when, source)
select pg_temp.org(), pg_temp.id_of('stage ' || s.track, f.i), f.id, 1, f.opened_at, f.owner_id, f.id, s.track, s.stage,
  pg_temp.a_day(f.opened_at::date + s.after), case when s.ended then pg_temp.a_day(f.opened_at::date + 20) end, row('own-staff', 'seen', null, null)::app.source_parts
  from file f, (values ('intake', 'triage', 0, true), ('recovery', 'recovery', 20, false)) s(track, stage, after, ended) order by 2;

insert into app.entry (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, track, happened, words, compartment, source)
select pg_temp.org(), pg_temp.id_of('entry', f.i::bigint * pg_temp.size('entries_a_file') + k), f.id, 1, f.opened_at + k * interval '9 days', f.owner_id, f.id,
  pg_temp.one_of('{find,operation,protection,recovery,schooling,legal}', k), pg_temp.a_day(f.opened_at::date + 9 * k),
  repeat(pg_temp.one_of('{"Went to see her. ","She asked after her sister. ","The office promised an answer. ","Walked with her to the clinic. "}', k + f.i), 2 + k % 8),
  pg_temp.one_of('{case,case,case,search,case,case,health,case,case,legal}', k), row('own-staff', 'seen', null, 'reliable')::app.source_parts
  from file f cross join generate_series(0, pg_temp.size('entries_a_file') - 1) k order by 2;
