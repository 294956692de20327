import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { DoesNotOpen, open, seal } from './cipher.ts';
import type { Ask, SubjectKeys } from './subject-keys.ts';

const FORM = 'p1';
const BYTES = 32;

export type PayloadPlace = { organisationId: string; what: string; row: string };

/**
 * Seals words that are about several: they open only while the keys of all of them live. Whoever is erased takes what was
 * told of her with her, whoever else stood in the same sentence.
 */
export async function sealPayload(
  keys: SubjectKeys,
  tx: Transaction,
  place: PayloadPlace,
  subjects: Iterable<string>,
  text: string,
): Promise<string> {
  const all = [...new Set(subjects)].sort();
  await keys.prepare(tx, place.organisationId, all, new Set());
  const key = together(all.map((one) => keys.get(place.organisationId, one, tx).derive('payload')));
  const names = all.join('+');
  return `${FORM}.${names}.${seal(key, bound(place, names), Buffer.from(text)).toString('base64url')}`;
}

/** Throws `KeyErased` when one of those it is about was erased. */
export async function openPayload(keys: SubjectKeys, ask: Ask, place: PayloadPlace, sealed: string): Promise<string> {
  const [form, names, cipher] = sealed.split('.');
  if (form !== FORM || !names || !cipher) throw new DoesNotOpen();
  const all = names.split('+');
  await keys.load(ask, place.organisationId, all);
  const key = together(all.map((one) => keys.get(place.organisationId, one).derive('payload')));
  return open(key, bound(place, names), Buffer.from(cipher, 'base64url')).toString();
}

function bound({ organisationId, what, row }: PayloadPlace, names: string): string {
  return `${FORM}|${what}|${organisationId}|${row}|${names}`;
}

/** One key out of all: without each of them it cannot be made again. */
function together(keys: readonly KeyObject[]): KeyObject {
  const all = Buffer.concat(keys.map((key) => key.export()));
  return createSecretKey(Buffer.from(hkdfSync('sha256', all, new Uint8Array(0), 'sharan payload of all', BYTES)));
}
