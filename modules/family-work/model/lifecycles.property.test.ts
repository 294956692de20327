import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { buildCaseFile } from '#modules/case-file/testing/build-case-file.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { planFamilyMeeting, recordFamilyContact, recordFamilyMeeting } from '#modules/family-work/model/family-acts.ts';
import { FamilyContact, FamilyMeeting } from '#modules/family-work/model/family-contact.ts';
import { HomeStudy, isGo, stateOfStudy, tookPart } from '#modules/family-work/model/home-study.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import { askHomeStudy, signHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import {
  buildContact,
  buildDecision,
  buildFound,
  buildMeeting,
  buildStudy,
} from '#modules/family-work/testing/build-family-work.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import { buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const CHILD = buildChild();
const ADULT = buildAdult({ id: 'adultaaaaaaa', scopeId: 'adultaaaaaaa' });
const FILES = [buildCaseFile(), buildCaseFile({ id: 'adultfileaaa', personId: ADULT.id })] as const;
const NOBODY = 'nothereaaaaa';
/** Her uncle: she must be kept from him. */
const UNSAFE = 'uncleaaaaaaa';
const RELATION = {
  ...{ id: 'relationaaaa', scopeId: CHILD.id, version: 1, changedAt: '2024-05-01T00:00:00.000Z', changedBy: NOBODY },
  ...{ personId: CHILD.id, otherId: UNSAFE, kind: 'uncle', safeToContact: 'no' },
};

const study = (house: SmallHouse, which = 0) => house.all(HomeStudy).at(-1 - which)?.id ?? NOBODY;
/** Sometimes a file of one and a person of the other: what is known of her would then be known of somebody else. */
const whose = (which: number, mixed: boolean) => ({
  caseFileId: FILES[which]?.id ?? NOBODY,
  personId: (which === 1) === mixed ? CHILD.id : ADULT.id,
});

const property = walksOf({
  begins: [...FILES.map((one) => [CaseFile, one] as const), [Person, CHILD], [Person, ADULT], [Relation, RELATION]],
  kinds: [HomeStudy, ReturnDecision, FamilyContact, FamilyMeeting],
  scripts: [
    ['ask', 'write', 'sign', 'decide', 'write'],
    ['ask', 'write', 'sendBack', 'sign', 'write', 'sign', 'decide'],
    ['ask', 'writeBad', 'sign', 'decide'],
    ['meet', 'held', 'held', 'contact'],
  ],
  tries: {
    ask: (_, { id, on, which }) => {
      const { asked, orderedBy, orderRef, source } = buildStudy({ asked: day(which ? on : '2024-05-01') });
      const facts = { asked, orderedBy, orderRef, source, dueOn: which ? '2024-05-12' : null };
      return [askHomeStudy, { studyId: id, study: { ...facts, ...whose(0, false) } }];
    },
    write: (house, { on, which, yes }) => [
      writeHomeStudy,
      {
        studyId: study(house),
        found: { ...buildFound(), visited: day(which ? on : '2024-05-10'), ...(which && yes && NOT_NOW) },
      },
    ],
    writeBad: (house, { which, yes }) => [
      writeHomeStudy,
      {
        studyId: study(house),
        found: {
          ...buildFound(),
          visited: day('2024-05-13'),
          ...(which ? { familyPart: yes ? 'known' : 'suspected' } : { recommendation: 'return-with-conditions' }),
        },
      },
    ],
    sign: (house, { which }) => [signHomeStudy, { studyId: study(house, which), agrees: true }],
    sendBack: (house) => [signHomeStudy, { studyId: study(house), agrees: false, words: 'Whom did you meet?' }],
    decide: (house, { id, on, which, yes }) => [
      decideReturn,
      {
        decisionId: id,
        decision: buildDecision({
          ...whose(which, yes && on < '2024-05-13'),
          to: 'family',
          wish: on > '2024-05-13' ? 'does-not-wish' : on < '2024-05-10' ? 'not-asked' : 'wishes',
          homeStudyId: yes
            ? (house.all(HomeStudy).find(({ signedBy }) => signedBy !== null || which === 1)?.id ?? NOBODY)
            : null,
          orderRef: yes ? 'CWC 41' : null,
          orderOn: yes ? on : null,
          decided: day('2024-05-13'),
        }),
      },
    ],
    contact: (_, { id, on, which, yes }) => [
      recordFamilyContact,
      {
        contactId: id,
        contact: buildContact({
          ...whose(which, yes),
          happened: day(on),
          relatedId: yes ? UNSAFE : null,
          began: on > '2024-05-13' ? 'they' : which ? 'she' : 'we',
          sheAgreed: on < '2024-05-12' ? 'not-asked' : 'yes',
        }),
      },
    ],
    meet: (_, { id, on, which, yes }) => {
      const { plannedFor, relation, place, beside, lang, note, source } = buildMeeting({ plannedFor: day(on) });
      const facts = { plannedFor, relation, place, beside, lang, note, source };
      const meeting = { ...facts, ...whose(which, yes), relatedId: yes && which ? UNSAFE : null };
      return [planFamilyMeeting, { meetingId: id, meeting, sheAgreed: yes || !which ? 'yes' : 'not-asked' }];
    },
    held: (house, { on, which }) => [
      recordFamilyMeeting,
      {
        meetingId: house.all(FamilyMeeting).at(-1 - which)?.id ?? NOBODY,
        held: day(on),
        outcome: 'well',
        ownWords: null,
        lang: 'en',
        note: null,
      },
    ],
  },
});
const NOT_NOW = { recommendation: 'not-now' } as const;

test('a home study counts when another than its writer signed it, and is then written no more', () => {
  let signed = 0;
  const accepted = property((house, { before }) => {
    for (const was of before(HomeStudy))
      if (was.signedBy !== null) expect(house.all(HomeStudy).find(({ id }) => id === was.id)).toEqual(was);
    for (const one of house.all(HomeStudy)) {
      if (stateOfStudy(one) !== 'signed') continue;
      signed += 1;
      expect(one.signedBy).not.toBe(one.writtenBy);
      expect([one.findings, one.recommendation, one.sentBack].map((fact) => fact === null)).toEqual([
        false,
        false,
        true,
      ]);
    }
  });
  expect(accepted).toBeGreaterThan(60);
  expect(signed).toBeGreaterThan(20);
});

test('nobody who took part is recommended to, no condition is left unsaid, and no visit or due day lies before the asking', () => {
  property((house, { today }) => {
    for (const one of house.all(HomeStudy)) {
      if (tookPart(one.familyPart)) expect(isGo(one.recommendation)).toBe(false);
      if (one.recommendation === 'return-with-conditions') expect(one.conditions).not.toBeNull();
      if (one.dueOn !== null) expect(one.dueOn >= (one.asked.earliest ?? '')).toBe(true);
      if (one.visited === null) continue;
      expect((one.visited.latest ?? '') >= (one.asked.earliest ?? '') && (one.visited.earliest ?? '') <= today).toBe(
        true,
      );
    }
  });
});

test('nobody returns unasked or against her wish; no child without a signed study that says so and an order of the past', () => {
  let children = 0;
  property((house, { today }) => {
    for (const one of house.all(ReturnDecision)) {
      expect(['wishes', 'unsure']).toContain(one.wish);
      if (one.personId !== CHILD.id) continue;
      children += 1;
      const study = house.all(HomeStudy).find(({ id }) => id === one.homeStudyId);
      expect([study?.signedBy === null, isGo(study?.recommendation ?? null)]).toEqual([false, true]);
      expect(one.orderRef !== null && (one.orderOn ?? '') <= today).toBe(true);
    }
  });
  expect(children).toBeGreaterThan(0);
});

test('what we begin has her yes, brings her to nobody she must be kept from, and a meeting is held once', () => {
  property((house, { before }) => {
    for (const { relatedId, began, sheAgreed, personId, caseFileId } of house.all(FamilyContact)) {
      expect(FILES.find(({ id }) => id === caseFileId)?.personId).toBe(personId);
      if (began === 'we') expect(sheAgreed).toBe('yes');
      if (began !== 'they' && personId === CHILD.id) expect(relatedId).not.toBe(UNSAFE);
    }
    for (const one of house.all(FamilyMeeting)) {
      if (one.personId === CHILD.id) expect(one.relatedId).not.toBe(UNSAFE);
      const was = before(FamilyMeeting).find(({ id }) => id === one.id);
      if (was?.held) expect(one).toEqual(was);
    }
  });
});
