import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { ASSESSMENT_REFUSALS } from './assessment-refusals.ts';
import { AssessmentTool, faultOf, toolFacts } from './tool.ts';
import { HOUSE_TOOLS } from './tools.ts';

const KEEPERS = ['case-manager', 'director'] as const;
const FAULTS = {
  twice: ASSESSMENT_REFUSALS.toolTwice,
  'no-scale': ASSESSMENT_REFUSALS.toolNoScale,
  'no-points': ASSESSMENT_REFUSALS.toolNoPoints,
} as const;

/** A tool of the organisation's own, or its next edition. What was answered in an earlier one is not touched. */
export const addTool = defineAct({
  name: 'assessment.add-tool',
  input: z.strictObject({ toolId: AnyId, tool: toolFacts.omit({ retiredOn: true }) }),
  by: KEEPERS,
  knows: ({ tool }) => ({ editions: allKnown(AssessmentTool, { code: tool.code }) }),
  decide({ toolId, tool }, { editions }, { actor }) {
    if (HOUSE_TOOLS.some(({ code }) => code === tool.code)) return refuse(ASSESSMENT_REFUSALS.codeTaken);
    const next = 1 + Math.max(0, ...editions.map(({ edition }) => edition));
    if (tool.edition !== next) return refuse(ASSESSMENT_REFUSALS.notNextEdition);
    if (tool.right !== 'own' && tool.origin === null) return refuse(ASSESSMENT_REFUSALS.originMissing);
    const facts = { ...tool, retiredOn: null };
    const fault = faultOf(facts);
    if (fault) return refuse(FAULTS[fault]);
    return accept(added(AssessmentTool, { id: toolId, scopeId: actor.organisationId }, facts));
  },
});

/** Nobody is asked by it any more. What was answered stays. */
export const retireTool = defineAct({
  name: 'assessment.retire-tool',
  input: z.strictObject({ toolId: AnyId }),
  by: KEEPERS,
  knows: ({ toolId }) => ({ tool: mustKnow(AssessmentTool, toolId) }),
  decide: (_input, { tool }, { today }) =>
    accept(changed(AssessmentTool, tool.id, { retiredOn: tool.retiredOn ?? today })),
});
