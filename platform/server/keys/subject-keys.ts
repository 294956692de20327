import type { KeyObject } from 'node:crypto';
import { createSecretKey } from 'node:crypto';
import type pg from 'pg';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { deriveKey, newKey } from './cipher.ts';
import { type KeyRing, versionOf } from './key-ring.ts';
import { OpenedTexts } from './opened-texts.ts';

/** How rows are asked for: inside a transaction, or on a connection of their own. */
export type Ask = <R extends pg.QueryResultRow>(text: string, values: readonly unknown[]) => Promise<R[]>;

/** The keys of one subject: of a person, or of a scope that is about no single person. */
export type SubjectKey = {
  /** The person it is about: who was in an answer is read from the keys that opened it. */
  person: string | null;
  /** Seals her records. */
  records: KeyObject;
  /** A key for another purpose: files, journal payloads, look-up. */
  derive: (purpose: string) => KeyObject;
};

/** What was sealed under this key is gone for ever: the person was erased. */
export class KeyErased extends Error {}

const MOST = 200_000;
type Row = { subject: string; person: string | null; wrapped: string | null };

/**
 * A random key for every person, wrapped by the key ring. Destroying it destroys, wherever a copy lies, whatever was
 * sealed under it. Unwrapped keys are kept in memory only, and let go of when another server says so.
 */
export class SubjectKeys {
  readonly ring: KeyRing;
  /** What was opened lately: a list that is looked at again is not opened a hundred times again. */
  readonly opened = new OpenedTexts();
  /** Tables whose texts lie under a key of their own, and its purpose. */
  apart: ReadonlyMap<string, string> = new Map();
  /** Null: erased. */
  readonly #known = new Map<string, SubjectKey | null>();
  #remembers = true;
  readonly #made = new WeakMap<Transaction, Map<string, SubjectKey>>();

  constructor(ring: KeyRing) {
    this.ring = ring;
  }

  /** The key of a subject that was loaded or made before. */
  get(organisationId: string, subject: string, tx?: Transaction): SubjectKey {
    const name = `${organisationId}.${subject}`;
    const key = (tx && this.#made.get(tx)?.get(name)) ?? this.#known.get(name);
    if (key) return key;
    if (key === null) throw new KeyErased(`The key of ${subject} was destroyed.`);
    throw new Error(`The key of ${subject} is not there.`);
  }

  /** As `get`; null where there is none. */
  find(organisationId: string, subject: string): SubjectKey | null {
    return this.#known.get(`${organisationId}.${subject}`) ?? null;
  }

  /** Brings the keys of these subjects into memory, in one trip, or none where they are there. */
  async load(ask: Ask, organisationId: string, subjects: Iterable<string>): Promise<void> {
    const missing = [...new Set(subjects)].filter(
      (one) => !this.#remembers || !this.#known.has(`${organisationId}.${one}`),
    );
    if (missing.length === 0) return;
    const rows = await ask<Row>('select subject, person, wrapped from app.subject_keys($1, $2)', [
      organisationId,
      missing,
    ]);
    // Another process may have added a version of the ring since this one started.
    if (rows.some(({ wrapped }) => wrapped && !this.ring.has(versionOf(wrapped)))) await this.ring.refresh();
    if (this.#known.size + rows.length > MOST) this.#forgetAll();
    for (const row of rows) this.#known.set(`${organisationId}.${row.subject}`, this.#unwrap(organisationId, row));
  }

  /** As `load`, for writing: a subject that has no key gets one, kept by the same transaction. `fresh` are known to be new. */
  async prepare(tx: Transaction, organisationId: string, subjects: Iterable<string>, fresh: ReadonlySet<string>) {
    const wanted = [...new Set(subjects)];
    await this.load(
      (text, values) => tx.query(text, values),
      organisationId,
      wanted.filter((one) => !fresh.has(one)),
    );
    const made = this.#made.get(tx) ?? new Map<string, SubjectKey>();
    this.#made.set(tx, made);
    for (const subject of wanted) {
      const name = `${organisationId}.${subject}`;
      if (this.#known.has(name) || made.has(name)) continue;
      made.set(name, this.#make(tx, organisationId, subject));
    }
  }

  forget(organisationId: string, subject: string): void {
    this.#known.delete(`${organisationId}.${subject}`);
    this.opened.forget(organisationId, subject);
  }

  /** Whether keys may be kept beyond the question they were loaded for. */
  remember(may: boolean): void {
    this.#remembers = may;
    this.opened.remember(may);
    this.#forgetAll();
  }

  #forgetAll(): void {
    this.#known.clear();
    this.opened.clear();
  }

  #make(tx: Transaction, organisationId: string, subject: string): SubjectKey {
    const master = newKey();
    tx.query('insert into app.subject_key (organisation_id, subject_id, wrapped) values ($1, $2, $3)', [
      organisationId,
      subject,
      wrapSubjectKey(this.ring, organisationId, subject, master),
    ]);
    return keysOf(master, null);
  }

  #unwrap(organisationId: string, { subject, person, wrapped }: Row): SubjectKey | null {
    if (wrapped === null) return null;
    return keysOf(createSecretKey(this.ring.open(placeOfKey(organisationId, subject), wrapped)), person);
  }
}

/** A subject's key as it is kept. For generators and the move from an older database as well. */
export function wrapSubjectKey(ring: KeyRing, organisationId: string, subject: string, master: KeyObject): string {
  return ring.seal(placeOfKey(organisationId, subject), master.export());
}

export function keysOf(master: KeyObject, person: string | null): SubjectKey {
  const derived = new Map<string, KeyObject>();
  const derive = (purpose: string) => {
    const key = derived.get(purpose) ?? deriveKey(master, purpose);
    derived.set(purpose, key);
    return key;
  };
  return { person, records: derive('records'), derive };
}

/** The same in the SQL of `keys rotate`. */
function placeOfKey(organisationId: string, subject: string): string {
  return `subject_key|wrapped|${organisationId}|${subject}`;
}
