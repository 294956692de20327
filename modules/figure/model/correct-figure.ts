import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { findFault } from './declare-figure.ts';
import { DeclaredFigure, declaredFacts, Indicator } from './figure.ts';
import { FIGURE_REFUSALS } from './figure-refusals.ts';

const changes = declaredFacts.omit({ indicator: true, unit: true }).partial();

/** Corrects a declared figure. The value that stood there before stays readable in its history. */
export const correctFigure = defineAct({
  name: 'figure.correct-figure',
  input: z.strictObject({ figureId: AnyId, indicator: Indicator, figure: changes }),
  by: ['director'],
  merges: true,
  answeredBy: 'server',
  knows: ({ figureId, indicator }) => ({
    before: mustKnow(DeclaredFigure, figureId),
    same: allKnown(DeclaredFigure, { indicator }),
  }),
  decide({ figureId, indicator, figure }, { before, same }, { today }) {
    if (before.indicator !== indicator) return refuse(FIGURE_REFUSALS.otherIndicator);
    const given = Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== undefined));
    const refusal = findFault(
      { ...before, ...given },
      same.filter(({ id }) => id !== figureId),
      today,
    );
    return refusal ? refuse(refusal) : accept(changed(DeclaredFigure, figureId, given));
  },
});
