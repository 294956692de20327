import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { CaseClosure } from '#modules/case-file/model/case-closure.ts';
import { CaseFile, Entry, Participant, TrackStage } from '#modules/case-file/model/case-file.ts';
import { changeStage } from '#modules/case-file/model/change-stage.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const PEOPLE = [buildChild(), buildAdult({ id: 'personbbbbbb', scopeId: 'personbbbbbb' })] as const;
const NOBODY = 'nothereaaaaa';
const fileOf = (house: SmallHouse, which: number) => house.all(CaseFile).at(-1 - which);

const property = walksOf({
  begins: PEOPLE.map((one) => [Person, one] as const),
  kinds: [CaseFile, CaseClosure, TrackStage, Participant, Entry],
  scripts: [
    ['open', 'stage', 'close', 'stage', 'reopen', 'close'],
    ['open', 'close', 'open', 'reopen', 'close', 'reopenElse'],
    ['open', 'close', 'open', 'reopenElse'],
    ['open', 'entry', 'close', 'cover', 'entry', 'role', 'legal'],
  ],
  tries: {
    open: (_, { id, which }) => [
      openCaseFile,
      { caseFileId: id, personId: PEOPLE[which]?.id, title: 'Iniya', riskLevel: 'high', stage: 'tracing' },
    ],
    stage: (house, { id, which, on, yes }) => [
      changeStage,
      stage(house, which, { stageId: id, stage: 'investigation', on, planned: yes }),
    ],
    legal: (house, { id, which, on }) => [
      changeStage,
      stage(house, which, { stageId: id, stage: 'legal_followup', on, planned: false }),
    ],
    entry: (house, { id, which, yes }) => [
      writeEntry,
      {
        entryId: id,
        entry: buildEntryFacts({
          caseFileId: fileOf(house, which)?.id ?? NOBODY,
          compartment: yes ? 'case' : 'investigation',
        }),
      },
    ],
    role: (house, { id, which, yes }) => [
      addParticipant,
      {
        participantId: id,
        participant: {
          caseFileId: fileOf(house, which)?.id ?? NOBODY,
          personId: PEOPLE[yes ? 1 : 0].id,
          role: 'survivor',
          since: null,
          note: null,
        },
      },
    ],
    cover: (house, { which, yes }) => [
      correctCaseFile,
      { caseFileId: fileOf(house, which)?.id ?? NOBODY, ...(yes ? { status: 'on_hold' } : { riskLevel: 'low' }) },
    ],
    close: (house, { which, yes, on }) => [
      closeCaseFile,
      {
        caseFileId: fileOf(house, which)?.id ?? NOBODY,
        reason: yes ? 'goals_achieved' : 'moved_away',
        words: null,
        outcome: on < '2024-05-12' ? 're_trafficked' : null,
      },
      // What the server's half looks up.
      { code: 'NEEM-214', openStay: on > '2024-06', openReturn: on === '2024-05-14', stillOpen: ['proceedings'] },
    ],
    reopen: (house, { which }) => {
      const file = fileOf(house, which);
      return [
        reopenCaseFile,
        { caseFileId: file?.id ?? NOBODY, personId: file?.personId ?? NOBODY, reason: 'She called.' },
      ];
    },
    reopenElse: (house, { which, yes }) => [
      reopenCaseFile,
      { caseFileId: fileOf(house, which)?.id ?? NOBODY, personId: PEOPLE[yes ? 1 : 0].id, reason: 'She called.' },
    ],
  },
});

type Moved = { stageId: string; stage: string; on: string; planned: boolean };

function stage(house: SmallHouse, which: number, { stageId, stage, on, planned }: Moved) {
  const caseFileId = fileOf(house, which)?.id ?? NOBODY;
  return { stageId, caseFileId, stage, since: day(on), untilWhen: null, planned, reason: null, source: OWN_STAFF };
}

test('a person has one open file, by whatever way it was opened', () => {
  const accepted = property((house) => {
    const open = house.all(CaseFile).filter(({ closedAt }) => closedAt === null);
    expect(new Set(open.map(({ personId }) => personId)).size).toBe(open.length);
  });
  expect(accepted).toBeGreaterThan(60);
});

test('closing has a reason and a record of its own, which stays and says when and why it was opened again', () => {
  let closings = 0;
  property((house, { before }) => {
    for (const { id, closedAt, closureReason, status } of house.all(CaseFile)) {
      expect(closureReason === null).toBe(closedAt === null);
      expect(['closed', 'closed_referred', 'duplicate', 'not_trafficking'].includes(status)).toBe(closedAt !== null);
      const closures = house.all(CaseClosure).filter(({ caseFileId }) => caseFileId === id);
      expect(closures.filter(({ reopenedAt }) => reopenedAt === null).length).toBe(closedAt === null ? 0 : 1);
      for (const one of closures) expect(one.reopenedAt === null).toBe(one.reopenedWhy === null);
    }
    for (const was of before(CaseClosure)) {
      closings += 1;
      const now = house.all(CaseClosure).find(({ id }) => id === was.id);
      expect([now?.closedAt, now?.reason, now?.outcome]).toEqual([was.closedAt, was.reason, was.outcome]);
      if (was.reopenedAt !== null) expect(now).toEqual(was);
    }
  });
  expect(closings).toBeGreaterThan(50);
});

test('behind a closed file nothing runs but the law, and its standing is not changed by hand', () => {
  property((house, { what, answer, before }) => {
    for (const was of before(CaseFile)) {
      if (was.closedAt === null || what.startsWith('reopen')) continue;
      expect(house.all(CaseFile).find(({ id }) => id === was.id)?.status).toBe(was.status);
    }
    if (!answer.accepted) return;
    for (const file of house.all(CaseFile).filter(({ closedAt }) => closedAt !== null)) {
      const runs = house
        .all(TrackStage)
        .filter(({ caseFileId, untilWhen }) => caseFileId === file.id && untilWhen === null);
      expect(runs.every(({ track }) => track === 'legal')).toBe(true);
    }
  });
});

test('nobody is let go while she stays with us or is on her way, a plan is not fulfilled in danger, and it takes two', () => {
  expect(closeCaseFile.secondPerson?.by).toContain('director');
  property((_, { what, answer, on, yes }) => {
    if (what !== 'close' || !answer.accepted) return;
    expect(on > '2024-06' || on === '2024-05-14').toBe(false);
    expect(yes && on < '2024-05-12').toBe(false);
  });
});

test('one track runs in one stage, each role is held once, and nobody writes where she does not write', () => {
  property((house) => {
    const runs = house.all(TrackStage).filter(({ planned, untilWhen }) => !planned && untilWhen === null);
    expect(new Set(runs.map(({ caseFileId, track }) => `${caseFileId} ${track}`)).size).toBe(runs.length);
    for (const { since, untilWhen, planned } of house.all(TrackStage))
      if (!planned && untilWhen !== null) expect((untilWhen.latest ?? '') >= (since.earliest ?? '')).toBe(true);
    const roles = house.all(Participant).map(({ caseFileId, personId, role }) => `${caseFileId} ${personId} ${role}`);
    expect(new Set(roles).size).toBe(roles.length);
    expect(house.all(Entry).every(({ compartment }) => compartment === 'case')).toBe(true);
  });
});
