import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';
import { Inspection, InspectionPoint, NewInspection } from './inspection.ts';

/** Whoever looks after the home; who else writes of stays can be let into it. */
export const INSPECTION_KEEPERS = ['shelter-warden', 'case-manager'] as const;

/** A display code, as it stands on every card: the findings are about the house and are handed out with the month. */
const CODE = /\b[A-Z]{2,}-\d{3}\b/;

const Point = z.strictObject({
  pointId: AnyId,
  words: z.string().trim().min(1).max(1000),
  dueOn: CalendarDay.nullable(),
});
type Point = z.infer<typeof Point>;
type Where = { inspectionId: string; homeId: string };

/** Somebody looked at the home: who, when, what they found, what is to be done by when. */
export const recordInspection = defineAct({
  name: 'facility.record-inspection',
  input: z.strictObject({ inspectionId: AnyId, inspection: NewInspection, points: z.array(Point).max(40) }),
  by: INSPECTION_KEEPERS,
  knows: ({ inspection }) => ({ home: mustKnow(Organisation, inspection.homeId) }),
  decide({ inspectionId, inspection, points }, { home }, { today }) {
    if (home.kind !== 'home') return refuse(FACILITY_REFUSALS.notAHome);
    const { on, reportOn, homeId } = inspection;
    const wrong = refuseDays(on, reportOn, today) ?? refusePoints(points, on, inspection.findings);
    if (wrong) return refuse(wrong);
    const facts = { ...inspection, answeredOn: null, answerRef: null };
    return accept(
      added(Inspection, { id: inspectionId, scopeId: homeId }, facts),
      ...pointsAdded(points, { inspectionId, homeId }),
    );
  },
});

/** Their report came, after the visit: its day and number, and what it asks for besides. */
export const receiveInspectionReport = defineAct({
  name: 'facility.receive-inspection-report',
  input: z.strictObject({
    inspectionId: AnyId,
    reportOn: CalendarDay,
    reportRef: z.string().trim().min(1).max(200).nullable(),
    points: z.array(Point).max(40),
  }),
  by: INSPECTION_KEEPERS,
  knows: ({ inspectionId }) => ({ inspection: mustKnow(Inspection, inspectionId) }),
  decide({ reportOn, reportRef, points }, { inspection }, { today }) {
    const wrong = refuseDays(inspection.on, reportOn, today) ?? refusePoints(points, inspection.on, '');
    if (wrong) return refuse(wrong);
    const { id: inspectionId, homeId } = inspection;
    // What is asked for anew has to be answered anew.
    const anew = points.length > 0 ? { answeredOn: null, answerRef: null } : {};
    return accept(
      changed(Inspection, inspectionId, { reportOn, reportRef, ...anew }),
      ...pointsAdded(points, { inspectionId, homeId }),
    );
  },
});

/** One thing was done, or cannot be: what, and since when. */
export const settleInspectionPoint = defineAct({
  name: 'facility.settle-inspection-point',
  input: z.strictObject({
    pointId: AnyId,
    settled: z.enum(['done', 'not-done']),
    settledOn: CalendarDay,
    answer: z.string().trim().min(1).max(2000),
  }),
  by: INSPECTION_KEEPERS,
  knows: ({ pointId }) => ({ point: mustKnow(InspectionPoint, pointId) }),
  decide({ pointId, ...settling }, { point }, { today }) {
    if (point.settled !== null) return refuse(FACILITY_REFUSALS.pointSettled);
    if (settling.settledOn > today)
      return refuse({ ...FACILITY_REFUSALS.notYet, fields: ['settledOn'], values: { today } });
    if (CODE.test(settling.answer)) return refuse({ ...FACILITY_REFUSALS.namesPerson, fields: ['answer'] });
    return accept(changed(InspectionPoint, pointId, settling));
  },
});

/** They are not content with the answer: it is open again, with what they said, and the inspection is to be answered anew. */
export const askPointAgain = defineAct({
  name: 'facility.ask-point-again',
  input: z.strictObject({
    pointId: AnyId,
    inspectionId: AnyId,
    askedAgain: z.string().trim().min(1).max(1000),
    dueOn: CalendarDay.nullable(),
  }),
  by: INSPECTION_KEEPERS,
  knows: ({ pointId, inspectionId }) => ({
    point: mustKnow(InspectionPoint, pointId),
    inspection: mustKnow(Inspection, inspectionId),
  }),
  decide({ pointId, askedAgain, dueOn }, { point, inspection }) {
    if (point.settled === null || point.inspectionId !== inspection.id) return refuse(FACILITY_REFUSALS.pointOpen);
    if (CODE.test(askedAgain)) return refuse({ ...FACILITY_REFUSALS.namesPerson, fields: ['askedAgain'] });
    const open = { settled: null, settledOn: null, answer: null, askedAgain, dueOn };
    return accept(
      changed(InspectionPoint, pointId, open),
      ...(inspection.answeredOn === null
        ? []
        : [changed(Inspection, inspection.id, { answeredOn: null, answerRef: null })]),
    );
  },
});

/** We wrote back: when, to whom, under which number. Only once each point says what came of it. */
export const answerInspection = defineAct({
  name: 'facility.answer-inspection',
  input: z.strictObject({
    inspectionId: AnyId,
    answeredOn: CalendarDay,
    answerRef: z.string().trim().min(1).max(300),
  }),
  by: INSPECTION_KEEPERS,
  knows: ({ inspectionId }) => ({
    inspection: mustKnow(Inspection, inspectionId),
    points: allKnown(InspectionPoint, { inspectionId }),
  }),
  decide({ inspectionId, answeredOn, answerRef }, { inspection, points }, { today }) {
    if (inspection.answeredOn !== null) return refuse(FACILITY_REFUSALS.answeredAlready);
    const open = points.filter(({ settled }) => settled === null).length;
    if (open > 0) return refuse({ ...FACILITY_REFUSALS.pointsOpen, values: { count: open } });
    if (answeredOn > today) return refuse({ ...FACILITY_REFUSALS.notYet, fields: ['answeredOn'], values: { today } });
    if (answeredOn < inspection.on) return refuse(FACILITY_REFUSALS.answerBeforeVisit);
    return accept(changed(Inspection, inspectionId, { answeredOn, answerRef }));
  },
});

function refuseDays(on: string, reportOn: string | null, today: string): Refusal | null {
  if (on > today) return { ...FACILITY_REFUSALS.notYet, values: { today } };
  if (reportOn !== null && reportOn > today)
    return { ...FACILITY_REFUSALS.notYet, fields: ['reportOn'], values: { today } };
  return reportOn !== null && reportOn < on ? FACILITY_REFUSALS.reportBeforeVisit : null;
}

function refusePoints(points: readonly Point[], on: string, findings: string): Refusal | null {
  if (CODE.test(findings)) return { ...FACILITY_REFUSALS.namesPerson, fields: ['findings'] };
  if (points.some(({ words }) => CODE.test(words))) return { ...FACILITY_REFUSALS.namesPerson, fields: ['points'] };
  return points.some(({ dueOn }) => dueOn !== null && dueOn < on) ? FACILITY_REFUSALS.pointBeforeVisit : null;
}

function pointsAdded(points: readonly Point[], where: Where): Happening[] {
  const open = { settled: null, settledOn: null, answer: null, askedAgain: null };
  return points.map(({ pointId, ...point }) =>
    added(InspectionPoint, { id: pointId, scopeId: where.homeId }, { ...where, ...point, ...open }),
  );
}
