import { setTimeout as wait } from 'node:timers/promises';
import type { Refusal } from '#kernel/refusal.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { idsIn } from './ids-in.ts';

/**
 * What a reading opens. A list or the feed brings what one's own work brings and is not counted; a file opened beyond it,
 * an identity, a look-up, evidence are. `identity` and `look-up` count in one's own caseload too: both name someone fully.
 */
export type Opening = 'file' | 'identity' | 'look-up';

export const TOO_MANY_PEOPLE: Refusal = { code: 'people.too-many', kind: 'too-often' };

/** Thrown once it is committed: the entry and the alert stand, the answer does not leave. */
export class TooManyPeople extends Error {
  readonly refusal = TOO_MANY_PEOPLE;
}

export type Pace = 'ok' | 'slow' | 'stop';
const SLOWED_MS = 1500;

/** Counts the people in an answer for this colleague's hour, in the transaction of the read. */
export async function countPeople(tx: Transaction, opens: Opening, answer: string): Promise<Pace> {
  const [row] = await tx.query<{ pace: Pace }>('select app.count_people($1, $2) as pace', [
    idsIn(answer),
    opens !== 'file',
  ]);
  return row?.pace ?? 'stop';
}

/** Slow enough to be noticed, for whoever copies a list as for whoever is at work. */
export async function keepPace(pace: Pace): Promise<void> {
  if (pace === 'slow') await wait(SLOWED_MS);
}
