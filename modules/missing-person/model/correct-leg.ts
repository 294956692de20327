import { z } from 'zod';
import { defineAct, mustKnow, mustKnowIfNamed } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { isAhead, isWhollyBefore } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport } from './missing-report.ts';
import { legFacts, MovementLeg, type MovementLegFacts } from './movement-leg.ts';

const Correctable = legFacts.omit({ reportId: true, caseFileId: true, personId: true, position: true }).partial();

/** Corrects a stretch of the way; its place in the order is changed by reordering. */
export const correctLeg = defineAct({
  name: 'missing-person.correct-leg',
  input: z.strictObject({ legId: AnyId, reportId: AnyId, changes: Correctable }),
  by: ['investigator', 'case-manager'],
  merges: true,
  knows: ({ legId, reportId, changes }) => ({
    leg: mustKnow(MovementLeg, legId),
    report: mustKnow(MissingReport, reportId),
    ...mustKnowIfNamed(Person, changes.accompaniedBy),
  }),
  decide(input, { leg, report }, { today }) {
    const changes = given<MovementLegFacts>(input.changes);
    if (leg.reportId !== report.id) return refuse(NOT_FOUND);
    if (isWhollyBefore(changes.happened ?? leg.happened, report.missingSince))
      return refuse(MISSING_REFUSALS.legBeforeMissing);
    if (changes.happened && isAhead(changes.happened, today)) return refuse(MISSING_REFUSALS.happenedAhead);
    return accept(changed(MovementLeg, leg.id, changes));
  },
});
