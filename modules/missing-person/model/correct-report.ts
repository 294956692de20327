import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { isAhead, isWhollyBefore } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport, type MissingReportFacts, missingReportFacts } from './missing-report.ts';
import { isFirBeforeMissing, NOT_FOUND_YET } from './report-missing.ts';

/** Whose report it is, and in which file, is not corrected: that would be another report. */
const Correctable = missingReportFacts.omit({ personId: true, caseFileId: true }).partial();

const FOUND = ['foundWhen', 'foundPlace', 'foundCountry', 'foundHow', 'foundSource'] as const;

/** Corrects a report, or adds a paper that came later. What is not named stays. */
export const correctReport = defineAct({
  name: 'missing-person.correct-report',
  input: z.strictObject({ reportId: AnyId, changes: Correctable }),
  by: ['investigator', 'case-manager'],
  merges: true,
  knows: ({ reportId }) => ({ report: mustKnow(MissingReport, reportId) }),
  decide(input, { report }, { today }) {
    const changes = given<MissingReportFacts>(input.changes);
    const after = { ...report, ...changes };
    if (isAhead(after.missingSince, today)) return refuse(MISSING_REFUSALS.notYet);
    if (isFirBeforeMissing(after)) return refuse(MISSING_REFUSALS.firBeforeMissing);
    const tellsOfFinding = FOUND.some((fact) => (changes[fact] ?? null) !== null);
    if (tellsOfFinding && (report.foundWhen === null || after.foundWhen === null))
      return refuse(MISSING_REFUSALS.notFound);
    if (after.foundWhen && isAhead(after.foundWhen, today))
      return refuse({ ...MISSING_REFUSALS.happenedAhead, fields: ['foundWhen'] });
    if (after.foundWhen && isWhollyBefore(after.foundWhen, after.missingSince))
      return refuse(MISSING_REFUSALS.foundBeforeMissing);
    // That she was found is taken back whole: a place where nobody found her would stay on the way drawn of her.
    const taken = after.foundWhen === null ? NOT_FOUND_YET : {};
    return accept(changed(MissingReport, report.id, { ...changes, ...(report.foundWhen && taken) }));
  },
});
