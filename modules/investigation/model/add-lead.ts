import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { IntelligenceItem, intelligenceFacts } from './intelligence-item.ts';
import { Investigation } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/** Adds a lead. It begins as something to check, whoever it comes from. */
export const addLead = defineAct({
  name: 'investigation.add-lead',
  input: z.strictObject({
    leadId: AnyId,
    lead: intelligenceFacts.omit({ standing: true, setAsideReason: true, checkedBy: true }),
  }),
  by: ['investigator', 'operation-lead'],
  knows: ({ lead }) => ({ investigation: mustKnow(Investigation, lead.investigationId) }),
  decide({ leadId, lead }, { investigation }) {
    if (investigation.status === 'closed') return refuse(INVESTIGATION_REFUSALS.closed);
    const { earliest } = lead.collected;
    if (lead.expiresOn !== null && earliest !== null && lead.expiresOn < earliest)
      return refuse(INVESTIGATION_REFUSALS.expiredBeforeCollected);
    const begins = { standing: 'to-check', setAsideReason: null, checkedBy: null } as const;
    return accept(added(IntelligenceItem, { id: leadId, scopeId: investigation.id }, { ...lead, ...begins }));
  },
});
