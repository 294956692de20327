import type { Asking } from '#kernel/act.ts';
import { type Changed, changed } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import { Referral, type ReferralFacts, type ReferralStatus } from './referral.ts';

/** Who takes a person on. */
export const REFERRAL_ANSWERERS = ['investigator', 'operation-lead', 'case-manager'] as const;

/** The event by which the sender gets the one answer. */
export function answered(
  referral: Stored<ReferralFacts>,
  status: ReferralStatus,
  rest: Partial<ReferralFacts>,
  { actor, now }: Asking,
): Changed {
  return changed(Referral, referral.id, { status, answeredAt: now, answeredBy: actor.staffId, ...rest });
}
