import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { MissingReport, type MissingReportFacts } from './missing-report.ts';
import { crossesBorder, MovementLeg, type MovementLegFacts } from './movement-leg.ts';
import { Sighting } from './sighting.ts';

type Told = Pick<TimelineFact, 'id' | 'when' | 'sentence' | 'source'> & Partial<TimelineFact>;

/** What every entry of one record shares. */
function tellOf(record: Stored<MissingReportFacts>, told: Told): TimelineFact {
  const { changedAt, changedBy } = record;
  return { kind: 'missing-report', recordId: record.id, track: 'find', changedAt, changedBy, ...told };
}

/** A report tells when she went missing, when that was said, when the police passed it on, and when she was found. */
export const missingReportTimeline = defineTimeline({
  kind: MissingReport,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(report) {
    const { id, source, reportedOn, ahtuTransferred } = report;
    return [
      tellOf(report, {
        id,
        when: report.missingSince,
        sentence: { key: 'missing-person:timeline.missing', values: { place: report.lastSeenPlace } },
        source,
        missing: missingPapers(report).map((paper) => `missing-person:missing.${paper}`),
        quiet: { key: 'missing-person:quiet.report' },
      }),
      ...(reportedOn
        ? [
            tellOf(report, {
              id: `${id}-reported`,
              when: reportedOn,
              sentence: { key: 'missing-person:timeline.reported' },
              source,
            }),
          ]
        : []),
      ...(ahtuTransferred
        ? [
            tellOf(report, {
              id: `${id}-ahtu`,
              when: ahtuTransferred,
              sentence: { key: 'missing-person:timeline.ahtu' },
              source,
            }),
          ]
        : []),
      ...tellFound(report),
    ];
  },
});

function tellFound(report: Stored<MissingReportFacts>): TimelineFact[] {
  if (report.foundWhen === null) return [];
  const sentence = { key: 'missing-person:timeline.found', values: { place: report.foundPlace ?? '' } };
  const quiet = { key: 'missing-person:quiet.found' };
  return [
    tellOf(report, { id: `${report.id}-found`, when: report.foundWhen, sentence, source: report.foundSource, quiet }),
  ];
}

export const PAPERS = ['fir', 'portal', 'ahtu'] as const;
export type Paper = (typeof PAPERS)[number];

/** Papers that ought to exist and are not recorded. Said as facts; nobody is scored. */
export function missingPapers({ firNumber, portalNumber, ahtuTransferred }: MissingReportFacts): Paper[] {
  const there: Record<Paper, boolean> = {
    fir: firNumber !== null,
    portal: portalNumber !== null,
    ahtu: ahtuTransferred !== null,
  };
  return PAPERS.filter((paper) => !there[paper]);
}

/** What somebody saw, in the words of whoever wrote it down. */
export const sightingTimeline = defineTimeline({
  kind: Sighting,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell: ({ id, happened, words, lang, source, changedAt, changedBy }) => [
    {
      id,
      kind: 'sighting',
      recordId: id,
      when: happened,
      track: 'find',
      sentence: { own: words, lang },
      source,
      quiet: { key: 'missing-person:quiet.sighting' },
      changedAt,
      changedBy,
    },
  ],
});

/** A stretch of the way. What was tried on it, and anything painful, stays closed. */
export const movementLegTimeline = defineTimeline({
  kind: MovementLeg,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell: (leg) => [
    {
      id: leg.id,
      kind: 'movement-leg',
      recordId: leg.id,
      when: leg.happened,
      track: 'find',
      sentence: { key: keyOf(leg), values: { from: leg.fromPlace, to: leg.toPlace } },
      source: leg.source,
      ...(leg.painful !== null && { painful: [leg.painful] }),
      missing: leg.known === 'order-known' ? ['missing-person:missing.time'] : [],
      quiet: { key: 'missing-person:quiet.leg' },
      changedAt: leg.changedAt,
      changedBy: leg.changedBy,
    },
  ],
});

function keyOf(leg: MovementLegFacts): string {
  if (leg.purpose === 'escorted') return 'missing-person:timeline.escorted';
  if (leg.purpose === 'returned') return 'missing-person:timeline.returned';
  return crossesBorder(leg) ? 'missing-person:timeline.overBorder' : 'missing-person:timeline.leg';
}
