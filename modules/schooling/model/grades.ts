import { ageAt } from '#kernel/age.ts';
import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import type { EducationRecordFacts } from './education-record.ts';
import type { Learner } from './learners.ts';

/** RTE Act 2009 s.4: a child is admitted to the class of her age. Class 1 at six, class 8 at thirteen. */
const AGE_BEFORE_CLASS_1 = 5;
const [FIRST, LAST] = [1, 12];
const BROKEN_OFF: readonly string[] = ['interrupted', 'dropped_out'];

/** The classes of one learner, side by side: where she is, where the plan is, where her age would have her; and why they differ. */
export type Grades = {
  actual: number | null;
  planned: number | null;
  forAge: { least: number; most: number } | null;
  /** What she was away for: a stretch that was broken off. */
  brokenOff: Stored<EducationRecordFacts> | null;
  /** What somebody wrote when the class became another than planned. */
  whyOther: string | null;
};

export function gradesOf({ person, now, planned, history }: Learner, today: string): Grades {
  const plan = planned.find(({ grade }) => grade !== null && grade !== now?.grade) ?? planned[0] ?? null;
  return {
    actual: now?.grade ?? null,
    planned: plan?.grade ?? now?.plannedGrade ?? null,
    forAge: gradeForAge(person, today),
    brokenOff: history.findLast(({ status }) => BROKEN_OFF.includes(status)) ?? null,
    whyOther: now?.whyOther ?? null,
  };
}

/** As a range where the birth is one; null outside the years of school. */
function gradeForAge({ born, birthBasis }: PersonFacts, today: string): Grades['forAge'] {
  if (!born) return null;
  const { least, most } = ageAt({ on: born, basis: birthBasis }, day(today));
  if (least === null || most === null) return null;
  const [from, to] = [least - AGE_BEFORE_CLASS_1, most - AGE_BEFORE_CLASS_1];
  if (to < FIRST || from > LAST) return null;
  return { least: Math.max(from, FIRST), most: Math.min(to, LAST) };
}
