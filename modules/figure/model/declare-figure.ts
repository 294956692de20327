import { z } from 'zod';
import { allKnown, defineAct } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { DeclaredFigure, type DeclaredFigureFacts, UNIT_OF } from './figure.ts';
import { FIGURE_REFUSALS } from './figure-refusals.ts';

/** Declares a total from before our records, with the paper it stands in. Two that overlap would count people twice. */
export const declareFigure = defineAct({
  name: 'figure.declare-figure',
  input: z.strictObject({ figureId: AnyId, figure: DeclaredFigure.facts }),
  by: ['director'],
  answeredBy: 'server',
  knows: ({ figure }) => ({ others: allKnown(DeclaredFigure, { indicator: figure.indicator }) }),
  decide({ figureId, figure }, { others }, { actor, today }) {
    const refusal = findFault(figure, others, today);
    if (refusal) return refuse(refusal);
    return accept(added(DeclaredFigure, { id: figureId, scopeId: actor.organisationId }, figure));
  },
});

/** Why this figure cannot stand beside the others; null when it can. */
export function findFault(
  figure: DeclaredFigureFacts,
  others: readonly Stored<DeclaredFigureFacts>[],
  today: string,
): Refusal | null {
  const { earliest, latest } = figure.period;
  if (earliest === null || latest === null) return FIGURE_REFUSALS.periodOpen;
  if (figure.unit !== UNIT_OF[figure.indicator]) return FIGURE_REFUSALS.wrongUnit;
  if (figure.asOf < latest) return FIGURE_REFUSALS.asOfBeforeEnd;
  if (figure.asOf > today) return FIGURE_REFUSALS.asOfAhead;
  const overlaps = others.some(
    ({ period }) => (period.earliest ?? '') <= latest && earliest <= (period.latest ?? '9999'),
  );
  return overlaps ? FIGURE_REFUSALS.periodOverlaps : null;
}
