import { afterAll, beforeAll, expect, test } from 'vitest';
import { appUrl } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newToken } from '#platform/server/random.ts';
import { openSession } from '#platform/server/sign-in/sessions.ts';
import { patience } from '#platform/testing/patience.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

const REQUESTS = process.env.FULL ? 5000 : 300;
const PEOPLE = 50;
const AT_ONCE = 12;

let home: TestHouse;
const people: { staffId: string; token: string }[] = [];

beforeAll(async () => {
  home = await openTestHouse();
  for (let index = 0; index < PEOPLE; index += 1) {
    const { organisationId, staffId } = index % 2 === 0 ? home.founder : await home.foundAnother();
    people.push({
      staffId,
      token: await openSession(home.house.door, organisationId, staffId, `device ${index}`, 'passkey'),
    });
  }
}, patience(120_000));
afterAll(() => home.close());

/** A request as requests are: some fail half-way, some are cut off by the clock, some come from nobody. */
const WAYS = ['answer', 'answer', 'fail', 'too long', 'nobody'] as const;

test(
  'nobody is answered what another asked, over three connections (check 6)',
  async () => {
    const pool = openPool(appUrl(home.owner), 3);
    const bled: string[] = [];
    let answered = 0;
    async function ask(index: number): Promise<void> {
      const who = people[(index * 7) % PEOPLE];
      const way = WAYS[index % WAYS.length];
      if (!who) return;
      const token = way === 'nobody' ? newToken() : who.token;
      try {
        const [row] = await inTransaction(pool, token, async (tx) => {
          if (way === 'too long') tx.once(`set local statement_timeout = 1`);
          if (way === 'too long') await tx.once('select pg_sleep(1)');
          if (way === 'fail') await tx.once('select 1 / 0');
          return tx.query<{ me: string | null; at: string }>(
            `select app.my_staff() as me, current_setting('app.token', true) as at`,
          );
        });
        answered += 1;
        if (row?.me !== who.staffId || row.at !== who.token || way === 'nobody')
          bled.push(`${way}: ${row?.me} instead of ${who.staffId}`);
      } catch {
        // What failed was answered to nobody; the next request on this connection is the one that could tell.
      }
      const [left] = await inTransaction(pool, null, (tx) =>
        tx.query<{ at: string | null; me: string | null }>(
          `select current_setting('app.token', true) as at, app.my_staff() as me`,
        ),
      );
      if (left?.at || left?.me) bled.push(`a token was left behind after ${way}`);
    }
    for (let index = 0; index < REQUESTS; index += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => ask(index + more)));
    await pool.end();
    expect(bled.slice(0, 5)).toEqual([]);
    expect(answered).toBeGreaterThan(REQUESTS / 4);
  },
  patience(170_000),
);
