import { expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildLeg, buildMissingReport } from '#modules/missing-person/testing/build-missing-report.ts';
import { missingPapers, missingReportTimeline, movementLegTimeline } from './missing-person-timeline.ts';

const NOTHING_ELSE: Reader = { all: () => [], get: () => null };

test('a report tells when she went missing, was reported, handed over and found, each under its own name', () => {
  const report = buildMissingReport({
    reportedOn: day('2023-08-22'),
    ahtuTransferred: day('2023-12-20'),
    foundWhen: partOfMonth('2024-04', 'early'),
    foundPlace: 'Bihar',
  });
  const told = missingReportTimeline.tell(report, NOTHING_ELSE);
  expect(told.map(({ when }) => when.earliest)).toEqual(['2023-08-20', '2023-08-22', '2023-12-20', '2024-04-01']);
  expect(new Set(told.map(({ id }) => id)).size).toBe(4);
  expect(told.every(({ recordId }) => recordId === report.id)).toBe(true);
});

test('a paper that is not recorded is said so, and one that is there is not', () => {
  expect(missingPapers(buildMissingReport())).toEqual(['fir', 'portal', 'ahtu']);
  expect(missingPapers(buildMissingReport({ firNumber: '411/2023', portalNumber: 'TMC 9' }))).toEqual(['ahtu']);
});

test('what was tried on the way is closed, and no list of changes tells it', () => {
  const [told] = movementLegTimeline.tell(
    buildLeg({ purpose: 'attempted_sale', completed: false, painful: 'He looked for buyers.' }),
    NOTHING_ELSE,
  );
  expect(told).toMatchObject({
    painful: ['He looked for buyers.'],
    sentence: { key: 'missing-person:timeline.overBorder' },
    quiet: { key: 'missing-person:quiet.leg' },
  });
  expect(JSON.stringify([told?.sentence, told?.quiet])).not.toMatch(/sale|buyers/);
});

test('a leg without anything painful has nothing closed', () => {
  expect(movementLegTimeline.tell(buildLeg(), NOTHING_ELSE)[0]).not.toHaveProperty('painful');
});
