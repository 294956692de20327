import { daysFrom } from '#kernel/calendar.ts';
import type { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { FollowUpFacts } from './follow-up.ts';

/** A claim older than this is no longer how she is: it says so beside itself. */
const OLD_AFTER_DAYS = 90;

/** Something that is said of her life: when, by whom, and whether anybody checked it. */
export type Claim = {
  followUp: Stored<FollowUpFacts>;
  claim: ReintegrationOutcome;
  on: Dated;
  /** Days since it was said; null where nobody knows when. */
  days: number | null;
  isOld: boolean;
  hasSource: boolean;
  isVerified: boolean;
};

/** What is said of one person, the newest first. Nothing is ever replaced: an older claim stays beside the newer. */
export function claimsOf(followUps: readonly Stored<FollowUpFacts>[], personId: string, today: string): Claim[] {
  return followUps
    .filter((one) => one.personId === personId)
    .flatMap((followUp): Claim[] => {
      const { claim, doneWhen: on, claimSource, verifiedBy } = followUp;
      if (claim === null || on === null) return [];
      const days = on.latest === null ? null : daysFrom(on.latest, today);
      const isOld = days === null || days > OLD_AFTER_DAYS;
      return [{ followUp, claim, on, days, isOld, hasSource: claimSource !== null, isVerified: verifiedBy !== null }];
    })
    .sort(
      (a, b) =>
        (b.on.latest ?? '').localeCompare(a.on.latest ?? '') ||
        b.followUp.changedAt.localeCompare(a.followUp.changedAt),
    );
}
