import { hasRole } from '#kernel/actor.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { RiskView, type RiskViewFacts } from './assessment.ts';

/** People of whom somebody said on which day to look again. Only the newest view counts; how high it is stands in no list. */
export const riskDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager', 'counsellor')) return [];
  return newestOfEach(reader.all(RiskView))
    .filter(({ reviewOn }) => reviewOn <= today)
    .map(({ id, personId, reviewOn }) => ({
      id: `risk-${id}`,
      sentence: { key: 'care:assessment.due' },
      track: 'protection' as const,
      personIds: [personId],
      dueOn: reviewOn,
      dueAt: null,
      address: ['p', personId] as const,
    }));
};

function newestOfEach(views: readonly Stored<RiskViewFacts>[]): Stored<RiskViewFacts>[] {
  const newest = new Map<string, Stored<RiskViewFacts>>();
  for (const view of views) {
    const before = newest.get(view.personId);
    if (!before || compareViewsByDay(before, view) < 0) newest.set(view.personId, view);
  }
  return [...newest.values()];
}

/** Of two of one day the one that was written later. */
export function compareViewsByDay(a: Stored<RiskViewFacts>, b: Stored<RiskViewFacts>): number {
  return compareDated(a.happened, b.happened) || a.changedAt.localeCompare(b.changedAt);
}
