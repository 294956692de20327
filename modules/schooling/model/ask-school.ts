import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { Grade } from './education-record.ts';
import {
  ASKED_FOR,
  ASKED_OF,
  engagementFacts,
  SchoolDecision,
  SchoolEngagement,
  type SchoolEngagementFacts,
} from './school-engagement.ts';
import { SCHOOLING_REFUSALS } from './schooling-refusals.ts';

const TEACHERS = ['case-manager', 'education-officer'] as const;

/** What was asked before anybody said what for, and of whom, is asked of a school for something. */
const Asked = engagementFacts.extend({
  about: z.enum(ASKED_FOR).exactOptional(),
  askedOf: z.enum(ASKED_OF).exactOptional(),
});
const UNSAID = { about: 'other', askedOf: 'school' } as const;

/** Writes down what we asked a school for, with its answer where there is one already. */
export const askSchool = defineAct({
  name: 'schooling.ask-school',
  input: z.strictObject({ engagementId: AnyId, engagement: Asked }),
  by: TEACHERS,
  knows: ({ engagement }) => ({ person: mustKnow(Person, engagement.personId) }),
  decide({ engagementId, engagement }, { person }, { today }) {
    const wrong = refuseEngagement(engagement, today);
    if (wrong) return refuse(wrong);
    return accept(added(SchoolEngagement, { id: engagementId, scopeId: person.id }, { ...UNSAID, ...engagement }));
  },
});

/** Writes down the school's answer: allowed or refused, by whom, for which exams. */
export const recordSchoolAnswer = defineAct({
  name: 'schooling.record-school-answer',
  input: z.strictObject({
    engagementId: AnyId,
    decision: SchoolDecision.exclude(['asked']),
    decided: Dated,
    decidedBy: z.string().trim().min(1).max(200).nullable(),
    examWindow: Dated.nullable(),
    plannedGrade: Grade.nullable(),
  }),
  by: TEACHERS,
  knows: ({ engagementId }) => ({ engagement: mustKnow(SchoolEngagement, engagementId) }),
  decide({ engagementId, ...answer }, { engagement }, { today }) {
    if (engagement.decision !== 'asked') return refuse(SCHOOLING_REFUSALS.alreadyAnswered);
    const wrong = refuseEngagement({ ...engagement, ...answer }, today);
    if (wrong) return refuse(wrong);
    return accept(changed(SchoolEngagement, engagementId, answer));
  },
});

const Corrected = engagementFacts.omit({ personId: true }).partial();

/** Puts right what was asked or answered. What was written before stays in its history. */
export const correctEngagement = defineAct({
  name: 'schooling.correct-engagement',
  input: z.strictObject({
    engagementId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<SchoolEngagementFacts>>,
  }),
  by: TEACHERS,
  merges: true,
  knows: ({ engagementId }) => ({ engagement: mustKnow(SchoolEngagement, engagementId) }),
  decide({ engagementId, changes }, { engagement }, { today }) {
    const wrong = refuseEngagement({ ...engagement, ...changes }, today);
    if (wrong) return refuse(wrong);
    return accept(changed(SchoolEngagement, engagementId, changes));
  },
});

type Engagement = Pick<SchoolEngagementFacts, 'asked' | 'decision' | 'decided'>;

/** Nobody was asked tomorrow, answered before the question, or answered without an answer. */
function refuseEngagement({ asked, decision, decided }: Engagement, today: string): Refusal | null {
  if (isSurelyBefore(day(today), asked)) return SCHOOLING_REFUSALS.askedAhead;
  if (decided === null) return null;
  if (decision === 'asked') return SCHOOLING_REFUSALS.answerMissing;
  if (isSurelyBefore(day(today), decided)) return { ...SCHOOLING_REFUSALS.askedAhead, fields: ['decided'] };
  return isSurelyBefore(decided, asked) ? SCHOOLING_REFUSALS.answeredBeforeAsked : null;
}
