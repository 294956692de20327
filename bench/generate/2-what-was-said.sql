-- People, their case files, and what is said of them. The words are sealed outside the database before records are written.

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

-- What lies sealed of each record: as its members of JSON, under the key of its subject, for the place where it will be kept.
create temp table told (n bigserial, kind text, id text, subject text, members text) on commit drop;
create function pg_temp.a_day_said(value date) returns text language sql immutable
  return app.dated_text(pg_temp.a_day(value));

insert into told (kind, id, subject, members)
select 'person', m.id, m.id, '"nameUsed":"' || pg_temp.one_of('{Iniya,Pari,Juhi,Kavya,Tara,Mala,Rupa,Sana,Dipa,Noor,Lata,Uma,Rekha,Gita,Asma,Bina}', pg_temp.dice('name', m.n, 16))
    || '","born":' || pg_temp.a_day_said(date '1980-01-01' + pg_temp.dice('born', m.n, 12000))
    || ',"languages":["hi"],"wish":null,"wishSaid":null,"safeContact":null,"neverContact":null'
  from met m order by m.id;
insert into told (kind, id, subject, members)
select 'case-file', f.id, f.person_id, '"title":"Case file ' || f.i || '","ownView":null,"ownViewSaid":null,"closureWords":null' from file f order by f.id;
insert into told (kind, id, subject, members)
select 'participant', pg_temp.id_of('participant', m.n), m.id, '"since":null,"note":null' from met m order by 2;
insert into told (kind, id, subject, members)
select 'track-stage', pg_temp.id_of('stage ' || s.track, f.i), f.id, '"since":' || pg_temp.a_day_said(f.opened_at::date + s.after)
    || ',"untilWhen":' || case when s.ended then pg_temp.a_day_said(f.opened_at::date + 20) else 'null' end
    || ',"reason":null,"source":{"kind":"own-staff","manner":"seen","who":null,"reliability":null}'
  from file f, (values ('intake', 0, true), ('recovery', 20, false)) s(track, after, ended) order by 2;
insert into told (kind, id, subject, members)
select 'entry', pg_temp.id_of('entry', f.i::bigint * pg_temp.size('entries_a_file') + k), f.id, '"happened":' || pg_temp.a_day_said(f.opened_at::date + 9 * k)
    || ',"words":"' || repeat(pg_temp.one_of('{"Went to see her. ","She asked after her sister. ","The office promised an answer. ","Walked with her to the clinic. "}', k + f.i), 2 + k % 8)
    || '","lang":"en","painful":null,"source":{"kind":"own-staff","manner":"seen","who":null,"reliability":"reliable"}'
  from file f cross join generate_series(0, pg_temp.size('entries_a_file') - 1) k order by 2;
create unique index on told (n);
create temp table cipher (id text, sealed text) on commit drop;
