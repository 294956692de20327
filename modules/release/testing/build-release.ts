import type { Stored } from '#kernel/record.ts';
import type { AskedRelease, ReleaseFacts } from '#modules/release/model/release.ts';
import type { ReleaseCount } from '#modules/release/model/release-known.ts';

export function buildAsked(asked: Partial<AskedRelease> = {}): AskedRelease {
  return {
    indicator: 'persons_rescued',
    reach: 'period',
    fromDay: '2024-04-01',
    toDay: '2024-05-08',
    brokenBy: [],
    told: 'counts',
    roundedTo: 1,
    ...asked,
  };
}

/** Nine people by three operations, the last on 8 May 2024. */
export function buildCount(count: Partial<ReleaseCount> = {}): ReleaseCount {
  return {
    ...{ value: 9, undecided: 0, declaredPart: null, declaredAsOf: null, operations: 3, lastOperation: '2024-05-08' },
    ...count,
  };
}

export function buildRelease(facts: Partial<Stored<ReleaseFacts>> = {}): Stored<ReleaseFacts> {
  const stamp = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
  const value = facts.value ?? 9;
  return {
    ...stamp,
    id: 'releaseaaaaa',
    scopeId: 'orgaaaaaaaaa',
    ...buildAsked(),
    state: 'released',
    notBefore: null,
    releasedOn: '2024-06-07',
    asOf: '2024-06-07',
    quoted: null,
    qualifier: 'exact',
    value,
    declaredPart: null,
    groups: [],
    cells: [],
    shown: [value],
    supersedesId: null,
    endedAt: null,
    endedWhy: null,
    ...facts,
  };
}
