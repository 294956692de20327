import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { isAhead } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { MissingReport, missingFacts } from './missing-report.ts';

export const NOT_FOUND_YET = {
  foundWhen: null,
  foundPlace: null,
  foundCountry: null,
  foundHow: null,
  foundSource: null,
};

/**
 * Writes down that someone is missing. One person has one open report: two would be searched for apart, and what
 * one searcher hears would not reach the other.
 */
export const reportMissing = defineAct({
  name: 'missing-person.report-missing',
  input: z.strictObject({ reportId: AnyId, report: missingFacts }),
  by: ['investigator', 'case-manager'],
  knows: ({ report }) => ({
    file: mustKnow(CaseFile, report.caseFileId),
    roles: allKnown(Participant, { caseFileId: report.caseFileId, personId: report.personId }),
    open: mayKnow(MissingReport, { personId: report.personId, foundWhen: null }),
  }),
  decide({ reportId, report }, { file, roles, open }, { today }) {
    if (roles.length === 0) return refuse(MISSING_REFUSALS.notInFile);
    if (open) return refuse(MISSING_REFUSALS.alreadyReported);
    if (isAhead(report.missingSince, today)) return refuse(MISSING_REFUSALS.notYet);
    if (isFirBeforeMissing(report)) return refuse(MISSING_REFUSALS.firBeforeMissing);
    return accept(added(MissingReport, { id: reportId, scopeId: file.id }, { ...report, ...NOT_FOUND_YET }));
  },
});

/** The police cannot have written down a disappearance before it. */
export function isFirBeforeMissing({
  firDate,
  missingSince,
}: Pick<z.infer<typeof missingFacts>, 'firDate' | 'missingSince'>): boolean {
  return firDate !== null && missingSince.earliest !== null && firDate < missingSince.earliest;
}
