import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { ClaimFacts } from '#modules/compensation/model/claim.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'filexaaaaaaa' };

/** What a claim is opened with. */
export function buildOpenedClaim() {
  return {
    caseFileId: 'filexaaaaaaa',
    proceedingId: null as string | null,
    personId: 'personaaaaaa',
    scheme: 'state' as ClaimFacts['scheme'],
    losses: ['grievous-or-mental-injury'] as ClaimFacts['losses'],
    authority: 'District Legal Services Authority',
    reference: null,
    applied: null as ClaimFacts['applied'],
    source: source('own-staff'),
  };
}

/** A claim that is being prepared. */
export function buildClaim(facts: Partial<Stored<ClaimFacts>> = {}): Stored<ClaimFacts> {
  return {
    ...{ ...STAMP, id: 'claimaaaaaaa', ...buildOpenedClaim(), state: 'preparing', stateSince: day('2024-05-01') },
    ...{ interimAmount: null, interimOrdered: null, interimPaid: null, interimPaidTo: null, why: null },
    ...{ finalAmount: null, finalOrdered: null, finalPaid: null, finalPaidTo: null, depositUntil: null },
    ...facts,
  };
}
