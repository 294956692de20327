import { foldWord } from '#kernel/fold-letters.ts';
import type { Stored } from '#kernel/record.ts';
import { KnownName, Person, Relation } from '#modules/person/model/person.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { InspectWords, WordMark } from '#platform/server/site/inspect-words.ts';

type Named = Stored<{ nameUsed: string | null; value: string; personId: string; otherId: string }>;
type Looking = { store: RecordStore; inspect: InspectWords; personId: string };

const WORD = /[\p{L}\p{M}]{3,}/gu;

/**
 * What in a request for somebody could find her: what the gate sees in any words, and her own names and those of her
 * people, as far as whoever asks knows them. An editor's gate asks for everybody's once more before it is shown.
 */
export async function inspectRequest(
  tx: Transaction,
  { store, inspect, personId }: Looking,
  words: readonly string[],
): Promise<WordMark[][]> {
  const names = await namesAround(tx, store, personId);
  const found = [];
  for (const one of words) found.push([...namesIn(one, names), ...(await inspect(tx, one))].sort(inOrder));
  return found;
}

async function namesAround(tx: Transaction, store: RecordStore, personId: string): Promise<ReadonlySet<string>> {
  const find = async (kind: unknown, where: object) =>
    (await store.find(tx, { kind: kind as never, where: { ...where }, how: 'all' })) as unknown as Named[];
  const relations = [...(await find(Relation, { personId })), ...(await find(Relation, { otherId: personId }))];
  const people = new Set([personId, ...relations.flatMap((one) => [one.personId, one.otherId])]);
  const names: (string | null)[] = [];
  for (const id of people) {
    names.push(...(await find(Person, { id })).map(({ nameUsed }) => nameUsed));
    names.push(...(await find(KnownName, { personId: id })).map(({ value }) => value));
  }
  return new Set(names.flatMap((name) => (name ?? '').match(WORD) ?? []).map(foldWord));
}

function namesIn(words: string, names: ReadonlySet<string>): WordMark[] {
  return [...words.matchAll(WORD)]
    .filter(([word]) => names.has(foldWord(word)))
    .map(({ 0: word, index }) => ({ code: 'name', hard: true, from: index, to: index + word.length }));
}

const inOrder = (a: WordMark, b: WordMark) => a.from - b.from || b.to - a.to;
