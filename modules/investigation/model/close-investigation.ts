import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Investigation } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/** Ends an investigation and says what came of it. Its records stay readable. */
export const closeInvestigation = defineAct({
  name: 'investigation.close-investigation',
  input: z.strictObject({ investigationId: AnyId, closedOn: Dated, outcome: z.string().trim().min(1).max(2000) }),
  by: ['investigator', 'operation-lead'],
  knows: ({ investigationId }) => ({ investigation: mustKnow(Investigation, investigationId) }),
  decide({ investigationId, closedOn, outcome }, { investigation }, { today }) {
    if (investigation.status === 'closed') return refuse(INVESTIGATION_REFUSALS.closed);
    const { earliest } = investigation.openedOn;
    if (closedOn.latest !== null && earliest !== null && closedOn.latest < earliest)
      return refuse(INVESTIGATION_REFUSALS.closedBeforeOpened);
    if (isSurelyBefore(day(addDays(today, 1)), closedOn))
      return refuse({ ...INVESTIGATION_REFUSALS.happenedAhead, fields: ['closedOn'] });
    return accept(changed(Investigation, investigationId, { status: 'closed', closedOn, outcome }));
  },
});
