import type { StoredOf } from '#kernel/record.ts';
import type { Clash } from '#modules/attention/model/clash.ts';

/** Two colleagues who judged one risk differently. */
export function buildClash(facts: Partial<StoredOf<typeof Clash>> = {}): StoredOf<typeof Clash> {
  return {
    id: 'clashaaaaaaa',
    scopeId: 'filexaaaaaaa',
    version: 1,
    changedAt: '2024-05-13T04:11:00.000Z',
    changedBy: 'staffaaaaaaa',
    compartment: 'case',
    recordKind: 'case-file',
    recordId: 'filexaaaaaaa',
    field: 'riskLevel',
    yours: 'high',
    theirs: 'low',
    yoursBy: 'staffaaaaaaa',
    yoursAt: '2024-05-13T04:11:00.000Z',
    theirsBy: 'staffbbbbbbb',
    theirsAt: '2024-05-12T04:11:00.000Z',
    settled: null,
    settledAt: null,
    ...facts,
  };
}
