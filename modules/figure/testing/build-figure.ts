import { range } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { DeclaredFigureFacts } from '#modules/figure/model/figure.ts';

/** Fifty-seven people up to the end of March 2024, from the yearly reports. */
export function buildFigureFacts(facts: Partial<DeclaredFigureFacts> = {}): DeclaredFigureFacts {
  return {
    indicator: 'persons_rescued',
    value: 57,
    qualifier: 'exact',
    unit: 'person',
    period: range('2020-01-01', '2024-03-31', 'since 2020'),
    asOf: '2024-03-31',
    source: source('papers', { manner: 'written', who: 'yearly reports' }),
    note: null,
    ...facts,
  };
}

export function buildFigure(facts: Partial<Stored<DeclaredFigureFacts>> = {}): Stored<DeclaredFigureFacts> {
  const stamp = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
  return { ...stamp, id: 'figureaaaaaa', scopeId: 'orgaaaaaaaaa', ...buildFigureFacts(), ...facts };
}
