import {
  beginOutService,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from '#modules/referral/model/answer-out-referral.ts';
import { confirmDeletion } from '#modules/referral/model/revoke-out-referral.ts';

type Answered = {
  what: 'accept' | 'decline' | 'begin' | 'feedback' | 'deleted';
  words: string;
  reason: string;
  goesOn: string;
};

/** A form of the page as the act it asks for. Whoever answers by the link is the partner: no name is asked for. */
export function commandOf(
  { what, words, reason, goesOn }: Answered,
  referralId: string,
  feedbackId: string,
): { name: string; input: Record<string, unknown> } {
  const said = words.trim() === '' ? null : words.trim();
  const about = { referralId, by: null };
  if (what === 'accept') return { name: takeOnOutReferral.name, input: { ...about, words: said } };
  if (what === 'decline')
    return { name: turnDownOutReferral.name, input: { ...about, declineReason: reason, words: said } };
  if (what === 'begin') return { name: beginOutService.name, input: { referralId } };
  if (what === 'deleted') return { name: confirmDeletion.name, input: about };
  return { name: giveOutFeedback.name, input: { ...about, feedbackId, words: said, goesOn, nextDue: null } };
}
