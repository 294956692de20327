import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** How soon somebody has to do it: keep it in mind, do it soon, do it now. */
export const URGENCIES = ['mind', 'soon', 'at-once'] as const;

export const needFacts = z.strictObject({
  personId: AnyId,
  /** What to do, so that somebody who knows nothing else does it right: no milk, the inhaler goes with her, let her sleep. */
  whatToDo: z.string().trim().min(1).max(500),
  lang: z.string().min(2).max(10),
  urgency: z.enum(URGENCIES),
  since: CalendarDay,
  untilOn: CalendarDay.nullable(),
  endedOn: CalendarDay.nullable(),
  /** What it is for. A mask leaves it out: who works beside her needs to know what to do, and not what she has. */
  why: Words(1000),
  endWords: Words(500),
});

/**
 * That there is something to mind for her health, and what to do. Of everything under health it is the one thing that a
 * warden, a teacher, an investigator or a partner is shown.
 */
export const HealthNeed = defineRecord({
  kind: 'health-need',
  compartment: 'health',
  facts: needFacts,
  holds: ({ since, untilOn, endedOn }) =>
    (untilOn === null || untilOn >= since) && (endedOn === null || endedOn >= since),
});
export type NeedFacts = z.infer<typeof needFacts>;

/** Whether it is to be minded on this day. */
export function isMindedOn({ since, untilOn, endedOn }: NeedFacts, on: string): boolean {
  return on >= since && (untilOn === null || on <= untilOn) && (endedOn === null || on < endedOn);
}

/** The most urgent first, then the newest. */
export function inUrgency<N extends NeedFacts>(needs: readonly N[]): N[] {
  const rank = ({ urgency }: NeedFacts) => URGENCIES.indexOf(urgency);
  return needs.toSorted((a, b) => rank(b) - rank(a) || b.since.localeCompare(a.since));
}
