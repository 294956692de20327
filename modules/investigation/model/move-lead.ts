import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { IntelligenceItem, Standing } from './intelligence-item.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/**
 * Moves a lead along the board. Setting one aside takes a reason: the next person must be able to judge whether it
 * was rightly dropped.
 */
export const moveLead = defineAct({
  name: 'investigation.move-lead',
  input: z.strictObject({ leadId: AnyId, standing: Standing, reason: z.string().trim().min(1).max(1000).nullable() }),
  by: ['investigator', 'operation-lead'],
  knows: ({ leadId }) => ({ lead: mustKnow(IntelligenceItem, leadId) }),
  decide({ leadId, standing, reason }, { lead }, { actor }) {
    if (standing === 'set-aside' && reason === null) return refuse(INVESTIGATION_REFUSALS.reasonMissing);
    const setAsideReason = standing === 'set-aside' ? reason : null;
    const checkedBy = standing === 'to-check' ? null : standing === 'checking' ? actor.staffId : lead.checkedBy;
    return accept(changed(IntelligenceItem, leadId, { standing, setAsideReason, checkedBy }));
  },
});
