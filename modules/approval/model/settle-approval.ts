import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { whyNotSecond } from '#kernel/second-person.ts';
import { Approval, type ApprovalFacts, isWaiting } from './approval.ts';
import { APPROVAL_REFUSALS, SECOND_REFUSALS } from './approval-refusals.ts';

const input = z.strictObject({ approvalId: AnyId });

/**
 * The second person's yes. What was asked is decided anew on what is true now, and done as the first person's act;
 * the journal holds both names. The database refuses besides whoever is not another human being, whatever is said here.
 */
export const confirmAct = defineAct({
  name: 'approval.confirm-act',
  input,
  by: 'everyone',
  stepUp: true,
  answeredBy: 'server',
  knows: ({ approvalId }) => ({ approval: mustKnow(Approval, approvalId) }),
  decide(_input, { approval }, { actor, now }) {
    const reason = whyNotMine(approval, actor, now);
    if (reason) return refuse(reason);
    const { id, act, input, basedOn } = approval;
    return accept(changed(Approval, id, { state: 'confirmed', settledBy: actor.staffId, settledAt: now }), {
      is: 'second-confirmed',
      approvalId: id,
      act,
      input,
      basedOn,
    });
  },
});

/** The second person's no, and why: she who asked may have been pressed, and the reason is what helps her. */
export const declineAct = defineAct({
  name: 'approval.decline-act',
  input: input.extend({ words: z.string().trim().min(1).max(1000) }),
  by: 'everyone',
  answeredBy: 'server',
  knows: ({ approvalId }) => ({ approval: mustKnow(Approval, approvalId) }),
  decide({ words }, { approval }, { actor, now }) {
    const reason = whyNotMine(approval, actor, now);
    if (reason) return refuse(reason);
    return accept(
      changed(Approval, approval.id, {
        state: 'declined',
        settledBy: actor.staffId,
        settledAt: now,
        declineWords: words,
      }),
      { is: 'second-declined', approvalId: approval.id },
    );
  },
});

/** She who asked takes it back. */
export const withdrawAct = defineAct({
  name: 'approval.withdraw-act',
  input,
  by: 'everyone',
  answeredBy: 'server',
  knows: ({ approvalId }) => ({ approval: mustKnow(Approval, approvalId) }),
  decide(_input, { approval }, { actor, now }) {
    if (approval.askedBy !== actor.staffId) return refuse(APPROVAL_REFUSALS.notYours);
    if (!isWaiting(approval, now)) return refuse(APPROVAL_REFUSALS.settled);
    return accept(changed(Approval, approval.id, { state: 'withdrawn', settledBy: actor.staffId, settledAt: now }), {
      is: 'second-declined',
      approvalId: approval.id,
    });
  },
});

/** Whether this colleague may answer now; the refusal otherwise. */
export function whyNotMine(approval: ApprovalFacts, actor: Actor, now: string): Refusal | null {
  const { askedBy, expiresAt, input } = approval;
  const no = whyNotSecond({ askedBy, expiresAt, about: input.staffId }, actor, now);
  if (no === 'expired' && approval.state !== 'asked') return APPROVAL_REFUSALS.settled;
  if (no) return SECOND_REFUSALS[no];
  if (approval.state !== 'asked') return APPROVAL_REFUSALS.settled;
  return actor.roles.some((role) => approval.confirmBy.includes(role)) ? null : APPROVAL_REFUSALS.notYours;
}
