import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';
import { ChildSeen, REPORTED_TO } from './outreach-visit.ts';

/** The child was reported (JJ Act, sections 31 and 32): to whom, when, under which number. */
export const reportChild = defineAct({
  name: 'outreach.report-child',
  input: z.strictObject({
    childId: AnyId,
    reportedAt: Moment,
    reportedTo: z.enum(REPORTED_TO),
    reportRef: z.string().trim().min(1).max(200).nullable(),
  }),
  by: ['outreach-worker', 'case-manager'],
  knows: ({ childId }) => ({ child: mustKnow(ChildSeen, childId) }),
  decide({ childId, ...report }, { child }, { now }) {
    if (child.reportedAt !== null) return refuse(OUTREACH_REFUSALS.alreadyReported);
    if (report.reportedAt > now) return refuse(OUTREACH_REFUSALS.reportAhead);
    const { earliest } = child.seen;
    if (earliest !== null && dayInIndia(report.reportedAt) < earliest)
      return refuse(OUTREACH_REFUSALS.reportBeforeSeen);
    return accept(changed(ChildSeen, childId, { ...report, noReportWords: null }));
  },
});

/** Why no report is made after all. Not the worker's to decide alone: not reporting is an offence (ss. 33, 34). */
export const leaveUnreported = defineAct({
  name: 'outreach.leave-unreported',
  input: z.strictObject({ childId: AnyId, words: z.string().trim().min(10).max(1000) }),
  by: ['case-manager'],
  knows: ({ childId }) => ({ child: mustKnow(ChildSeen, childId) }),
  decide({ childId, words }, { child }) {
    if (child.reportedAt !== null) return refuse(OUTREACH_REFUSALS.alreadyReported);
    return accept(changed(ChildSeen, childId, { noReportWords: words }));
  },
});
