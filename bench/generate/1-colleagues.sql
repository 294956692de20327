-- The organisation, its colleagues and their roles. `bench.seed` and the sizes are settings of the transaction.

create function pg_temp.size(what text) returns int language sql stable
  return current_setting('bench.' || what)::int;

-- The same seed gives the same twelve letters; 60 bits, like the ids that the server draws.
create function pg_temp.id_of(what text, n bigint) returns text language sql stable
  return translate(left(encode(decode(md5(current_setting('bench.seed') || ' ' || what || ' ' || n), 'hex'), 'base64'), 12),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ0189+/', 'abcdefghijklmnopqrstuvwxyz234567');

-- A whole number from 0 to sides - 1, for the nth throw of this kind.
create function pg_temp.dice(what text, n bigint, sides int) returns int language sql stable
  return ((hashint8extended(n, hashtext(current_setting('bench.seed') || what)) & 2147483647) % sides)::int;

create function pg_temp.one_of(things text[], thrown int) returns text language sql immutable
  return things[1 + thrown % cardinality(things)];

create function pg_temp.a_day(value date) returns app.dated language sql immutable
  return row(value, value, null, 'day', null)::app.dated_parts::app.dated;

select set_config('bench.org', pg_temp.id_of('organisation', 0), true);
create function pg_temp.org() returns text language sql stable
  return current_setting('bench.org');

-- Colleague 0 is the director, 1 has the long list, 2 the many records, then the team, then the others.
create temp table colleague on commit drop as
select n, pg_temp.id_of('colleague', n) as id, case n when 0 then 'director' else 'case-manager' end as role
  from generate_series(0, 2 + pg_temp.size('team') + pg_temp.size('others')) n;

insert into app.tenant (id, name) values (pg_temp.org(), 'A generated organisation');
insert into app.scope values (pg_temp.org(), pg_temp.org(), 'organisation');
insert into app.scope select pg_temp.org(), id, 'desk' from colleague;
insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash)
  select pg_temp.org(), id, 'colleague-' || n, 'none' from colleague;
insert into app.staff_role (organisation_id, staff_id, role) select pg_temp.org(), id, role from colleague;
insert into app.staff_setting (organisation_id, staff_id, looks_up) select pg_temp.org(), id, true from colleague where n = 0;
insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason)
  select pg_temp.org(), id, id, id, 'own desk' from colleague;
insert into app.staff_member (organisation_id, id, scope_id, version, changed_at, changed_by, name, roles, language)
  select pg_temp.org(), id, pg_temp.org(), 1, '2020-01-06', id, 'Colleague ' || n, array[role], 'en' from colleague;
