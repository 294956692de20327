import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Comment, CommentReason } from './comment.ts';
import { decidedFacts, MODERATORS, NO_WORDS } from './comment-acts.ts';
import { COMMENT_REFUSALS } from './comment-refusals.ts';
import type { WaitingComment } from './sent-comment.ts';

/** As many as one command refuses or brings back; whoever chose more asks again. */
export const MOST_AT_ONCE = 200;
const Some = z
  .array(AnyId)
  .min(1)
  .max(MOST_AT_ONCE)
  .refine((ids) => new Set(ids).size === ids.length);

/** Each has a record already where it was refused before: one that was brought back, or is to be. */
const each = ({ commentIds }: { commentIds: readonly string[] }) =>
  Object.fromEntries(commentIds.map((id) => [id, mayKnow(Comment, { id })]));

/** Looked up by the server's half: those of them that still wait. */
export type ManyKnown = { waiting: readonly WaitingComment[] };
/** Those of them that were set aside and whose words are still there. */
export type AsideKnown = { aside: readonly string[] };

/** Shows none of them, for one reason. Their words lie aside for an hour, in which it can be undone; then they are gone. */
export const refuseComments = defineAct({
  name: 'comment.refuse-comments',
  input: z.strictObject({ commentIds: Some, reason: CommentReason }),
  by: MODERATORS,
  answeredBy: 'server',
  knows: each,
  decide({ reason }, known, asking) {
    const { waiting } = known as unknown as ManyKnown;
    if (waiting.length === 0) return refuse(COMMENT_REFUSALS.gone);
    const refused = { state: 'refused' as const, ...NO_WORDS, reason };
    const scopeId = asking.actor.organisationId;
    return accept(
      ...waiting.map((one) => {
        const facts = decidedFacts(one, asking, refused);
        return known[one.id] ? changed(Comment, one.id, facts) : added(Comment, { id: one.id, scopeId }, facts);
      }),
    );
  },
});

/** Takes that back: they wait again, as they came. */
export const bringBackComments = defineAct({
  name: 'comment.bring-back-comments',
  input: z.strictObject({ commentIds: Some }),
  by: MODERATORS,
  answeredBy: 'server',
  knows: each,
  decide(_input, known) {
    const { aside } = known as unknown as AsideKnown;
    const there = aside.filter((id) => known[id]?.state === 'refused');
    if (there.length === 0) return refuse(COMMENT_REFUSALS.nothingAside);
    return accept(...there.map((id) => changed(Comment, id, { state: 'brought-back', reason: null })));
  },
});

export const MANY_COMMENT_ACTS = [refuseComments, bringBackComments] as const;
