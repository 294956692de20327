import type { Pool } from 'pg';
import { decide, type Subject } from '#kernel/decide.ts';
import { COMPARTMENTS, ROLES } from '#kernel/need-to-know.ts';
import { TEXTS } from '#modules/case-file/server/list-case-files.query.ts';
import { appUrl } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import type { Line } from './report.ts';
import { describeTimes, timeOne } from './timing.ts';

const IN_A_ROUND = 1000;
const GRANTS = 40;
const LINKS = 80;

/** What permission costs: one decision in TypeScript, and the policies of the database on the list of case files. */
export async function measurePolicies(url: string, token: string, quick: boolean): Promise<Line[]> {
  return [measureDecisions(quick ? 20 : 200), await measureList(url, token, quick ? 100 : 1000)];
}

/** Of a worker with forty grants and eighty links: more than a long day's. Timed by the thousand, for a clock is too coarse. */
function measureDecisions(rounds: number): Line {
  const subject = (n: number): Subject => ({
    id: 'staffaaaaaaa',
    organisationId: 'orgaaaaaaaaa',
    roles: [ROLES[n % ROLES.length] ?? 'nurse'],
    assurance: 'passkey',
  });
  const scope = (n: number) => `scope${n}`;
  const whose = { organisationId: 'orgaaaaaaaaa', staffId: 'staffaaaaaaa' };
  const grants = Array.from({ length: GRANTS }, (_, n) => ({ ...whose, scopeId: scope(n), until: null, ended: false }));
  const links = Array.from({ length: LINKS }, (_, n) => ({
    organisationId: 'orgaaaaaaaaa',
    from: scope(n % GRANTS),
    to: scope(GRANTS + n),
    carries: COMPARTMENTS,
    ended: false,
  }));
  const world = { now: '2024-05-13T04:11:00.000Z', grants, links };
  const resource = (n: number) => ({
    organisationId: 'orgaaaaaaaaa',
    scopeId: scope(n % (GRANTS + LINKS)),
    compartment: COMPARTMENTS[n % COMPARTMENTS.length] ?? 'person',
    kind: 'person',
  });
  const times: number[] = [];
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let n = 0; n < IN_A_ROUND; n += 1)
      decide(subject(n + round), { action: 'read', resource: resource(n) }, 'care', world);
    times.push((performance.now() - start) / IN_A_ROUND);
  }
  const timing = describeTimes(times, performance.now() - began);
  const value = timing.p50 * 1000;
  return { what: 'a policy decision', unit: 'µs', value, target: { under: 20 }, note: `${rounds} thousand` };
}

/** The same statement under the policies, and as the superuser, whom no policy binds: the ratio is what they cost. */
async function measureList(url: string, token: string, count: number): Promise<Line> {
  const text = TEXTS.get('all false') ?? '';
  const [bound, free] = [openPool(appUrl(url), 1), openPool(url, 1)];
  const list = (pool: Pool) => () => inTransaction(pool, token, (tx) => tx.query(text));
  try {
    const timing = await timeOne(count, list(bound));
    const alone = await timeOne(count, list(free));
    const ratio = timing.p50 / alone.p50;
    const note = `${ratio.toFixed(2)}x of ${alone.p50.toFixed(2)} ms without policies`;
    return {
      what: 'row-level security on the list of files',
      unit: 'x',
      value: ratio,
      target: { under: 2 },
      timing,
      note,
    };
  } finally {
    await Promise.all([bound.end(), free.end()]);
  }
}
