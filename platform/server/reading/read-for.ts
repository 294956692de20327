import type pg from 'pg';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { note } from '#platform/server/journal/note.ts';
import { countPeople, keepPace, type Opening, type Pace, TOO_MANY_PEOPLE, TooManyPeople } from './count-people.ts';
import { idsIn, scopesIn } from './ids-in.ts';

/** Who reads what, as the journal will tell it. */
export type Reading = {
  pool: pg.Pool;
  token: string;
  /** Of the route: what it does, with what. */
  action: string;
  resource: string;
  /** What was asked for by id. Where nothing was, the scopes of the answer stand in their place. */
  records?: readonly string[];
  purpose?: string | null;
  /** Whom the answer tells of, where that is not everybody who is named in it. */
  about?: readonly string[];
  /** Where the answer leaves the house as a file: it is noted as an export, with these words and values. */
  export?: string;
  /** Where people are opened beyond what one's own work brings: then they are counted. */
  opens?: Opening;
};

/**
 * The one way by which anything that tells of a person (P2 and above) leaves the database. In one transaction: ask,
 * write down who was told of whom, commit; only what is committed is given to the caller. No entry, no answer.
 *
 * @param ask gives the answer, as text of JSON or as a value; null when there is nothing for this asker, which is
 *   noted too: someone who tries ids one by one is seen.
 */
export async function readFor<T>(reading: Reading, ask: (tx: Transaction) => Promise<T | null>): Promise<T | null> {
  const { answer, pace } = await inTransaction(reading.pool, reading.token, async (tx) => {
    const answer = await ask(tx);
    const pace = await paceOf(tx, reading, answer);
    if (pace === 'stop') noteTooMany(tx, reading);
    else noteRead(tx, reading, answer);
    return { answer, pace };
  });
  if (pace === 'stop') throw new TooManyPeople();
  await keepPace(pace);
  return answer;
}

async function paceOf(tx: Transaction, { opens }: Reading, answer: unknown): Promise<Pace> {
  if (!opens || answer === null || answer === undefined) return 'ok';
  return countPeople(tx, opens, typeof answer === 'string' ? answer : JSON.stringify(answer));
}

function noteTooMany(tx: Transaction, { action, resource, records = [], purpose = null }: Reading): void {
  note(tx, { kind: 'refusal', action, resource, records, purpose, outcome: 'refused', code: TOO_MANY_PEOPLE.code });
}

/** For the few reads that must look at their answer before they know whether it tells anything, such as the feed. */
export function noteRead(tx: Transaction, reading: Reading, answer: unknown): void {
  const { action, resource, records = [], purpose = null } = reading;
  if (answer === null || answer === undefined) {
    note(tx, { kind: 'refusal', action, resource, records, purpose, outcome: 'refused', code: NOT_FOUND.code });
    return;
  }
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const named = records.length > 0 ? records : scopesIn(text);
  const told = { action, resource, records: named, about: reading.about ?? idsIn(text), purpose };
  note(tx, reading.export ? { kind: 'export', ...told, payload: reading.export } : { kind: 'read', ...told });
}
