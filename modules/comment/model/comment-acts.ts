import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { moment } from '#kernel/dated.ts';
import { accept, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_ASKED_YET } from '#modules/person/model/known-answer.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { Comment, type CommentFacts, CommentReason } from './comment.ts';
import { COMMENT_REFUSALS } from './comment-refusals.ts';
import { isLeftOut } from './leave-out.ts';
import type { WaitingComment } from './sent-comment.ts';

/** Who reads what strangers wrote before anybody else does. */
export const MODERATORS = ['communications-editor', 'director'] as const;

/** Looked up by the server's half of these acts: no device keeps what nobody has looked at. */
export type WaitingKnown = { waiting: WaitingComment | null };
/** What the gate finds in the words as they would be shown: how many findings that nobody may pass. */
export type InspectedKnown = WaitingKnown & { hard: number };

/** Refused with many others and brought back, it has a record already. */
const before = ({ commentId }: { commentId: string }) => ({ before: mayKnow(Comment, { id: commentId }) });

const Words = z.string().trim().min(1).max(2000);

/** Shows a comment under its story: as it was written, or with parts left out. */
export const approveComment = defineAct({
  name: 'comment.approve-comment',
  input: z.strictObject({ commentId: AnyId, name: z.string().trim().min(1).max(60).nullable(), words: Words }),
  by: MODERATORS,
  answeredBy: 'server',
  knows: before,
  decide({ name, words }, known, asking) {
    const { waiting, hard } = known as typeof known & InspectedKnown;
    if (!waiting) return refuse(COMMENT_REFUSALS.gone);
    if (!waiting.storyOpen) return refuse(COMMENT_REFUSALS.storyClosed);
    if (name !== null && name !== waiting.name) return refuse(COMMENT_REFUSALS.otherName);
    if (!isLeftOut(words, waiting.words)) return refuse(COMMENT_REFUSALS.otherWords);
    if (hard > 0) return refuse(COMMENT_REFUSALS.tellsTooMuch);
    const shown = { name, words, shortened: words !== waiting.words, reason: null };
    return accept(decided(known.before, waiting, asking, { state: 'shown', ...shown }));
  },
});

/** Does not show it, and keeps why, and not a word of it. */
export const refuseComment = defineAct({
  name: 'comment.refuse-comment',
  input: z.strictObject({ commentId: AnyId, reason: CommentReason }),
  by: MODERATORS,
  answeredBy: 'server',
  knows: before,
  decide({ reason }, known, asking) {
    const { waiting } = known as typeof known & WaitingKnown;
    if (!waiting) return refuse(COMMENT_REFUSALS.gone);
    return accept(decided(known.before, waiting, asking, { state: 'refused', ...NO_WORDS, reason }));
  },
});

/** It tells of somebody in danger: it becomes a tip, word for word, for whoever answers tips. */
export const passOnComment = defineAct({
  name: 'comment.pass-on-comment',
  input: z.strictObject({ commentId: AnyId, tipId: AnyId }),
  by: MODERATORS,
  answeredBy: 'server',
  purposes: ['publish', 'rescue'],
  knows: before,
  decide({ tipId }, known, asking) {
    const { waiting } = known as typeof known & WaitingKnown;
    if (!waiting) return refuse(COMMENT_REFUSALS.gone);
    return accept(
      decided(known.before, waiting, asking, { state: 'passed-on', ...NO_WORDS, reason: null }),
      scopeOpened(Tip, tipId),
      added(Tip, { id: tipId }, tipOf(waiting)),
    );
  },
});

/** Takes a shown comment back: its copy is gone from the page in the same moment. */
export const takeBackComment = defineAct({
  name: 'comment.take-back-comment',
  input: z.strictObject({ commentId: AnyId, reason: CommentReason }),
  by: MODERATORS,
  answeredBy: 'server',
  knows: ({ commentId }) => ({ comment: mustKnow(Comment, commentId) }),
  decide({ commentId, reason }, { comment }, { actor, now }) {
    if (comment.state !== 'shown') return refuse(COMMENT_REFUSALS.notShown);
    const ended = { endedAt: now, endedBy: actor.staffId };
    return accept(changed(Comment, commentId, { state: 'taken-back', reason, ...ended }));
  },
});

export const COMMENT_ACTS = [approveComment, refuseComment, passOnComment, takeBackComment] as const;

/** Of what is not shown. */
export const NO_WORDS = { name: null, words: null, shortened: false };

type Outcome = Pick<CommentFacts, 'state' | 'name' | 'words' | 'shortened' | 'reason'>;

export function decidedFacts(waiting: WaitingComment, asking: Asking, outcome: Outcome): CommentFacts {
  const { storyId, language, cameAt } = waiting;
  const by = { decidedAt: asking.now, decidedBy: asking.actor.staffId, endedAt: null, endedBy: null };
  return { storyId, language, cameAt, ...by, ...outcome };
}

function decided(record: { id: string } | null, waiting: WaitingComment, asking: Asking, outcome: Outcome) {
  const facts = decidedFacts(waiting, asking, outcome);
  if (record) return changed(Comment, record.id, facts);
  return added(Comment, { id: waiting.id, scopeId: asking.actor.organisationId }, facts);
}

function tipOf({ name, words, language, cameAt }: WaitingComment) {
  return {
    channel: 'web' as const,
    received: moment(cameAt),
    words,
    lang: language,
    place: null,
    source: { kind: 'public' as const, manner: null, who: name, reliability: null },
    status: 'waiting' as const,
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    answerWords: null,
    caseFileId: null,
    investigationId: null,
    ...NOT_ASKED_YET,
  };
}
