import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { buildCaseFile, buildParticipant } from '#modules/case-file/testing/build-case-file.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import { correctLeg } from '#modules/missing-person/model/correct-leg.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { reorderLegs } from '#modules/missing-person/model/reorder-legs.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { Sighting } from '#modules/missing-person/model/sighting.ts';
import {
  buildLegFacts,
  buildMissingFacts,
  buildSightingFacts,
} from '#modules/missing-person/testing/build-missing-report.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const NOBODY = 'nothereaaaaa';
const reportOf = (house: SmallHouse, which = 0) => house.all(MissingReport).at(-1 - which)?.id ?? NOBODY;
const legsOf = (house: SmallHouse) => house.all(MovementLeg).filter(({ reportId }) => reportId === reportOf(house));

const property = walksOf({
  begins: [
    [CaseFile, buildCaseFile()],
    [Participant, buildParticipant()],
  ],
  kinds: [MissingReport, MovementLeg, Sighting],
  roles: ['investigator'],
  scripts: [
    ['report', 'sighting', 'leg', 'leg', 'reorder', 'found', 'found'],
    ['report', 'found', 'report', 'sighting', 'correct'],
    ['report', 'leg', 'correctLeg', 'found', 'place', 'correct'],
    ['report', 'place', 'found', 'takeBack', 'found'],
  ],
  tries: {
    report: (_, { id, on, which }) => [
      reportMissing,
      { reportId: id, report: buildMissingFacts({ missingSince: day(on), firDate: which ? null : '2024-05-11' }) },
    ],
    sighting: (house, { id, on, which }) => {
      const { caseFileId, personId, ...sighting } = buildSightingFacts({
        reportId: reportOf(house, which),
        happened: day(on),
      });
      return [addSighting, { sightingId: id, sighting }];
    },
    leg: (house, { id, on }) => {
      const { caseFileId, personId, position, ...leg } = buildLegFacts({
        reportId: reportOf(house),
        happened: day(on),
      });
      return [addLeg, { legId: id, leg }];
    },
    correctLeg: (house, { on, which }) => [
      correctLeg,
      { legId: legsOf(house).at(-1)?.id ?? NOBODY, reportId: reportOf(house, which), changes: { happened: day(on) } },
    ],
    reorder: (house, { yes }) => {
      const legIds = legsOf(house).map(({ id }) => id);
      return legIds.length > 0
        ? [reorderLegs, { reportId: reportOf(house), legIds: [...legIds.toReversed(), ...(yes ? [] : [NOBODY])] }]
        : null;
    },
    found: (house, { on, which }) => [
      markFound,
      {
        reportId: reportOf(house, which),
        foundWhen: day(on),
        foundPlace: 'Muzaffarpur',
        foundCountry: 'IN',
        foundHow: null,
        foundSource: source('police', { manner: 'written' }),
      },
    ],
    correct: (house, { on, which }) => [
      correctReport,
      { reportId: reportOf(house), changes: which ? { missingSince: day(on) } : { foundWhen: day(on) } },
    ],
    place: (house) => [correctReport, { reportId: reportOf(house), changes: { foundPlace: 'Patna' } }],
    takeBack: (house, { yes }) =>
      yes ? [correctReport, { reportId: reportOf(house), changes: { foundWhen: null } }] : null,
  },
});

test('she is looked for in one report at a time, and found once in each', () => {
  let found = 0;
  const accepted = property((house, { what, answer, before, input }) => {
    const open = house.all(MissingReport).filter(({ foundWhen }) => foundWhen === null);
    // What is taken back while she is looked for anew is held by the database's own key, not by the act.
    if (what !== 'takeBack' && before(MissingReport).filter(({ foundWhen }) => foundWhen === null).length < 2)
      expect(open.length).toBeLessThan(2);
    if (what !== 'found' || !answer.accepted) return;
    found += 1;
    expect(before(MissingReport).find(({ id }) => id === input.reportId)?.foundWhen).toBeNull();
  });
  expect(accepted).toBeGreaterThan(60);
  expect(found).toBeGreaterThan(8);
});

test('nobody is found, or reported to the police, before going missing; what tells of finding stands together or not at all', () => {
  property((house, { today }) => {
    for (const one of house.all(MissingReport)) {
      const { missingSince, foundWhen, foundPlace, foundSource, firDate } = one;
      expect([foundPlace === null, foundSource === null]).toEqual([foundWhen === null, foundWhen === null]);
      if (foundWhen !== null) {
        expect((foundWhen.latest ?? '') >= (missingSince.earliest ?? '')).toBe(true);
        expect((foundWhen.earliest ?? '') <= addDays(today, 1)).toBe(true);
      }
      if (firDate !== null) expect(firDate >= (missingSince.earliest ?? '')).toBe(true);
    }
  });
});

test('her way is one line of stretches, each since she went missing, none in days to come', () => {
  property((house, { today, what, answer, input }) => {
    for (const report of house.all(MissingReport)) {
      const legs = house.all(MovementLeg).filter(({ reportId }) => reportId === report.id);
      expect(legs.map(({ position }) => position).sort((a, b) => a - b)).toEqual(legs.map((_, n) => n + 1));
      expect(legs.every(({ personId }) => personId === report.personId)).toBe(true);
    }
    const days = [...house.all(MovementLeg), ...house.all(Sighting)].map(({ happened }) => happened.earliest ?? '');
    expect(days.every((on) => on <= addDays(today, 1))).toBe(true);
    // Where the report's own day is put right later, what was written of the way stays, and is a contradiction to be shown.
    if (!answer.accepted || !['leg', 'correctLeg'].includes(what)) return;
    const leg = house.all(MovementLeg).find(({ id }) => id === input.legId);
    const report = house.all(MissingReport).find(({ id }) => id === leg?.reportId);
    expect((leg?.happened.latest ?? '') >= (report?.missingSince.earliest ?? '~')).toBe(true);
  });
});
