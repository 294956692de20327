import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Source } from '#kernel/source.ts';
import { isAhead, isWhollyBefore } from './days-missing.ts';
import { MISSING_REFUSALS } from './missing-person-refusals.ts';
import { CountryCode, MissingReport } from './missing-report.ts';

/** Writes down that she was found: when, where, by whom. The days are counted to here. */
export const markFound = defineAct({
  name: 'missing-person.mark-found',
  input: z.strictObject({
    reportId: AnyId,
    foundWhen: Dated,
    foundPlace: z.string().trim().min(1).max(200),
    foundCountry: CountryCode,
    foundHow: z.string().max(2000).nullable(),
    foundSource: Source,
  }),
  by: ['investigator', 'case-manager'],
  knows: ({ reportId }) => ({ report: mustKnow(MissingReport, reportId) }),
  decide({ reportId, ...found }, { report }, { today }) {
    if (report.foundWhen) return refuse(MISSING_REFUSALS.alreadyFound);
    if (isWhollyBefore(found.foundWhen, report.missingSince)) return refuse(MISSING_REFUSALS.foundBeforeMissing);
    if (isAhead(found.foundWhen, today)) return refuse({ ...MISSING_REFUSALS.happenedAhead, fields: ['foundWhen'] });
    return accept(changed(MissingReport, reportId, found));
  },
});
