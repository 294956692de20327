import { day, month } from '#kernel/dated.ts';
import { COMPARTMENTS, type Compartment } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { Looking } from '#modules/data-quality/model/contradiction.ts';
import type { StatementFacts } from '#modules/data-quality/model/statement.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };

/** A reader over these records, who sees every compartment unless said otherwise. */
export function buildLooking(
  records: readonly (readonly [RecordKind<never>, readonly object[]])[],
  sees: readonly Compartment[] = COMPARTMENTS,
): Looking {
  const byKind = new Map(records.map(([kind, ones]) => [kind.kind, ones]));
  const all: Reader['all'] = <F extends Facts>({ kind }: RecordKind<F>) =>
    (byKind.get(kind) ?? []) as readonly Stored<F>[];
  return { reader: { all, get: (kind, id) => all(kind).find((one) => one.id === id) ?? null }, sees };
}

/** "9 girls", of one operation. */
export function buildStatementFacts(facts: Partial<StatementFacts> = {}): StatementFacts {
  return {
    words: '9 girls',
    lang: 'en',
    saidIn: 'a post',
    saidOn: month('2024-05'),
    claim: { kind: 'group-word', count: 1, adulthood: 'child', gender: 'female' },
    about: [{ kind: 'operation', id: 'operation222' }],
    source: source('press', { manner: 'written' }),
    ...facts,
  };
}

export function buildStatement(facts: Partial<Stored<StatementFacts>> = {}): Stored<StatementFacts> {
  return { ...STAMP, id: 'statemaaaaaa', scopeId: 'orgaaaaaaaaa', ...buildStatementFacts(), ...facts };
}

/** Somebody who reached safety in that operation on 27 April. */
export function buildRescued(personId: string, facts: object = {}) {
  return {
    ...STAMP,
    id: `rescued ${personId}`,
    scopeId: personId,
    operationId: 'operation222',
    personId,
    at: day('2024-04-27'),
    ...facts,
  };
}
