import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept, added, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_ASKED_YET } from '#modules/person/model/known-answer.ts';
import { CODE_NAME, Tip, told } from './tip.ts';
import { TIP_REFUSALS } from './tip-refusals.ts';

/** Takes down what somebody told us. An informant is known by the code name alone, or not at all. */
export const recordTip = defineAct({
  name: 'tip.record-tip',
  input: z.strictObject({ tipId: AnyId, tip: told }),
  by: ['outreach-worker', 'investigator', 'operation-lead', 'case-manager', 'director'],
  knows: () => ({}),
  decide({ tipId, tip }, _known, { today }) {
    const { source, channel, received } = tip;
    const secret = source.kind === 'informant' || channel === 'informant';
    if (secret && source.who !== null && !CODE_NAME.test(source.who)) return refuse(TIP_REFUSALS.informantByCodeOnly);
    if (received.earliest !== null && received.earliest > today) return refuse(TIP_REFUSALS.receivedInFuture);
    const unanswered = {
      answeredAt: null,
      answeredBy: null,
      declineReason: null,
      answerWords: null,
      caseFileId: null,
      investigationId: null,
      ...NOT_ASKED_YET,
    };
    return accept(scopeOpened(Tip, tipId), added(Tip, { id: tipId }, { ...tip, status: 'waiting', ...unanswered }));
  },
});
