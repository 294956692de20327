import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { planFamilyMeeting, recordFamilyContact, recordFamilyMeeting } from '#modules/family-work/model/family-acts.ts';
import { familyWorkDues } from '#modules/family-work/model/family-work-dues.ts';
import { type HomeStudyFacts, stateOfStudy } from '#modules/family-work/model/home-study.ts';
import { signHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import {
  buildContact,
  buildDecision,
  buildFound,
  buildMeeting,
  buildStudy,
} from '#modules/family-work/testing/build-family-work.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';

const answer = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);
const FILE = { id: 'filexaaaaaaa', scopeId: 'filexaaaaaaa', personId: 'personaaaaaa' } as never;
const unsafe = { personId: 'personaaaaaa', otherId: 'fatheraaaaaa', safeToContact: 'no' } as never;

type Rules = ReturnType<typeof buildContactRules>[];

describe('contact with the family', () => {
  const record = (facts: object, relations: never[] = [], back: never[] = [], rules = [] as Rules) =>
    answer(
      recordFamilyContact.decide(
        { contactId: 'contactaaaaa', contact: buildContact(facts) },
        { file: FILE, relations, back, rules },
        ASKING,
      ),
    );

  test('is begun by us with her yes only', () => {
    expect(record({})).toBe('accepted');
    expect(record({ sheAgreed: 'not-asked' })).toBe('family-work.without-her-yes');
    expect(record({ began: 'they', sheAgreed: 'not-asked' })).toBe('accepted');
    expect(record({ happened: day('2024-05-14') })).toBe('family-work.not-yet');
  });

  test('is not sought with whom she must be kept from, from whichever side that is written; what they began is kept', () => {
    const father = { relation: 'father', relatedId: 'fatheraaaaaa' } as const;
    expect(record(father, [unsafe])).toBe('family-work.not-safe');
    expect(
      record(father, [], [{ personId: 'fatheraaaaaa', otherId: 'personaaaaaa', safeToContact: 'no' } as never]),
    ).toBe('family-work.not-safe');
    expect(record({ ...father, began: 'they' }, [unsafe])).toBe('accepted');
  });

  test('is not begun by us where she ruled it out; what she or they began is kept', () => {
    const rules = [buildContactRules()];
    expect(record({}, [], [], rules)).toBe('person.contact-forbidden');
    expect(record({ began: 'she' }, [], [], rules)).toBe('accepted');
    expect(record({ began: 'they' }, [], [], rules)).toBe('accepted');
    expect(record({}, [], [], [buildContactRules({ neverWays: [] })])).toBe('accepted');
  });

  test('a meeting has her yes, a day that is not over, and is told once', () => {
    const { held, outcome, ownWords, ...planned } = buildMeeting();
    const plan = (more: object = {}, sheAgreed: 'yes' | 'no' = 'yes', relations: never[] = [], rules = [] as Rules) =>
      answer(
        planFamilyMeeting.decide(
          { meetingId: 'meetingaaaaa', meeting: { ...planned, ...more }, sheAgreed },
          { file: FILE, relations, back: [], rules },
          ASKING,
        ),
      );
    expect([held, outcome, ownWords]).toEqual([null, null, null]);
    expect(plan({}, 'yes', [], [buildContactRules()])).toBe('person.contact-forbidden');
    expect([plan(), plan({}, 'no'), plan({ plannedFor: day('2024-05-12') })]).toEqual([
      'accepted',
      'family-work.without-her-yes',
      'family-work.planned-in-past',
    ]);
    expect(plan({ relatedId: 'fatheraaaaaa' }, 'yes', [unsafe])).toBe('family-work.not-safe');
    const came = { held: day('2024-05-13'), outcome: 'mixed', ownWords: 'I cried.', lang: 'en', note: null } as const;
    const met = (meeting = buildMeeting()) =>
      answer(recordFamilyMeeting.decide({ meetingId: meeting.id, ...came }, { meeting }, ASKING));
    expect(met()).toBe('accepted');
    expect(met(buildMeeting({ held: day('2024-05-12'), outcome: 'well' }))).toBe('family-work.already-held');
  });
});

describe('a home study', () => {
  const write = (found: object = {}, study: Partial<HomeStudyFacts> = {}) =>
    answer(
      writeHomeStudy.decide(
        { studyId: 'studyaaaaaaa', found: { ...buildFound(), ...found } as never },
        { study: buildStudy(study) },
        ASKING,
      ),
    );
  const written = buildStudy({ ...buildFound(), writtenBy: 'otheraaaaaaa' });
  const sign = (study = written) =>
    answer(signHomeStudy.decide({ studyId: study.id, agrees: true }, { study }, ASKING));

  test('recommends no return where the family took part, or perhaps did', () => {
    expect(write()).toBe('accepted');
    expect(write({ familyPart: 'suspected' })).toBe('family-work.family-took-part');
    expect(write({ familyPart: 'known', recommendation: 'return-with-conditions', conditions: 'weekly' })).toBe(
      'family-work.family-took-part',
    );
    expect(write({ familyPart: 'known', recommendation: 'no-return' })).toBe('accepted');
  });

  test('names its conditions, and was not made before it was asked', () => {
    expect(write({ recommendation: 'return-with-conditions' })).toBe('family-work.conditions-missing');
    expect(write({ visited: day('2024-04-19') })).toBe('family-work.visited-before-asked');
    expect(write({}, { signedBy: 'otheraaaaaaa' })).toBe('family-work.already-signed');
  });

  test('is signed once, by another hand, and only when there is something to sign', () => {
    expect(sign()).toBe('accepted');
    expect(sign(buildStudy({ ...buildFound(), writtenBy: 'staffaaaaaaa' }))).toBe('family-work.own-hand');
    expect(sign(buildStudy())).toBe('family-work.not-written');
    expect(sign(buildStudy({ ...written, signedBy: 'thirdaaaaaaa' }))).toBe('family-work.already-signed');
    expect(sign(buildStudy({ ...written, sentBack: 'Who lives next door?' }))).toBe('family-work.not-written');
  });

  test('goes to whoever can do the next thing', () => {
    expect(
      [buildStudy(), written, { ...written, sentBack: 'why?' }, { ...written, signedBy: 'x' }].map(stateOfStudy),
    ).toEqual(['asked', 'written', 'sent-back', 'signed']);
    const studies = [buildStudy(), written, buildStudy({ ...written, id: 'ownxxaaaaaaa', writtenBy: 'staffaaaaaaa' })];
    const reader: Reader = {
      all: ({ kind }) => (kind === 'home-study' ? studies : []) as never,
      get: () => null,
    };
    const dues = familyWorkDues(reader, ASKING.actor, { today: ASKING.today, at: ASKING.now });
    expect(dues.map(({ id }) => id)).toEqual(['study-studyaaaaaaa-asked', 'study-studyaaaaaaa-written']);
  });
});

describe('a return is decided', () => {
  const signed = buildStudy({ ...buildFound(), writtenBy: 'otheraaaaaaa', signedBy: 'thirdaaaaaaa' });
  const decide = (facts: object, person = buildAdult(), studies = [signed], lies: object = {}) =>
    answer(
      decideReturn.decide(
        { decisionId: 'decisionaaaa', decision: buildDecision(facts) },
        { file: FILE, person, studies, order: null, paper: null, ...lies },
        ASKING,
      ),
    );
  const home = { to: 'family', homeStudyId: signed.id, orderRef: '52 of 2024' } as const;

  test('with the order joined to where it lies, and to no other person’s', () => {
    const order = { personId: 'personaaaaaa' };
    const paper = { aboutId: 'filexaaaaaaa' };
    const child = (facts: object, lies: object) =>
      decide({ ...home, orderRef: null, ...facts }, buildChild(), [signed], lies);
    expect(child({ orderId: 'orderaaaaaaa' }, { order })).toBe('accepted');
    expect(child({ orderPaperId: 'paperaaaaaaa' }, { paper })).toBe('accepted');
    expect(child({ orderId: 'orderaaaaaaa' }, {})).toBe('family-work.order-elsewhere');
    expect(child({ orderId: 'orderaaaaaaa' }, { order: { personId: 'x' } })).toBe('family-work.order-elsewhere');
    expect(child({ orderPaperId: 'paperaaaaaaa' }, { paper: { aboutId: 'x' } })).toBe('family-work.paper-elsewhere');
  });

  test('by an adult as she wishes, and by nobody for her', () => {
    expect(decide({})).toBe('accepted');
    expect(decide({ wish: 'does-not-wish' })).toBe('family-work.against-her-wish');
    expect(decide({ wish: 'not-asked' })).toBe('family-work.wish-not-asked');
    expect(decide({ wish: 'does-not-wish', decision: 'no-return' })).toBe('accepted');
  });

  test('for a child, or where it is not sure, with a signed study that says so and an order', () => {
    const unclear = buildChild({ born: null });
    for (const who of [buildChild(), unclear]) {
      expect(decide(home, who)).toBe('accepted');
      expect(decide({ ...home, homeStudyId: null }, who)).toBe('family-work.study-missing');
      expect(decide({ ...home, orderRef: null }, who)).toBe('family-work.child-needs-order');
      expect(decide(home, who, [{ ...signed, signedBy: null }])).toBe('family-work.study-missing');
      expect(decide(home, who, [{ ...signed, recommendation: 'not-now' }])).toBe('family-work.study-says-no');
      expect(decide({ ...home, wish: 'does-not-wish' }, who)).toBe('family-work.against-her-wish');
    }
  });
});
