import type { Dated } from '#kernel/dated.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Claim } from './claim.ts';

/** What was applied for, ordered and paid, each on its day. Sums are told; what was suffered is not. */
export const claimTimeline = defineTimeline({
  kind: Claim,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(claim) {
    const { id, source, changedAt, changedBy, interimAmount, finalAmount } = claim;
    const frame = { kind: 'compensation-claim', recordId: id, track: 'legal' as const, source, changedAt, changedBy };
    const told = (what: string, when: Dated | null, amount: number | null = null) =>
      when === null
        ? []
        : [
            {
              ...{ ...frame, id: `${id}-${what}`, when },
              sentence: { key: `compensation:told.${what}`, values: { amount: amount ?? 0 } },
              quiet: { key: 'proceeding:timeline.quiet' },
            },
          ];
    return [
      ...told('applied', claim.applied),
      ...told('interim_ordered', claim.interimOrdered, interimAmount),
      ...told('interim_paid', claim.interimPaid, interimAmount),
      ...told('ordered', claim.finalOrdered, finalAmount),
      ...told('paid', claim.finalPaid, finalAmount),
      ...(['refused', 'appealed', 'withdrawn'].includes(claim.state) ? told(claim.state, claim.stateSince) : []),
    ];
  },
});
