import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';
import { correctTestimony, recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { TESTIMONY_KINDS, Testimony } from '#modules/testimony/model/testimony.ts';
import { buildTestimonyFacts } from '#modules/testimony/testing/build-testimony.ts';
import { walksOf } from '#platform/testing/walks.ts';

const PROCEEDINGS = [
  buildProceeding({ offence: day('2024-04-20') }),
  buildProceeding({ id: 'underbnssaaa', procedure: 'bnss', offence: day('2024-05-01') }),
] as const;
/** On both sides of the day the new code came, and of both offences. */
const DAYS = ['2024-04-19', '2024-05-10', '2024-06-30', '2024-07-01'] as const;
const taken = (which: number, yes: boolean) => day(DAYS[which * 2 + (yes ? 1 : 0)] ?? DAYS[0]);

const property = walksOf({
  begins: PROCEEDINGS.map((one) => [Proceeding, one] as const),
  kinds: [Testimony],
  scripts: [['record', 'correct', 'paper', 'correct']],
  tries: {
    record: (_, { id, which, yes, on }) => [
      recordTestimony,
      {
        testimonyId: id,
        testimony: buildTestimonyFacts({
          proceedingId: PROCEEDINGS[which === 0 ? 0 : 1].id,
          caseFileId: on > '2024-06' ? 'otherfileaaa' : PROCEEDINGS[0].caseFileId,
          section: on < '2024-05' ? 'bnss-183' : yes ? 'crpc-164' : 'pocso-25',
          taken: taken(which, yes),
        }),
      },
    ],
    correct: (house, { which, yes, on }) => {
      const one = house.all(Testimony).at(-1);
      const changes = on < '2024-05-13' ? { section: TESTIMONY_KINDS[which * 3] } : { taken: taken(yes ? 0 : 1, yes) };
      const proceedingId =
        on === '2024-05-13' ? PROCEEDINGS[which === 0 ? 0 : 1].id : (one?.proceedingId ?? PROCEEDINGS[0].id);
      return [correctTestimony, { testimonyId: one?.id ?? 'nothereaaaaa', proceedingId, changes }];
    },
    paper: (house) => {
      const one = house.all(Testimony).at(-1);
      if (!one) return null;
      const { id: testimonyId, proceedingId } = one;
      return [correctTestimony, { testimonyId, proceedingId, changes: { reference: '14 of 2024' } }];
    },
  },
});

test('a statement is of its proceeding and its file, was taken after the offence and not ahead of today', () => {
  const accepted = property((house, { today, before }) => {
    for (const one of house.all(Testimony)) {
      const proceeding = PROCEEDINGS.find(({ id }) => id === one.proceedingId);
      expect(one.caseFileId).toBe(proceeding?.caseFileId);
      expect((one.taken.latest ?? '') >= (proceeding?.offence.earliest ?? '~')).toBe(true);
      expect((one.taken.earliest ?? '') <= today).toBe(true);
      const was = before(Testimony).find(({ id }) => id === one.id) ?? one;
      expect([one.proceedingId, one.personId, one.caseFileId]).toEqual([
        was.proceedingId,
        was.personId,
        was.caseFileId,
      ]);
    }
  });
  expect(accepted).toBeGreaterThan(60);
});

test('it was taken under a code that was law on that day and in that proceeding', () => {
  property((house) => {
    for (const { section, taken, proceedingId } of house.all(Testimony)) {
      if (section.startsWith('bnss')) expect((taken.latest ?? '') >= '2024-07-01').toBe(true);
      if (section.startsWith('crpc')) expect(proceedingId).toBe(PROCEEDINGS[0].id);
    }
  });
});
