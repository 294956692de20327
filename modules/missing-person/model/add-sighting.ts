import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { isAhead } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport } from './missing-report.ts';
import { Sighting, sightingFacts } from './sighting.ts';

/** Adds what somebody saw or heard. Also after she was found: a late word may tell who else was there. */
export const addSighting = defineAct({
  name: 'missing-person.add-sighting',
  input: z.strictObject({ sightingId: AnyId, sighting: sightingFacts.omit({ caseFileId: true, personId: true }) }),
  by: ['investigator', 'case-manager'],
  knows: ({ sighting }) => ({ report: mustKnow(MissingReport, sighting.reportId) }),
  decide({ sightingId, sighting }, { report }, { today }) {
    if (isAhead(sighting.happened, today)) return refuse(MISSING_REFUSALS.happenedAhead);
    const { caseFileId, personId } = report;
    return accept(added(Sighting, { id: sightingId, scopeId: report.scopeId }, { ...sighting, caseFileId, personId }));
  },
});
