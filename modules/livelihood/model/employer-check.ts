import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';

/** Asked of every employer before a person is taken there. The first four are signs of forced labour (ILO) when *no*. */
export const EMPLOYER_QUESTIONS = [
  'may-leave-when-she-wants',
  'keeps-her-own-papers',
  'owes-nothing-to-begin',
  'is-paid-herself-and-in-full',
  'hours-and-wage-agreed',
  'place-was-seen',
  'safe-way-home',
  'knows-whom-to-call',
] as const;
export type EmployerQuestion = (typeof EMPLOYER_QUESTIONS)[number];
const SIGNS_OF_FORCE: readonly EmployerQuestion[] = EMPLOYER_QUESTIONS.slice(0, 4);

export const EMPLOYER_ANSWERS = ['yes', 'no', 'not-known'] as const;
const Answer = z.strictObject({ question: z.enum(EMPLOYER_QUESTIONS), answer: z.enum(EMPLOYER_ANSWERS) });
export type EmployerAnswer = z.infer<typeof Answer>;

const facts = z.strictObject({
  livelihoodId: AnyId,
  personId: AnyId,
  checked: Dated,
  checkedBy: z.string().trim().min(1).max(200),
  answers: z.array(Answer).max(EMPLOYER_QUESTIONS.length),
  /** What she thinks of it, in her words. */
  ownView: z.string().trim().min(1).max(2000).nullable(),
});

/** Whether a place of work is safe, as somebody found it on a day. */
export const EmployerCheck = defineRecord({
  kind: 'employer-check',
  compartment: 'services',
  facts,
  dated: ['checked'],
});
export type EmployerCheckFacts = z.infer<typeof facts>;

/** `danger`: a sign of force. `open`: something was not found out. Computed, so that no score hides a *no*. */
export type Verdict = 'danger' | 'open' | 'clear';

export function verdictOf({ answers }: Pick<EmployerCheckFacts, 'answers'>): Verdict {
  const answerTo = (question: EmployerQuestion) => answers.find((one) => one.question === question)?.answer;
  if (SIGNS_OF_FORCE.some((question) => answerTo(question) === 'no')) return 'danger';
  return EMPLOYER_QUESTIONS.every((question) => answerTo(question) === 'yes') ? 'clear' : 'open';
}

/** The questions that were answered *no*, or not at all. */
export function notClear({ answers }: Pick<EmployerCheckFacts, 'answers'>): EmployerQuestion[] {
  return EMPLOYER_QUESTIONS.filter((question) => answers.find((one) => one.question === question)?.answer !== 'yes');
}

/** The newest check counts: a place that was safe in spring need not be so in autumn. */
export function lastCheck(checks: readonly Stored<EmployerCheckFacts>[]): Stored<EmployerCheckFacts> | null {
  const dayOf = ({ checked, changedAt }: Stored<EmployerCheckFacts>) => `${checked.latest ?? ''} ${changedAt}`;
  return checks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1) ?? null;
}
