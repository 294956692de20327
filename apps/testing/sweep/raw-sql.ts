import fc from 'fast-check';
import type pg from 'pg';

/** What an injected statement could be: text, and what it tries. */
export type Statement = { text: string; tries: string };

export type Ground = {
  tables: readonly string[];
  /** Functions the application may call, each with the types of what it takes. */
  functions: readonly { name: string; takes: readonly string[] }[];
  ids: readonly string[];
  tokens: readonly string[];
};

/** What the database itself says there is: a table or a function that is born tomorrow is tried tomorrow. */
export async function readGround(owner: pg.Client, ids: readonly string[], tokens: readonly string[]): Promise<Ground> {
  const tables = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')`,
  );
  const functions = await owner.query<{ name: string; takes: string[] }>(
    `select p.oid::regproc::text as name, array(select format_type(t, null) from unnest(p.proargtypes) t) as takes from pg_proc p
      where p.pronamespace = 'app'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype`,
  );
  return { tables: tables.rows.map(({ name }) => name), functions: functions.rows, ids, tokens };
}

/** Statements as an injection would send them: reads by every way there is, writes, shapes of the house, and the house's own functions. */
export function statements(ground: Ground): fc.Arbitrary<Statement> {
  return fc.oneof(
    { weight: 5, arbitrary: reads(ground) },
    { weight: 3, arbitrary: calls(ground) },
    { weight: 2, arbitrary: writes(ground) },
    { weight: 2, arbitrary: shapes(ground) },
    { weight: 2, arbitrary: disguises(ground) },
  );
}

const READS: readonly ((table: string, id: string) => string)[] = [
  (table) => `select t::text as x from ${table} t`,
  (table) => `with w as (select * from ${table}) select w::text as x from w`,
  (table) => `with w as materialized (select to_jsonb(t) as j from ${table} t) select j::text as x from w`,
  (table, id) => `select t::text as x from ${table} t where t::text like '%${id}%'`,
  (table, id) => `select t::text as x from ${table} t where organisation_id <> '' or '${id}' = '${id}' -- `,
  (table) => `select string_agg(t::text, '|') as x from ${table} t`,
  (table) => `select x from (select t::text as x from only ${table} t offset 0) s`,
  (table) => `select query_to_xml('select * from ${table}', true, false, '')::text as x`,
  (table) => `select table_to_xml('${table}', true, false, '')::text as x`,
  (table) => `explain (analyze, verbose, format json) select * from ${table}`,
  (table) =>
    `select most_common_vals::text as x from pg_stats where format('%I.%I', schemaname, tablename) = '${table}'`,
  (table) => `select pg_get_viewdef('${table}'::regclass)::text as x`,
  (table) => `declare c cursor for select t::text as x from ${table} t; fetch all from c`,
  (table) => `prepare p as select t::text as x from ${table} t; execute p; deallocate p`,
  (table) =>
    `do $$ declare r record; begin for r in select * from ${table} loop raise exception '%', r; end loop; end $$`,
  (table) => `select t::text as x from ${table} t for update`,
  (table, id) => `select (select t::text from ${table} t where t::text like '%${id}%' limit 1) as x`,
  (table) => `select cast(t::text as int) as x from ${table} t`,
];

function reads({ tables, ids }: Ground): fc.Arbitrary<Statement> {
  return fc
    .tuple(fc.constantFrom(...READS), fc.constantFrom(...tables), fc.constantFrom(...ids))
    .map(([read, table, id]) => ({ text: read(table, id), tries: `reading ${table}` }));
}

function calls({ functions, ids, tokens }: Ground): fc.Arbitrary<Statement> {
  const value = fc.constantFrom(...ids, ...tokens, '{}', '2024-05-10', '1', 'person', '{case,person}', 'true');
  return fc.constantFrom(...functions).chain(({ name, takes }) =>
    fc.tuple(...takes.map(() => value)).map((values) => ({
      text: `select ${name}(${values.map((one, index) => `'${one}'::${takes[index]}`).join(', ')})::text as x`,
      tries: `calling ${name}`,
    })),
  );
}

const WRITES: readonly ((table: string, id: string) => string)[] = [
  (table) => `delete from ${table}`,
  (table) => `truncate ${table} cascade`,
  (table, id) => `update ${table} set organisation_id = '${id}' returning ${table}::text as x`,
  (table) => `insert into ${table} select * from ${table} on conflict do nothing returning ${table}::text as x`,
  (table, id) =>
    `with gone as (delete from ${table} where organisation_id = '${id}' returning *) select gone::text as x from gone`,
  (table) => `merge into ${table} t using ${table} s on false when matched then delete`,
  (table) => `lock table ${table} in access exclusive mode`,
];

function writes({ tables, ids }: Ground): fc.Arbitrary<Statement> {
  return fc
    .tuple(fc.constantFrom(...WRITES), fc.constantFrom(...tables), fc.constantFrom(...ids))
    .map(([write, table, id]) => ({ text: write(table, id), tries: `writing ${table}` }));
}

const SHAPES: readonly ((table: string) => string)[] = [
  (table) => `alter table ${table} disable row level security`,
  (table) => `alter table ${table} no force row level security`,
  (table) => `drop policy seen on ${table}`,
  (table) => `create policy all_of_it on ${table} using (true)`,
  (table) => `create view app.peep as select * from ${table}`,
  (table) => `create materialized view peep as select * from ${table}`,
  (table) => `create temp table peep as select * from ${table}`,
  (table) => `create table public.peep as select * from ${table}`,
  (table) => `create index on ${table} ((${table}::text))`,
  (table) => `create rule peep as on select to ${table} do instead select 1`,
  (table) => `drop table ${table} cascade`,
  (table) => `comment on table ${table} is 'peep'`,
  () => `create function app.peep() returns text language sql security definer as 'select 1::text'`,
  () =>
    `create function pg_temp.peep(text) returns bool language plpgsql cost 0.0001 as 'begin raise notice ''%'', $1; return true; end'`,
  () => 'create schema peep',
  () => 'create role peep superuser',
  () => 'create extension dblink',
];

function shapes({ tables }: Ground): fc.Arbitrary<Statement> {
  return fc
    .tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...tables))
    .map(([shape, table]) => ({ text: shape(table), tries: 'changing the house' }));
}

const DISGUISES: readonly ((table: string, id: string, token: string) => string)[] = [
  (table, _id, token) => `select set_config('app.token', '${token}', false); select t::text as x from ${table} t`,
  (table, id) =>
    `select set_config('app.my_staff', '${id}', true), set_config('app.organisation', '${id}', true); select t::text as x from ${table} t`,
  (table) => `set role app_owner; select t::text as x from ${table} t`,
  (table) => `set role app_door; select t::text as x from ${table} t`,
  (table) => `set session authorization postgres; select t::text as x from ${table} t`,
  (table) => `set row_security = off; select t::text as x from ${table} t`,
  (table) => `reset role; reset session authorization; select t::text as x from ${table} t`,
  (table) => `set session_replication_role = replica; delete from ${table}`,
  (table) => `copy ${table} to stdout`,
  (table) => `copy (select * from ${table}) to '/tmp/peep'`,
  (table) => `copy ${table} to program 'cat'`,
  (table) => `set search_path = pg_temp, public; select t::text as x from ${table} t`,
  () => `select pg_read_file('postgresql.conf') as x`,
  () => `select query as x from pg_stat_activity where usename <> current_user or query like '%app.token%'`,
  () => `select rolpassword as x from pg_authid`,
  () => `select lo_import('/etc/passwd')::text as x`,
  () => `load 'auto_explain'`,
];

function disguises({ tables, ids, tokens }: Ground): fc.Arbitrary<Statement> {
  return fc
    .tuple(
      fc.constantFrom(...DISGUISES),
      fc.constantFrom(...tables),
      fc.constantFrom(...ids),
      fc.constantFrom(...tokens),
    )
    .map(([disguise, table, id, token]) => ({ text: disguise(table, id, token), tries: 'disguise' }));
}
