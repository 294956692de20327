import type pg from 'pg';
import { inTransaction, type Transaction } from '../database/transaction.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { newId } from '../random.ts';
import { type Carried, type Carrier, Letter } from './letter.ts';

const AT_ONCE = 10;
const EVERY_MS = 20_000;
const MINUTES_UNTIL_NEXT = [1, 5, 30, 120, 360, 1440, 1440];

export type Posting = {
  organisationId: string;
  /** One letter for each, ever: `receipt/<id>`. What is posted again under it is not posted. */
  key: string;
  compartment: 'donor' | 'publishing';
  about: string | null;
  letter: Letter;
};

const placeOf = (organisationId: string, id: string) => `mail|sealed|${organisationId}|${id}`;

/** Puts a letter into the post, in the transaction of what it tells: one is not without the other. */
export async function postLetter(tx: Transaction, ring: KeyRing, posting: Posting): Promise<void> {
  const { organisationId, key, compartment, about } = posting;
  const id = newId();
  const sealed = ring.seal(placeOf(organisationId, id), Buffer.from(JSON.stringify(Letter.parse(posting.letter))));
  await tx.query(
    `insert into app.mail (organisation_id, id, key, compartment, about, sealed) values ($1, $2, $3, $4, $5, $6)
      on conflict (organisation_id, key) do nothing`,
    [organisationId, id, key, compartment, about, sealed],
  );
}

type Due = { organisation_id: string; id: string; sealed: string; tries: number };

/**
 * Carries what is due, each letter by one server only, and writes down how it fared. A server that is stopped with a
 * letter in hand leaves it uncertain: nothing is sent twice by itself, and nothing is lost without a person seeing it.
 */
export async function carryLetters(door: pg.Pool, ring: KeyRing, carry: Carrier): Promise<number> {
  const due = await inTransaction(door, null, (tx) => tx.query<Due>('select * from app.take_mail($1)', [AT_ONCE]));
  for (const one of due) await settle(door, one, await carryOne(ring, one, carry));
  return due.length;
}

async function carryOne(ring: KeyRing, { organisation_id, id, sealed }: Due, carry: Carrier): Promise<Carried> {
  const letter = openLetter(ring, organisation_id, { id, sealed });
  return letter ? carry(letter, `${organisation_id}/${id}`) : { state: 'refused', answer: 'unreadable' };
}

/** A letter as it was posted; null if it does not open. */
export function openLetter(
  ring: KeyRing,
  organisationId: string,
  { id, sealed }: { id: string; sealed: string },
): Letter | null {
  try {
    return Letter.parse(JSON.parse(ring.open(placeOf(organisationId, id), sealed).toString('utf8')));
  } catch {
    return null;
  }
}

async function settle(door: pg.Pool, { organisation_id, id, tries }: Due, carried: Carried): Promise<void> {
  const wait = MINUTES_UNTIL_NEXT[tries - 1];
  const over = carried.state === 'waiting' && wait === undefined;
  const answer = carried.state === 'sent' ? null : carried.answer;
  await inTransaction(door, null, (tx) =>
    tx.query('select app.settle_mail($1, $2, $3, $4, make_interval(mins => $5))', [
      organisation_id,
      id,
      over ? 'given-up' : carried.state,
      answer,
      carried.state === 'waiting' ? (wait ?? 0) : 0,
    ]),
  );
}

export type Post = { stop: () => Promise<void> };

/** The post goes three times a minute, one round after the other, as long as the server runs. */
export function startPost(door: pg.Pool, ring: KeyRing, carrier: Carrier | null): Post {
  let round: Promise<unknown> = Promise.resolve();
  if (!carrier) return { stop: async () => {} };
  // A database that does not answer now answers the next round: what was in hand is known to be uncertain.
  const go = () => (round = round.then(() => carryLetters(door, ring, carrier)).catch(() => {}));
  const turn = setInterval(go, EVERY_MS).unref();
  go();
  return {
    async stop() {
      clearInterval(turn);
      await round;
    },
  };
}
