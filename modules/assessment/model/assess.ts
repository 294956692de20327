import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { type Answer, Assessment, type AssessmentFacts, assessmentFacts } from './assessment.ts';
import { ASSESSMENT_REFUSALS } from './assessment-refusals.ts';
import { scoreOf } from './score.ts';
import { AssessmentTool, stepsOf, type ToolFacts } from './tool.ts';
import { houseTool } from './tools.ts';

export const ASSESSORS = ['case-manager', 'counsellor', 'outreach-worker'] as const;

const Given = assessmentFacts.omit({ score: true, answered: true, asked: true });

/** Writes down what was answered. The score is counted here, by the rule of the edition, and by nobody's hand. */
export const recordAssessment = defineAct({
  name: 'assessment.record-assessment',
  input: z.strictObject({ assessmentId: AnyId, assessment: Given }),
  by: ASSESSORS,
  knows: ({ assessment: { personId, toolCode: code, toolEdition: edition } }) => ({
    person: mustKnow(Person, personId),
    own: mayKnow(AssessmentTool, { code, edition }),
  }),
  decide({ assessmentId, assessment }, { person, own }, asking) {
    const tool = houseTool(assessment.toolCode, assessment.toolEdition) ?? own;
    if (tool === null) return refuse(ASSESSMENT_REFUSALS.unknownTool);
    if (tool.retiredOn !== null) return refuse(ASSESSMENT_REFUSALS.retiredTool);
    const wrong = refuseAnswers(tool, assessment, asking);
    if (wrong) return refuse(wrong);
    const facts = { ...assessment, ...scoreOf(tool, assessment.answers) };
    return accept(added(Assessment, { id: assessmentId, scopeId: person.id }, facts));
  },
});

const Changes = assessmentFacts.pick({ answers: true, ownWords: true, ourWords: true }).partial();

/** An answer was written wrongly, or she says something to it later. What stood there stays in the history; it is counted anew. */
export const correctAssessment = defineAct({
  name: 'assessment.correct-assessment',
  input: z.strictObject({
    assessmentId: AnyId,
    toolCode: z.string().min(1).max(60),
    toolEdition: z.int(),
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Changes as z.ZodType<Partial<AssessmentFacts>>,
  }),
  by: ASSESSORS,
  merges: true,
  knows: ({ assessmentId, toolCode: code, toolEdition: edition }) => ({
    assessment: mustKnow(Assessment, assessmentId),
    own: mayKnow(AssessmentTool, { code, edition }),
  }),
  decide({ changes }, { assessment, own }, asking) {
    const tool = houseTool(assessment.toolCode, assessment.toolEdition) ?? own;
    if (tool?.code !== assessment.toolCode || tool.edition !== assessment.toolEdition)
      return refuse(ASSESSMENT_REFUSALS.unknownTool);
    const wrong = refuseAnswers(tool, { ...assessment, ...changes }, asking);
    if (wrong) return refuse(wrong);
    const anew = changes.answers ? scoreOf(tool, changes.answers) : {};
    return accept(changed(Assessment, assessment.id, { ...changes, ...anew }));
  },
});

function refuseAnswers(
  tool: ToolFacts,
  { answers: given, happened }: Pick<AssessmentFacts, 'answers' | 'happened'>,
  { today }: Asking,
): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return ASSESSMENT_REFUSALS.notYet;
  if (given.some((answer) => !fits(tool, answer))) return ASSESSMENT_REFUSALS.foreignAnswer;
  if (new Set(given.map(({ item }) => item)).size < given.length) return ASSESSMENT_REFUSALS.answeredTwice;
  return given.some(({ step, words }) => step !== null || words !== null) ? null : ASSESSMENT_REFUSALS.nothingAnswered;
}

function fits(tool: ToolFacts, { item, step }: Answer): boolean {
  const asked = tool.items.find(({ code }) => code === item);
  return asked !== undefined && (step === null || stepsOf(tool, asked).some(({ code }) => code === step));
}
