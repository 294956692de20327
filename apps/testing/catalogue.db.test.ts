import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MASKS } from '#kernel/masks.ts';
import { COMPARTMENTS, ROLE_REACH } from '#kernel/need-to-know.ts';
import { COMPARTMENT_TIER } from '#kernel/tiers.ts';
import { migrate } from '#platform/server/database/migrate.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { KINDS } from '../server/kinds.ts';
import { DEFINERS, GRANTS, UNIQUE_ACROSS_ORGANISATIONS } from './catalogue-lists.ts';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  await migrate(database.url);
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** The first column of every row, in order: what a rule of the catalogue was broken by. */
async function names(text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`select name::text from (${text}) x order by 1`, values);
  return rows.map(({ name }) => name);
}

const OURS = `n.nspname in ('app', 'site')`;
const HAS_ORGANISATION = (columns: string, table: string) => `exists (select from unnest(${columns}) k
  join pg_attribute a on a.attrelid = ${table} and a.attnum = k where a.attname = 'organisation_id')`;

describe('the catalogue of the database', () => {
  test('has forced row-level security on every table', async () => {
    const open = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`;
    expect(await names(open)).toEqual([]);
  });

  test('has no view that asks with its owner’s eyes, and no kept copy of anything', async () => {
    const views = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS}
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`;
    expect(await names(views)).toEqual([]);
  });

  test('names the organisation in every unique key, but for those where no organisation is known yet', async () => {
    const keys = `select i.indexrelid::regclass as name from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace where ${OURS} and i.indisunique and not ${HAS_ORGANISATION('i.indkey', 'c.oid')}`;
    const allowed = new Set(Object.keys(UNIQUE_ACROSS_ORGANISATIONS));
    expect((await names(keys)).filter((name) => !allowed.has(name))).toEqual([]);
  });

  test('names the organisation in every reference from one table to another', async () => {
    const references = `select c.conrelid::regclass || '.' || c.conname as name from pg_constraint c
      where c.connamespace = 'app'::regnamespace and c.contype in ('f', 'x') and not ${HAS_ORGANISATION('c.conkey', 'c.conrelid')}`;
    expect(await names(references)).toEqual([]);
  });

  test('gives the application no right that is not in the list', async () => {
    const granted = `select g.grantee || ' ' || g.table_name || ' ' || string_agg(lower(g.privilege_type), ' ' order by g.privilege_type) as name
      from information_schema.role_table_grants g where g.table_schema = 'app' and g.grantee <> 'app_owner' group by g.grantee, g.table_name`;
    const given = await names(granted);
    const records = new Set(KINDS.map(({ kind }) => kind.replaceAll('-', '_')));
    const ofRecord = /^app_case (\w+) (insert select|insert select update)$/;
    const others = given.filter((one) => !records.has(ofRecord.exec(one)?.[1] ?? ''));
    expect(others.filter((one) => !GRANTS.includes(one))).toEqual([]);
  });

  test('lets nobody of the application create, bypass, truncate, delete or call what is not theirs', async () => {
    const able = `select r.rolname as name from pg_roles r where r.rolname in ('app_case', 'app_door', 'app_owner')
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)`;
    const creates = `select r.rolname || ' ' || n.nspname as name from pg_namespace n, pg_roles r where r.rolname in ('app_case', 'app_door')
      and n.nspname !~ '^pg_(temp|toast)' and has_schema_privilege(r.oid, n.oid, 'create')`;
    const everybody = `select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OURS} and has_function_privilege('public', p.oid, 'execute')`;
    expect([await names(able), await names(creates), await names(everybody)]).toEqual([[], [], []]);
  });

  test('has no function with its owner’s rights outside the list, and none without its own search path', async () => {
    const definers = `select distinct p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.prosecdef`;
    const found = await names(definers);
    expect(found.filter((name) => !DEFINERS.includes(name))).toEqual([]);
    expect(DEFINERS.filter((name) => !found.includes(name))).toEqual([]);
    const loose = `${definers} and not coalesce('search_path=pg_catalog, app' = any (p.proconfig), false)`;
    expect(await names(loose)).toEqual([]);
  });

  test('calls no function of ours leakproof, and checks every page it reads', async () => {
    const leaky = `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.proleakproof`;
    expect(await names(leaky)).toEqual([]);
    expect(await names(`select current_setting('data_checksums') as name`)).toEqual(['on']);
  });
});

describe('what TypeScript and the database both name', () => {
  test('is the table of reaches', async () => {
    const held = await names(
      `select concat_ws(' ', role, compartment, 'reads ' || reads, 'writes ' || writes, 'masks ' || masks) as name from app.role_reach`,
    );
    const due = Object.entries(ROLE_REACH).flatMap(([role, reaches]) =>
      Object.entries(reaches).flatMap(([compartment, reach]) => {
        const [what, where] = reach.split('-');
        if (what === 'count') return [];
        const words =
          what === 'masked' ? `masks ${where}` : `reads ${where}${what === 'write' ? ` writes ${where}` : ''}`;
        return [`${role} ${compartment} ${words}`];
      }),
    );
    expect(held).toEqual(due.sort());
  });

  test('are the kinds that have a mask, each with facts that can be left out', async () => {
    const masked = await names(`select kind as name from unnest($1::text[]) kind where app.shows_masked(kind)`, [
      KINDS.map(({ kind }) => kind),
    ]);
    expect(masked).toEqual(Object.keys(MASKS).sort());
    for (const kind of KINDS.filter((one) => one.kind in MASKS)) {
      const shown = MASKS[kind.kind] ?? [];
      expect(shown.filter((fact) => !kind.factNames.includes(fact))).toEqual([]);
      expect(kind.factNames.filter((fact) => !shown.includes(fact) && !(fact in kind.blanks))).toEqual([]);
    }
  });

  test('is what a session sees that rests on a password alone', async () => {
    const internal = await names('select unnest(app.internal()) as name');
    expect(internal).toEqual(COMPARTMENTS.filter((one) => COMPARTMENT_TIER[one] === 'P1').sort());
  });
});
