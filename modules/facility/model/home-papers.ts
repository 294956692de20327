import { addDays, addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { RegistrationFacts } from './registration.ts';

/** Renewal of an ITPA licence is asked for thirty days before it ends (s.21(5)); of any other paper we begin three months before. */
const ITPA_DAYS = 30;
const USUAL_MONTHS = 3;
/** So early it is said for the first time, quietly: an inspection and its papers take a year. */
const FIRST_SAID_MONTHS = 12;

export type PaperState = 'ended' | 'asked-for' | 'run-out' | 'renew-now' | 'renew-soon' | 'holds';

type Paper = Pick<RegistrationFacts, 'law' | 'number' | 'untilDay' | 'ended'>;

/** How a registration stands on that day. */
export function paperState(paper: Paper, today: string): PaperState {
  if (paper.ended !== null && paper.ended <= today) return 'ended';
  if (paper.number === null) return 'asked-for';
  if (paper.untilDay === null) return 'holds';
  if (paper.untilDay < today) return 'run-out';
  if ((renewBy(paper) ?? today) <= today) return 'renew-now';
  return addMonths(paper.untilDay, -FIRST_SAID_MONTHS) <= today ? 'renew-soon' : 'holds';
}

/** The day by which renewal has to be asked for. */
export function renewBy({ law, untilDay }: Pick<RegistrationFacts, 'law' | 'untilDay'>): string | null {
  if (untilDay === null) return null;
  return law === 'itpa-21' ? addDays(untilDay, -ITPA_DAYS) : addMonths(untilDay, -USUAL_MONTHS);
}

/** What a home stands on today, the surest paper first; ended ones are history. */
export function papersInForce(
  papers: readonly Stored<RegistrationFacts>[],
  homeId: string,
  today: string,
): Stored<RegistrationFacts>[] {
  const order: readonly PaperState[] = ['holds', 'renew-soon', 'renew-now', 'run-out', 'asked-for'];
  return papers
    .filter((paper) => paper.homeId === homeId && paperState(paper, today) !== 'ended')
    .toSorted((a, b) => order.indexOf(paperState(a, today)) - order.indexOf(paperState(b, today)));
}
