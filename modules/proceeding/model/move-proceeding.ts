import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { LegalStage } from '#kernel/code-lists/legal-stage.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PROCEEDING_KEEPERS } from './open-proceeding.ts';
import { Proceeding } from './proceeding.ts';
import { PROCEEDING_REFUSALS } from './proceeding-refusals.ts';

/** The proceeding has come to another stage. Stages may be skipped and come back, but not before the one they follow. */
export const moveProceeding = defineAct({
  name: 'proceeding.move-proceeding',
  input: z.strictObject({ proceedingId: AnyId, stage: LegalStage, stageSince: Dated }),
  by: PROCEEDING_KEEPERS,
  knows: ({ proceedingId }) => ({ proceeding: mustKnow(Proceeding, proceedingId) }),
  decide({ stage, stageSince }, { proceeding }, { today }) {
    if (proceeding.closed !== null) return refuse(PROCEEDING_REFUSALS.closed);
    if (isSurelyBefore(day(today), stageSince)) return refuse(PROCEEDING_REFUSALS.notYet);
    if (isSurelyBefore(stageSince, proceeding.stageSince)) return refuse(PROCEEDING_REFUSALS.stageBackwards);
    return accept(changed(Proceeding, proceeding.id, { stage, stageSince }));
  },
});

/** Nothing more is expected of police or court. Why is said in words; an appeal opens it again. */
export const closeProceeding = defineAct({
  name: 'proceeding.close-proceeding',
  input: z.strictObject({ proceedingId: AnyId, closed: Dated, closedWords: z.string().trim().min(1).max(1000) }),
  by: ['legal-officer', 'case-manager'],
  knows: ({ proceedingId }) => ({ proceeding: mustKnow(Proceeding, proceedingId) }),
  decide({ closed, closedWords }, { proceeding }, { today }) {
    if (proceeding.closed !== null) return refuse(PROCEEDING_REFUSALS.closed);
    if (isSurelyBefore(day(today), closed)) return refuse({ ...PROCEEDING_REFUSALS.notYet, fields: ['closed'] });
    if (isSurelyBefore(closed, proceeding.stageSince))
      return refuse({ ...PROCEEDING_REFUSALS.stageBackwards, fields: ['closed'] });
    return accept(changed(Proceeding, proceeding.id, { closed, closedWords }));
  },
});

/** It goes on after all: an appeal, a new order. */
export const reopenProceeding = defineAct({
  name: 'proceeding.reopen-proceeding',
  input: z.strictObject({ proceedingId: AnyId, stage: LegalStage, stageSince: Dated }),
  by: ['legal-officer', 'case-manager'],
  knows: ({ proceedingId }) => ({ proceeding: mustKnow(Proceeding, proceedingId) }),
  decide({ stage, stageSince }, { proceeding }, { today }) {
    if (proceeding.closed === null) return refuse(PROCEEDING_REFUSALS.notClosed);
    if (isSurelyBefore(day(today), stageSince)) return refuse(PROCEEDING_REFUSALS.notYet);
    if (isSurelyBefore(stageSince, proceeding.stageSince)) return refuse(PROCEEDING_REFUSALS.stageBackwards);
    const again = { stage, stageSince, closed: null, closedWords: null };
    return accept(changed(Proceeding, proceeding.id, again));
  },
});
