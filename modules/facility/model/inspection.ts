import { z } from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Who may look at a home. Children's homes: the committees of s.54, and by s.30(viii) the child welfare committee. */
export const INSPECTED_BY = [
  'district-committee',
  'state-committee',
  'cwc',
  'jjb',
  'commission',
  'dcpu',
  'court',
  'licensing',
  'social-audit',
  'other',
  'ourselves',
] as const;
/** Whose visits the law asks for at least every three months (JJ Act s.54(2)). */
export const COMMITTEES: readonly string[] = ['district-committee', 'state-committee'];
export const YES_NO_NOT_KNOWN = ['yes', 'no', 'not-known'] as const;

const facts = z.strictObject({
  homeId: AnyId,
  on: CalendarDay,
  byWhom: z.enum(INSPECTED_BY),
  /** Who came, by office: at least three, a woman and a medical officer among them (s.54(2)). */
  team: Words(500),
  announced: z.enum(YES_NO_NOT_KNOWN),
  /** What they found, about the house. */
  findings: z.string().trim().min(1).max(5000),
  /** Their report, due within a week of the visit; null until it has come. */
  reportOn: CalendarDay.nullable(),
  reportRef: Words(200),
  /** What we wrote back: when, to whom, under which number. */
  answeredOn: CalendarDay.nullable(),
  answerRef: Words(300),
});

/** Somebody from outside, or we ourselves, looked at a home. */
export const Inspection = defineRecord({
  kind: 'inspection',
  compartment: 'placement',
  facts,
  holds: ({ on, reportOn, answeredOn }) =>
    (reportOn === null || reportOn >= on) && (answeredOn === null || answeredOn >= on),
});
export type InspectionFacts = z.infer<typeof facts>;
export const NewInspection = facts.omit({ answeredOn: true, answerRef: true });

const pointFacts = z.strictObject({
  inspectionId: AnyId,
  homeId: AnyId,
  /** What is to be done. */
  words: z.string().trim().min(1).max(1000),
  /** By when, as they said it; null where they named no day. */
  dueOn: CalendarDay.nullable(),
  settled: z.enum(['done', 'not-done']).nullable(),
  settledOn: CalendarDay.nullable(),
  /** What was done, or why it was not. */
  answer: Words(2000),
  /** They were not content with the answer before: what they said. */
  askedAgain: Words(1000),
});

/** One thing an inspection asked for, and what came of it. */
export const InspectionPoint = defineRecord({
  kind: 'inspection-point',
  compartment: 'placement',
  facts: pointFacts,
  holds: ({ settled, settledOn }) => (settled === null) === (settledOn === null),
});
export type InspectionPointFacts = z.infer<typeof pointFacts>;

type Dates = Pick<InspectionFacts, 'on' | 'reportOn'>;

/** JJ Act s.54(3): what an inspection asked for is acted on within a month of its report; of no report, of the visit. */
export function actBy({ on, reportOn }: Dates): string {
  return addMonths(reportOn ?? on, 1);
}

/** The day of one point: the one they named, else the month of the law. */
export function pointDue({ dueOn }: Pick<InspectionPointFacts, 'dueOn'>, inspection: Dates): string {
  return dueOn ?? actBy(inspection);
}

const EVERY_MONTHS = 3;

/** Since when no committee has come though the law asks for it every three months; null where one has, or none was ever written. */
export function committeeLate(inspections: readonly InspectionFacts[], today: string): string | null {
  const last = inspections
    .filter(({ byWhom }) => COMMITTEES.includes(byWhom))
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last !== undefined && addMonths(last, EVERY_MONTHS) < today ? last : null;
}
