import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASE_FILE_FILTERS, type CaseFileFilter, TEXTS } from '#modules/case-file/server/list-case-files.query.ts';
import { appUrl } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { openSession } from '#platform/server/sign-in/sessions.ts';
import { makeTestRing } from '#platform/testing/make-test-ring.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { type Generated, generateOrganisation } from './generate/generate-organisation.ts';
import { SMALL } from './generate/size.ts';

/** A page, and the one file more that tells of a next page. */
const PAGE = 101;

let database: TestDatabase;
let pool: pg.Pool;
let door: pg.Pool;
let made: Generated;

beforeAll(async () => {
  database = await openTestDatabase();
  made = await generateOrganisation(database.url, { ...SMALL, entriesAFile: 1 }, 7, makeTestRing());
  await mergeSome(database.url, made.organisationId);
  pool = openPool(appUrl(database.url), 1);
  door = openPool(appUrl(database.url, 'app_door'), 1);
});
afterAll(async () => {
  await Promise.all([pool.end(), door.end()]);
  await database.drop();
});

/** An organisation that has merged records for years: on an empty table every plan looks the same. */
async function mergeSome(url: string, organisationId: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(
    `with p as (select id, row_number() over (order by id) as n, count(*) over () as all_ from app.person where organisation_id = $1)
     insert into app.person_merge (organisation_id, id, scope_id, changed_at, changed_by, person_id, other_id, other_code, stays, merged_at)
     select $1, translate(left(md5(a.id), 12), '0189', 'wxyz'), a.id, now(), a.id, a.id, b.id, 'NEEM-214', false, now()
       from p a join p b on b.n = a.n + a.all_ / 2`,
    [organisationId],
  );
  await owner.query('analyze app.person_merge');
  await owner.end();
}

type Step = {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Step[];
};

/** What PostgreSQL really did for this colleague, step by step; steps that never ran are left out. */
async function stepsOf(staffId: string, filter: CaseFileFilter, after: [string, string] | null): Promise<Step[]> {
  const token = await openSession(door, made.organisationId, staffId, 'plan', 'passkey');
  const text = `explain (analyze, format json) ${TEXTS.get(`${filter} ${after !== null}`)}`;
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<{ 'QUERY PLAN': { Plan: Step }[] }>(text, after ?? []),
  );
  return row ? row['QUERY PLAN'].flatMap(({ Plan }) => flatten(Plan)).filter((step) => step['Actual Loops'] > 0) : [];
}

function flatten(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(flatten)];
}

const rowsOf = (step: Step) => step['Actual Rows'] * step['Actual Loops'];
const indexesOf = (steps: Step[]) => new Set(steps.map((step) => step['Index Name']));
/** Tables read from end to end, by name. */
const scansOf = (steps: Step[]) =>
  steps.filter((step) => step['Node Type'] === 'Seq Scan').map((step) => step['Relation Name']);

describe('a page of the list of case files', () => {
  test.each([null, ['2020-02-20T00:00:00Z', 'aaaaaaaaaaaa'] as [string, string]])(
    'reads a page and no more of a long list (after %o)',
    async (after) => {
      const steps = await stepsOf(made.longList, 'all', after);
      expect(indexesOf(steps)).toContain('case_file_reader_in_order');
      expect(scansOf(steps)).toEqual([]);
      expect(Math.max(...steps.map(rowsOf))).toBe(PAGE);
    },
  );

  test('walks the order of all files for someone who reaches them all', async () => {
    const steps = await stepsOf(made.director, 'all', null);
    expect(indexesOf(steps)).toContain('case_file_in_order');
    expect(Math.max(...steps.map(rowsOf))).toBe(PAGE);
  });

  test('of a colleague with few files reads those few', async () => {
    const steps = await stepsOf(made.team[0] ?? '', 'all', null);
    expect(Math.max(...steps.map(rowsOf))).toBe(SMALL.teamFiles);
  });

  test.each(CASE_FILE_FILTERS)('scans no table from end to end, narrowed to %s', async (filter) => {
    for (const staffId of [made.longList, made.director]) {
      const steps = await stepsOf(staffId, filter, null);
      expect(scansOf(steps)).toEqual([]);
    }
  });
});
