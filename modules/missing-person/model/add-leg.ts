import { z } from 'zod';
import { allKnown, defineAct, mustKnow, mustKnowIfNamed } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { isAhead, isWhollyBefore } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport } from './missing-report.ts';
import { legFacts, MovementLeg } from './movement-leg.ts';

/** Adds a stretch of her way at its end. A way before she went missing is no part of it. */
export const addLeg = defineAct({
  name: 'missing-person.add-leg',
  input: z.strictObject({ legId: AnyId, leg: legFacts.omit({ caseFileId: true, personId: true, position: true }) }),
  by: ['investigator', 'case-manager'],
  knows: ({ leg }) => ({
    report: mustKnow(MissingReport, leg.reportId),
    legs: allKnown(MovementLeg, { reportId: leg.reportId }),
    ...mustKnowIfNamed(Person, leg.accompaniedBy),
  }),
  decide({ legId, leg }, { report, legs }, { today }) {
    if (isWhollyBefore(leg.happened, report.missingSince)) return refuse(MISSING_REFUSALS.legBeforeMissing);
    if (isAhead(leg.happened, today)) return refuse(MISSING_REFUSALS.happenedAhead);
    const { caseFileId, personId } = report;
    const position = Math.max(0, ...legs.map((one) => one.position)) + 1;
    return accept(
      added(MovementLeg, { id: legId, scopeId: report.scopeId }, { ...leg, caseFileId, personId, position }),
    );
  },
});
