import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, accessGiven, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Investigation } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/** Lets a colleague into an investigation, and says why. Each role reaches only its own part of it. */
export const addInvestigator = defineAct({
  name: 'investigation.add-investigator',
  input: z.strictObject({ investigationId: AnyId, staffId: AnyId, reason: z.string().trim().min(1).max(300) }),
  by: ['investigator', 'operation-lead'],
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ investigationId, staffId }) => ({
    investigation: mustKnow(Investigation, investigationId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ reason }, { investigation, colleague }) {
    if (colleague.leftOn !== null) return refuse(INVESTIGATION_REFUSALS.colleagueLeft);
    return accept(accessGiven(investigation.id, colleague.id, reason));
  },
});

/** Ends a colleague's way in; what they kept of it is dropped from their devices. */
export const removeInvestigator = defineAct({
  name: 'investigation.remove-investigator',
  input: z.strictObject({ investigationId: AnyId, staffId: AnyId }),
  by: ['investigator', 'operation-lead'],
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ investigationId }) => ({ investigation: mustKnow(Investigation, investigationId) }),
  decide({ investigationId, staffId }, { investigation }) {
    if (investigation.leadId === staffId) return refuse(INVESTIGATION_REFUSALS.leadStays);
    return accept({ is: 'access-ended', scopeId: investigationId, staffId });
  },
});
