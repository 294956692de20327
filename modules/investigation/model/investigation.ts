import { z } from 'zod';
import { Dated, day } from '#kernel/dated.ts';
import { type DaysSpan, daysBetween } from '#kernel/dated-order.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const investigationFacts = z.strictObject({
  title: z.string().trim().min(1).max(120),
  /** What we suspect and why, in one sentence. It changes as more is known; the old one stays in the history. */
  hypothesis: z.string().trim().min(1).max(2000),
  hypothesisOn: Dated,
  openedOn: Dated,
  leadId: AnyId,
  status: z.enum(['open', 'to-operation', 'closed']),
  /** Authorities we work with, from the directory. Without one there is no going in. */
  authorities: z.array(AnyId).max(20),
  tipId: AnyId.nullable(),
  caseFileId: AnyId.nullable(),
  outcome: z.string().max(2000).nullable(),
  closedOn: Dated.nullable(),
});

/** A question followed over weeks. It is its own need-to-know: a file's team does not see it by being the file's team. */
export const Investigation = defineRecord({
  kind: 'investigation',
  compartment: 'investigation',
  facts: investigationFacts,
  dated: ['hypothesisOn', 'openedOn', 'closedOn'],
});
export type InvestigationFacts = z.infer<typeof investigationFacts>;

/** How many weeks the work took, or has taken so far: a range where its dates are ranges. */
export function weeksOfWork(
  { openedOn, closedOn }: Pick<InvestigationFacts, 'openedOn' | 'closedOn'>,
  today: string,
): DaysSpan {
  const { least, most } = daysBetween(openedOn, closedOn ?? day(today));
  const weeks = (days: number | null) => (days === null ? null : Math.max(0, Math.floor(days / 7)));
  return { least: weeks(least), most: weeks(most) };
}
