import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { columnsOf as columnsOfFacts } from '#platform/server/records/record-sql.ts';
import { snake } from '#platform/server/records/snake.ts';
import { KINDS } from '../server/kinds.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

const BASE = ['organisation_id', 'id', 'scope_id', 'version', 'changed_at', 'changed_by', 'sealed'];
const FORMS: Record<string, string> = { dated: 'dated', source: 'source', moment: 'timestamptz' };

let home: TestHouse;
beforeAll(async () => {
  home = await openTestHouse();
});
afterAll(() => home.close());

type Column = { column: string; type: string };

async function columnsOf({ kind }: RecordKind): Promise<Map<string, string>> {
  const rows = await home.founder.reads((tx) =>
    tx.query<Column>(
      `select attname as column, coalesce(format_type(atttypid, null), '') as type from pg_attribute
        where attrelid = $1::text::regclass and attnum > 0 and not attisdropped`,
      [`app.${kind.replaceAll('-', '_')}`],
    ),
  );
  return new Map(
    rows.map(({ column, type }) => [
      column,
      type.replace('app.', '').replace('timestamp with time zone', 'timestamptz'),
    ]),
  );
}

describe.each(KINDS.map((kind) => [kind.kind, kind] as const))('the table of %s', (_name, kind) => {
  test('has a column for every fact that is not words, and no other', async () => {
    const columns = await columnsOf(kind);
    expect([...columns.keys()].sort()).toEqual([...BASE, ...columnsOfFacts(kind).map(snake)].sort());
  });

  test('keeps dates, sources and moments in the form that its definition says', async () => {
    const columns = await columnsOf(kind);
    const kept = columnsOfFacts(kind).map((fact) => [fact, columns.get(snake(fact)) ?? '']);
    const special = kept.filter(([, type]) => Object.values(FORMS).includes(type ?? ''));
    expect(Object.fromEntries(special)).toEqual(
      Object.fromEntries(
        Object.entries(kind.forms)
          .filter(([fact]) => columnsOfFacts(kind).includes(fact))
          .map(([fact, form]) => [fact, FORMS[form]]),
      ),
    );
  });

  test('stands behind the wall: forced policies, no deleting, the organisation in every key', async () => {
    const [wall] = await home.founder.reads((tx) =>
      tx.query(
        `select c.relrowsecurity as enabled, c.relforcerowsecurity as forced, has_table_privilege('app_case', c.oid, 'delete') as deletes,
           has_table_privilege('app_case', c.oid, 'truncate') as truncates,
           not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')
             and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname = 'organisation_id')) as keyed
         from pg_class c where c.oid = $1::text::regclass`,
        [`app.${kind.kind.replaceAll('-', '_')}`],
      ),
    );
    expect(wall).toEqual({ enabled: true, forced: true, deletes: false, truncates: false, keyed: true });
  });
});
