import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { EducationStatus } from '#kernel/code-lists/education-status.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { EducationRecord, type EducationRecordFacts, educationFacts, Grade } from './education-record.ts';
import { SCHOOLING_REFUSALS } from './schooling-refusals.ts';

const TEACHERS = ['case-manager', 'education-officer'] as const;

const Why = z.string().trim().min(1).max(1000).nullable();
const Written = educationFacts.extend({
  plannedGrade: Grade.nullable().exactOptional(),
  whyOther: Why.exactOptional(),
});
const NOT_PLANNED_BEFORE = { plannedGrade: null, whyOther: null };

/** Writes down a stretch of schooling. What lies ahead is planned, and says so. */
export const writeSchooling = defineAct({
  name: 'schooling.write-schooling',
  input: z.strictObject({ educationId: AnyId, education: Written }),
  by: TEACHERS,
  knows: ({ education }) => ({ person: mustKnow(Person, education.personId) }),
  decide({ educationId, education }, { person }, { today }) {
    const wrong = refuseDays(education, today);
    if (wrong) return refuse(wrong);
    const facts = { ...NOT_PLANNED_BEFORE, ...education };
    return accept(added(EducationRecord, { id: educationId, scopeId: person.id }, facts));
  },
});

function refuseDays(
  { since, untilWhen, planned }: Pick<EducationRecordFacts, 'since' | 'untilWhen' | 'planned'>,
  today: string,
): Refusal | null {
  if (since && untilWhen && isSurelyBefore(untilWhen, since)) return SCHOOLING_REFUSALS.endsBeforeStart;
  return since && !planned && isSurelyBefore(day(today), since) ? SCHOOLING_REFUSALS.notYet : null;
}

/**
 * What was planned has come true: she sits in the class, she passed. The plan becomes a fact with its own day; the class
 * that was planned stays beside the one it became, and where the two differ somebody says why.
 */
export const confirmSchooling = defineAct({
  name: 'schooling.confirm-schooling',
  input: z.strictObject({
    educationId: AnyId,
    status: EducationStatus,
    since: Dated,
    grade: Grade.nullable().exactOptional(),
    whyOther: Why.exactOptional(),
  }),
  by: TEACHERS,
  knows: ({ educationId }) => ({ education: mustKnow(EducationRecord, educationId) }),
  decide({ status, since, grade, whyOther = null }, { education }, { today }) {
    if (!education.planned) return refuse(SCHOOLING_REFUSALS.notPlanned);
    const wrong = refuseDays({ ...education, since, planned: false }, today);
    if (wrong) return refuse(wrong);
    const became = grade === undefined ? education.grade : grade;
    if (became !== education.grade && whyOther === null) return refuse(SCHOOLING_REFUSALS.whyMissing);
    const came = { planned: false, status, since, grade: became, plannedGrade: education.grade, whyOther };
    return accept(changed(EducationRecord, education.id, came));
  },
});

const Corrected = educationFacts.omit({ personId: true, planned: true }).partial();

/** Puts right what is written of a stretch of schooling. */
export const correctSchooling = defineAct({
  name: 'schooling.correct-schooling',
  input: z.strictObject({
    educationId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<EducationRecordFacts>>,
  }),
  by: TEACHERS,
  merges: true,
  knows: ({ educationId }) => ({ education: mustKnow(EducationRecord, educationId) }),
  decide({ educationId, changes }, { education }, { today }) {
    const wrong = refuseDays({ ...education, ...changes }, today);
    return wrong ? refuse(wrong) : accept(changed(EducationRecord, educationId, changes));
  },
});
