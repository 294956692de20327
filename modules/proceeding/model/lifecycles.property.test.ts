import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { buildCaseFile } from '#modules/case-file/testing/build-case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { closeProceeding, moveProceeding, reopenProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { Hearing, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { notYetLaw } from '#modules/proceeding/model/section-of-law.ts';
import {
  buildHearingFacts,
  buildProceeding,
  buildProceedingFacts,
} from '#modules/proceeding/testing/build-proceeding.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const FILE = buildCaseFile();
const HER = buildChild();
const OTHER = buildAdult({ id: 'accusedaaaaa', scopeId: 'accusedaaaaa' });
/** Her lawyer may not be the one of somebody accused, who is in another proceeding of the same file. */
const AGAINST = buildProceeding({ id: 'otheraaaaaaa', personId: OTHER.id, accusedIds: [], advocate: 'A. Rao' });
const NOBODY = 'nothereaaaaa';
const ofHers = (house: SmallHouse, which: number) =>
  house
    .all(Proceeding)
    .filter(({ personId }) => personId === HER.id)
    .at(-1 - which)?.id ?? NOBODY;

const property = walksOf({
  begins: [
    [CaseFile, FILE],
    [Person, HER],
    [Person, OTHER],
    [Proceeding, AGAINST],
    [Proceeding, buildProceeding()],
  ],
  kinds: [Proceeding, Hearing],
  scripts: [
    ['open', 'plan', 'close', 'hold', 'plan', 'reopen', 'plan'],
    ['open', 'plan', 'plan', 'hold', 'hold', 'move', 'close'],
    ['open', 'move', 'correct', 'close', 'reopen', 'move'],
  ],
  tries: {
    open: (_, { id, on, which, yes }) => [
      openProceeding,
      {
        proceedingId: id,
        proceeding: buildProceedingFacts({
          sections: which && yes ? ['BNS 143(4)'] : ['IPC 370', 'POCSO 6'],
          offence: day(which ? '2023-08-20' : '2024-05-12'),
          stageSince: day(on),
          advocate: which && !yes && on < '2024-05-13' ? 'a. rao' : null,
        }),
      },
    ],
    correct: (house, { which, yes, on }) => [
      correctProceeding,
      {
        proceedingId: ofHers(house, 0),
        caseFileId: which ? FILE.id : 'otherfileaaa',
        changes: yes ? { advocate: 'A. Rao' } : { sections: ['BNS 143(4)'], firDate: on },
      },
    ],
    move: (house, { on }) => [
      moveProceeding,
      { proceedingId: ofHers(house, 0), stage: 'chargesheet', stageSince: day(on) },
    ],
    close: (house, { on }) => [
      closeProceeding,
      { proceedingId: ofHers(house, 0), closed: day(on), closedWords: 'ten years' },
    ],
    reopen: (house, { on }) => [
      reopenProceeding,
      { proceedingId: ofHers(house, 0), stage: 'appeal', stageSince: day(on) },
    ],
    plan: (house, { id, which, on, today, yes }) => [
      planHearing,
      {
        hearingId: id,
        // Whose hearing it is follows from its proceeding, whatever the form says.
        hearing: buildHearingFacts({
          proceedingId: ofHers(house, 0),
          personId: OTHER.id,
          on: which ? on : today,
          outcome: which && yes ? 'heard' : null,
        }),
      },
    ],
    hold: (house, { id, which, on, yes }) => [
      recordHearing,
      {
        hearingId: house.all(Hearing).findLast(({ outcome }) => outcome === null || which === 1)?.id ?? NOBODY,
        proceedingId: ofHers(house, which && yes ? 1 : 0),
        outcome: 'put off',
        adjourned: true,
        nextId: id,
        nextOn: yes ? null : on,
        nextPurpose: 'evidence',
        nextPresence: 'needed',
      },
    ],
  },
});

test('nothing is added to a closed proceeding, and it goes on only by being opened again', () => {
  const accepted = property((house, { what, answer, before }) => {
    for (const was of before(Proceeding)) {
      const now = house.all(Proceeding).find(({ id }) => id === was.id);
      if (was.closed !== null && what !== 'reopen') expect([now?.closed, now?.stage]).toEqual([was.closed, was.stage]);
      if (was.closed === null && what === 'reopen') expect(now).toEqual(was);
    }
    if (!answer.accepted) return;
    const added = house.all(Hearing).filter(({ id }) => !before(Hearing).some((one) => one.id === id));
    for (const { proceedingId } of added)
      expect(before(Proceeding).find(({ id }) => id === proceedingId)?.closed).toBeNull();
  });
  expect(accepted).toBeGreaterThan(60);
});

test('a day in court was held once and not ahead of its day, is hers, and is followed by a later one', () => {
  let held = 0;
  property((house, { what, answer, before, today, input }) => {
    for (const was of before(Hearing))
      if (was.outcome !== null) expect(house.all(Hearing).find(({ id }) => id === was.id)).toEqual(was);
    for (const { personId, outcome, on } of house.all(Hearing)) {
      expect(personId).toBe(HER.id);
      expect(outcome === null || on <= today).toBe(true);
    }
    if (what !== 'hold' || !answer.accepted) return;
    held += 1;
    const now = house
      .all(Hearing)
      .find(({ id, version }) => before(Hearing).some((b) => b.id === id && b.version < version));
    const next = house.all(Hearing).find(({ id }) => !before(Hearing).some((b) => b.id === id));
    expect([next?.proceedingId ?? input.proceedingId, now?.proceedingId]).toEqual([
      input.proceedingId,
      input.proceedingId,
    ]);
    expect((next?.on ?? '~') > (now?.on ?? '')).toBe(true);
  });
  expect(held).toBeGreaterThan(3);
});

test('no section is charged that was not law, no stage lies before the offence or ahead, and no lawyer stands on both sides', () => {
  property((house, { today }) => {
    for (const one of house.all(Proceeding)) {
      const { sections, offence, stageSince, closed, advocate, personId } = one;
      expect(notYetLaw(sections, offence)).toEqual([]);
      expect((stageSince.latest ?? '') >= (offence.earliest ?? '') && (stageSince.earliest ?? '') <= today).toBe(true);
      if (closed !== null) expect((closed.latest ?? '') >= (stageSince.earliest ?? '')).toBe(true);
      if (personId === HER.id) expect(advocate?.toLowerCase()).not.toBe('a. rao');
    }
  });
});
