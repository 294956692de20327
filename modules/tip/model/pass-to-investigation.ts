import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { answered } from './answer-tip.ts';
import { Tip } from './tip.ts';
import { TIP_REFUSALS } from './tip-refusals.ts';

/** Hands a tip to an investigation, whose team then reads it. No file is opened: it may not be about anybody yet. */
export const passToInvestigation = defineAct({
  name: 'tip.pass-to-investigation',
  input: z.strictObject({ tipId: AnyId, investigationId: AnyId }),
  by: ['investigator', 'operation-lead'],
  answeredBy: 'server',
  knows: ({ tipId, investigationId }) => ({
    tip: mustKnow(Tip, tipId),
    investigation: mustKnow(Investigation, investigationId),
  }),
  decide({ investigationId }, { tip, investigation }, asking) {
    if (tip.status !== 'waiting') return refuse(TIP_REFUSALS.alreadyAnswered);
    if (investigation.status === 'closed') return refuse(TIP_REFUSALS.investigationClosed);
    return accept(
      scopesLinked(investigationId, tip.id, ['intake']),
      answered(tip, 'accepted', { investigationId }, asking),
    );
  },
});
