import type { Dated } from '#kernel/dated.ts';
import type { FollowUpMethod, SafeAnswer } from '#modules/follow-up/model/follow-up.ts';
import type { SourceDraft } from '#platform/web/source-fields.tsx';

/** What the form of a follow-up holds while it is filled in. */
export type FollowUpValues = {
  method: FollowUpMethod | null;
  safe: SafeAnswer | null;
  words: string;
  doneWhen: Dated;
  claim: string | null;
  claimSource: SourceDraft;
  homeChecked: string | null;
  verifiedBy: string;
  verifiedHow: string | null;
  /** Null until somebody chose another day than the one proposed; '' for none. */
  nextDueOn: string | null;
  /** Why it was done although a rule of safe contact forbade it. */
  despite: string;
};
