import { isDeepStrictEqual } from 'node:util';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import type { Figures } from '#modules/figure/model/answered-figure.ts';
import type { Span } from '#modules/figure/model/span.ts';
import type { ColleagueName } from '../people.ts';

/** What a fact is read through: the records and figures that one colleague may see. */
export type Reading = {
  all: <F extends Facts>(
    kind: RecordKind<F>,
    where: Record<string, string | number | boolean | null>,
  ) => Promise<Stored<F>[]>;
  figures: (span: Span) => Promise<Figures>;
};
type Read = (reading: Reading) => Promise<unknown>;

/** One thing a sentence says: where it is held, who may read it there, and what must be read. */
export type Fact = { record: string; by: ColleagueName; read: Read; is: unknown };

/** Sentence ids of the handbook, §6.1, with all that they say. */
export type FactsOfSentences = Readonly<Record<string, readonly Fact[]>>;

/** One record by its id; `undefined` is read where there is none, or none for this colleague. */
export function one<F extends Facts>(kind: RecordKind<F>, id: string, pick: (record: Stored<F>) => unknown): Read {
  return async ({ all }) => {
    const [record] = await all(kind, { id });
    return record && pick(record);
  };
}

/** Several records that have these facts, each as `pick` says, in an order that does not depend on the loading. */
export function several<F extends Facts>(
  kind: RecordKind<F>,
  where: Record<string, string | number | boolean | null>,
  pick: (record: Stored<F>) => unknown,
): Read {
  return async ({ all }) => {
    const values = (await all(kind, where)).map(pick);
    return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  };
}

/** How many such records there are. */
export function count<F extends Facts>(
  kind: RecordKind<F>,
  where: Record<string, string | number | boolean | null>,
  fits: (record: Stored<F>) => boolean = () => true,
): Read {
  return async ({ all }) => (await all(kind, where)).filter(fits).length;
}

export function isHeld(value: unknown, fact: Fact): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(value ?? null)), fact.is);
}
