import type { EntryKind } from '#kernel/entry-kind.ts';
import type { Rows, Transaction } from '#platform/server/database/transaction.ts';

/** One entry of the journal, as whoever acts tells it. Who, when, which device and session the database adds itself. */
export type Note = {
  kind: EntryKind;
  /** The act, or what a route says it does. */
  action: string;
  resource: string;
  /** What was asked for or written: records and scopes. */
  records?: readonly string[];
  /** Every id that was in the question or the answer. Those that are people's are kept as such. */
  about?: readonly string[];
  /** A code, never words: words go into the payload. */
  purpose?: string | null;
  outcome?: 'accepted' | 'refused';
  /** The refusal's. */
  code?: string | null;
  /** Words and values. Only their hash becomes part of the tree. */
  payload?: string | null;
  id?: string;
  askedAt?: string;
  contentHash?: Buffer;
};

const NOTE = `select app.note($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10::uuid, gen_random_uuid()), $11, $12) as people`;

/**
 * Writes an entry in the transaction of what it tells of. Nobody signed in, nothing noted: the transaction fails, and
 * with it whatever should have been noted. Gives the people in it.
 */
export function note(tx: Transaction, entry: Note): Rows<{ people: string[] }> {
  const { kind, action, resource, records = [], about = [], outcome = 'accepted' } = entry;
  return tx.query(NOTE, [
    kind,
    action,
    resource,
    records,
    about,
    entry.purpose ?? null,
    outcome,
    entry.code ?? null,
    entry.payload ?? null,
    entry.id ?? null,
    entry.askedAt ?? null,
    entry.contentHash ?? null,
  ]);
}
