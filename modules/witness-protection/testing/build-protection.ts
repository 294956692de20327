import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { ProtectionFacts } from '#modules/witness-protection/model/witness-protection.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'filexaaaaaaa' };

/** What protection is asked with. */
export function buildAsked() {
  return {
    caseFileId: 'filexaaaaaaa',
    proceedingId: 'proceedaaaaa',
    personId: 'personaaaaaa',
    applied: day('2024-05-02'),
    authority: 'the competent authority of the district',
    reference: null,
    threat: 'Calls from numbers nobody knows, since the arrest.',
    analysisAsked: day('2024-05-03'),
    source: source('own-staff'),
  };
}

export function buildProtection(facts: Partial<Stored<ProtectionFacts>> = {}): Stored<ProtectionFacts> {
  return {
    ...{ ...STAMP, id: 'protectaaaaa', ...buildAsked(), state: 'applied', analysisReceived: null },
    ...{ analysisSays: null, category: 'not-known', decided: null, measures: [], until: null, reviewOn: null },
    ...{ why: null },
    ...facts,
  };
}
