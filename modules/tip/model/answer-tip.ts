import type { Asking } from '#kernel/act.ts';
import { type Changed, changed } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import { Tip, type TipFacts, type TipStatus } from './tip.ts';

/** Who weighs tips. Others may bring one, and are told how it was answered. */
export const TIP_ANSWERERS = ['investigator', 'operation-lead', 'case-manager'] as const;

/** The event by which a tip gets its one answer. */
export function answered(
  tip: Stored<TipFacts>,
  status: TipStatus,
  rest: Partial<TipFacts>,
  { actor, now }: Asking,
): Changed {
  return changed(Tip, tip.id, { status, answeredAt: now, answeredBy: actor.staffId, ...rest });
}
