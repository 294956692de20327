import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OURS, openTestSite, siteBody, type TestSite } from './testing/open-test-site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
});
afterAll(() => site.close());

/** Every table, view and sequence of the database that is not PostgreSQL's own, with what the site's role may do with it. */
const MAY = `select n.nspname || '.' || c.relname as name, p.privilege
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p(privilege)
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and (has_table_privilege('app_site', c.oid, p.privilege)
      or (p.privilege in ('select', 'insert', 'update', 'references') and has_any_column_privilege('app_site', c.oid, p.privilege)))`;

/** Functions that run with the owner's rights for the site. Whoever adds one has asked what a stranger learns or does by it. */
const FUNCTIONS = [
  'site.take_turn',
  'site.leave_order',
  'site.order_status',
  'site.set_pay_at',
  'site.may_look',
  'site.take_event',
];

describe('the role of the public site', () => {
  test('may read copies and pictures, leave something, and nothing else of any table there is', async () => {
    const { rows } = await site.owner.query<{ name: string; privilege: string }>(MAY);
    expect(rows.map(({ name, privilege }) => `${name} ${privilege}`).sort()).toEqual([
      'site.copy select',
      'site.inbox insert',
      'site.picture select',
    ]);
    const { rows: tables } = await site.owner.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(80);
  });

  test('may call few functions of ours, each in a list, and is nobody that policies or makers of roles know', async () => {
    const functions = `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('app', 'site') and has_function_privilege('app_site', p.oid, 'execute') and p.prosecdef`;
    const { rows: may } = await site.owner.query<{ name: string }>(functions);
    expect(may.map(({ name }) => name.replace(/\(.*/, '')).filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
    const powers = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit,
      (select count(*)::int from pg_auth_members where member = r.oid) as memberships from pg_roles r where rolname = 'app_site'`;
    const { rows } = await site.owner.query(powers);
    expect(rows[0]).toMatchObject({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      memberships: 0,
    });
  });

  test.each([
    ['reads what others sent', 'select * from site.inbox'],
    [
      'reads what it left itself',
      `insert into site.inbox (organisation_id, id, kind, compartment, language, said) values ('${OURS}', 'aaaaaaaaaaaa', 'comment', 'publishing', 'en', '{}') returning said`,
    ],
    ['changes a copy', `update site.copy set slug = 'x'`],
    ['takes a copy away', 'delete from site.copy'],
    ['reads a record', 'select * from app.person'],
    ['knows the organisations', 'select * from app.tenant'],
    ['makes something of its own', 'create table site.mine (x int)'],
    ['makes something in passing', 'create temporary table mine (x int)'],
    ['becomes somebody else', 'set role app_case'],
  ])('is refused when it %s', async (_what, text) => {
    await expect(site.asSite.query(text)).rejects.toThrow(/permission denied/);
  });

  test('leaves a thing once, and is told when the same had come before', async () => {
    const left = `insert into site.inbox (organisation_id, id, kind, compartment, language, once, said)
      values ('${OURS}', $1, 'trial', 'publishing', 'en', 'the same', '{}') on conflict do nothing`;
    expect((await site.asSite.query(left, ['aaaaaaaaaaab'])).rowCount).toBe(1);
    expect((await site.asSite.query(left, ['aaaaaaaaaaac'])).rowCount).toBe(0);
  });
});
