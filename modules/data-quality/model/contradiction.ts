import { type Dated, moment } from '#kernel/dated.ts';
import { startOf } from '#kernel/dated-order.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { Operation, type OperationFacts } from '#modules/operation/model/operation.ts';
import { PersonRescued, type PersonRescuedFacts } from '#modules/operation/model/rescue.ts';
import type { ABOUT_KINDS, Claim, ClaimKind, StatementFacts } from './statement.ts';

/** Everything that is looked for. The name is part of each note's key and lasts for ever. */
export const CHECKS = [
  'period-words',
  'group-word',
  'two-words',
  'group-mentioned',
  'duration-words',
  'role-word',
  'year-missing',
  'place-words',
  'status-claim',
  'safe-unchecked',
  'both-roles',
  'missing-papers',
  'figure-words',
  'by-line',
] as const;
export type Check = (typeof CHECKS)[number];

export type Concerned = { kind: (typeof ABOUT_KINDS)[number]; id: string };

/** Two things that cannot both be read as they stand: what was said, what is recorded, and where to look. */
export type Contradiction = {
  /** Names it for ever, so that a note stays with it. */
  id: string;
  check: Check;
  /** The words as they stand, and where; empty where two records disagree among themselves. */
  said: readonly { words: string; lang: string; saidIn: string }[];
  /** Numbers, words and days (YYYY-MM-DD) that the sentence about the records needs. */
  values: Readonly<Record<string, string | number>>;
  /** Keys of what is missing, where the row is a list of missing things. */
  missing: readonly string[];
  records: readonly Concerned[];
};

/** What a check may look at: the records at hand, and the compartments whose absence therefore means something. */
export type Looking = { reader: Reader; sees: readonly Compartment[] };

export type StatementOf<K extends ClaimKind> = Stored<StatementFacts> & { claim: Extract<Claim, { kind: K }> };

/** A contradiction between one statement and the records it speaks of. */
export function fromStatement(
  statement: Stored<StatementFacts>,
  found: Partial<Pick<Contradiction, 'values' | 'records'>>,
): Contradiction {
  const { words, lang, saidIn, about, claim, id } = statement;
  return {
    id: `${claim.kind}:${id}`,
    check: claim.kind,
    said: [{ words, lang, saidIn }],
    values: {},
    missing: [],
    records: about,
    ...found,
  };
}

/** The operations a statement is about, as far as they are at hand. */
export function operationsOf({ about }: StatementFacts, { reader }: Looking): Stored<OperationFacts>[] {
  return about.flatMap(({ kind, id }) => (kind === 'operation' ? (reader.get(Operation, id) ?? []) : []));
}

/** When an operation was: by its start where the minute is known, else as it was said. */
export function heldWhen({ startedAt, happened }: OperationFacts): Dated | null {
  return startedAt === null ? happened : moment(startedAt);
}

/** The people a statement is about: named themselves, or freed in an operation it names. One row a person. */
export function rescuedOf({ about }: StatementFacts, { reader }: Looking): Stored<PersonRescuedFacts>[] {
  const ids = new Set(about.map(({ id }) => id));
  const rows = reader
    .all(PersonRescued)
    .filter(({ personId, operationId }) => ids.has(personId) || ids.has(operationId));
  return [...new Map(rows.map((row) => [row.personId, row])).values()].toSorted((a, b) =>
    (startOf(a.at) ?? '') < (startOf(b.at) ?? '') ? -1 : 1,
  );
}
