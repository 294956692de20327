import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { Investigation, type InvestigationFacts, investigationFacts } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

const Correctable = investigationFacts
  .pick({ title: true, hypothesis: true, hypothesisOn: true, openedOn: true, leadId: true, authorities: true })
  .partial();

/** Puts the suspicion in better words, names an authority, hands over the lead. */
export const correctInvestigation = defineAct({
  name: 'investigation.correct-investigation',
  input: z.strictObject({ investigationId: AnyId, changes: Correctable }),
  by: ['investigator', 'operation-lead'],
  merges: true,
  knows: ({ investigationId }) => ({ investigation: mustKnow(Investigation, investigationId) }),
  decide({ investigationId, changes }, { investigation }, { today }) {
    const { openedOn, closedOn } = { ...investigation, ...given<InvestigationFacts>(changes) };
    if (isSurelyBefore(day(addDays(today, 1)), openedOn)) return refuse(INVESTIGATION_REFUSALS.openedAhead);
    if (closedOn !== null && isSurelyBefore(closedOn, openedOn))
      return refuse({ ...INVESTIGATION_REFUSALS.closedBeforeOpened, fields: ['openedOn'] });
    return accept(changed(Investigation, investigationId, given<InvestigationFacts>(changes)));
  },
});
