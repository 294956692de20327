import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { by, day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';
import {
  buildHandout,
  buildMedication,
  buildOutcome,
  buildPregnancy,
} from '#modules/health/testing/build-pregnancy.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { correctEncounter } from './correct-encounter.ts';
import { healthDues, medicineDues } from './health-dues.ts';
import { outcomeTimeline, pregnancyTimeline } from './health-timeline.ts';
import { DAY_TIMES, Medication, toHandOut } from './medication.ts';
import { handOutMedicine, prescribe, stopMedication } from './medication-acts.ts';
import { BirthOutcome, OUTCOMES, Pregnancy } from './pregnancy.ts';
import { correctOutcome, recordOutcome, recordPregnancy } from './pregnancy-acts.ts';

const ASKING = buildAsking('nurse');
const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const stored = <F extends object>(id: string, facts: F) => ({ ...STAMP, id, ...facts });
const person = { id: 'personaaaaaa' } as never;
const refusal = (code: string) => ({ accepted: false, refusal: { code: `health.${code}` } });
const PREGNANCY = stored('pregnanaaaaa', buildPregnancy());

function readerOf(...records: [unknown, object[]][]) {
  return { all: (kind: unknown) => records.find(([one]) => one === kind)?.[1] ?? [] } as never;
}

describe('a pregnancy', () => {
  const record = (facts: Parameters<typeof buildPregnancy>[0], pregnancies: object[] = [], outcomes: object[] = []) =>
    recordPregnancy.decide(
      { pregnancyId: 'pregnanaaaaa', pregnancy: buildPregnancy(facts) },
      { person, pregnancies: pregnancies as never, outcomes: outcomes as never },
      ASKING,
    );

  test('is known as vaguely as it is known, and one at a time', () => {
    const vague = by('2024-02-29', 'by February');
    expect(record({ knownSince: vague })).toMatchObject({ accepted: true, events: [{ facts: { knownSince: vague } }] });
    expect(record({ knownSince: day('2024-06-01') })).toMatchObject(refusal('not-yet'));
    expect(record({}, [PREGNANCY])).toMatchObject(refusal('pregnancy-open'));
    expect(record({}, [PREGNANCY], [buildOutcome()])).toMatchObject({ accepted: true });
  });

  test('ends once, not before it was known, and its registration has a number', () => {
    const end = (facts: Parameters<typeof buildOutcome>[0], before: object | null = null) =>
      recordOutcome.decide(
        { outcomeId: 'outcomeaaaaa', outcome: buildOutcome(facts) },
        { pregnancy: PREGNANCY, before: before as never },
        ASKING,
      );
    expect(end({})).toMatchObject({ accepted: true });
    expect(end({}, buildOutcome())).toMatchObject(refusal('outcome-written'));
    expect(end({ happened: day('2024-06-01') })).toMatchObject(refusal('not-yet'));
    expect(end({ personId: 'otheraaaaaaa' })).toMatchObject(refusal('other-person'));
    expect(end({ registeredOn: '2024-05-10' })).toMatchObject(refusal('registration-missing'));
    expect(end({ registeredOn: '2024-05-01', registration: '12' })).toMatchObject(refusal('registered-before'));
    const later = stored('outcomeaaaaa', buildOutcome());
    const changes = { registration: '12/2024', registeredOn: '2024-05-12' };
    const ids = { outcomeId: 'outcomeaaaaa', pregnancyId: 'pregnanaaaaa' };
    expect(correctOutcome.decide({ ...ids, changes }, { outcome: later, pregnancy: PREGNANCY }, ASKING)).toMatchObject({
      accepted: true,
    });
  });
});

describe('what is told of it', () => {
  const told = (role: 'nurse' | 'counsellor' | 'shelter-warden', ...records: [unknown, object[]][]) =>
    healthDues(readerOf(...records), buildAsking(role).actor, { today: '2024-05-13', at: ASKING.now });
  const near = stored('pregnanaaaaa', buildPregnancy({ expected: day('2024-06-01') }));

  test('is that something is to be seen to, and after its end nothing at all', () => {
    expect(told('nurse', [Pregnancy, [near]])).toMatchObject([{ sentence: { key: 'care:health.due.see' } }]);
    for (const outcome of OUTCOMES) {
      const ended = stored('outcomeaaaaa', buildOutcome({ outcome, support: 'did-not-want' }));
      expect(told('nurse', [Pregnancy, [near]], [BirthOutcome, [ended]])).toEqual([]);
    }
    expect(told('shelter-warden', [Pregnancy, [near]])).toEqual([]);
  });

  test('after a loss somebody asks gently, until she has answered; no list says why', () => {
    const lost = stored('outcomeaaaaa', buildOutcome());
    const gently = told('counsellor', [Pregnancy, [near]], [BirthOutcome, [lost]]);
    expect(gently).toMatchObject([{ sentence: { key: 'care:health.due.gently' } }]);
    expect(JSON.stringify(gently)).not.toMatch(/still|loss|birth|preg/i);
    const born = stored('outcomeaaaaa', buildOutcome({ outcome: 'born-alive' }));
    expect(told('counsellor', [BirthOutcome, [born]])).toEqual([]);
  });

  test('in the order of days it is a health entry like any other, its words closed', () => {
    const lost = stored('outcomeaaaaa', buildOutcome({ ownWords: 'I saw her face.' }));
    for (const fact of [
      ...outcomeTimeline.tell(lost, {} as never),
      ...pregnancyTimeline.tell(PREGNANCY, {} as never),
    ]) {
      expect(fact.sentence).toEqual({ key: 'health:timeline.added' });
      expect(fact.quiet).toEqual({ key: 'health:timeline.added' });
    }
    expect(outcomeTimeline.tell(lost, {} as never)[0]?.painful).toEqual(['I saw her face.']);
  });
});

describe('a medicine', () => {
  const medication = stored('medicineaaaa', buildMedication());
  const hand = (facts: Parameters<typeof buildHandout>[0], handouts: object[] = [], of = medication) =>
    handOutMedicine.decide(
      { handoutId: 'handoutaaaaa', handout: buildHandout(facts) },
      { medication: of, handouts: handouts as never },
      ASKING,
    );

  test('is answered for once at each of its times, and not when it is not taken', () => {
    expect(hand({})).toMatchObject({ accepted: true });
    expect(hand({}, [buildHandout({ what: 'refused' })])).toMatchObject(refusal('handed-out'));
    expect(hand({ time: 'noon' })).toMatchObject(refusal('not-at-that-time'));
    expect(hand({ time: null })).toMatchObject(refusal('not-at-that-time'));
    expect(hand({ on: '2024-05-14' })).toMatchObject(refusal('handout-not-yet'));
    expect(hand({ on: '2024-04-30' })).toMatchObject(refusal('not-taken-then'));
    const asked = stored('medicineaaaa', buildMedication({ times: [] }));
    expect(hand({ time: null }, [buildHandout({ time: null })], asked)).toMatchObject({ accepted: true });
  });

  test('is prescribed for days in their order, and stopped once with a reason', () => {
    const give = (facts: object) => {
      const { stoppedOn: _a, stopWords: _b, ...rest } = buildMedication(facts);
      return prescribe.decide({ medicationId: 'medicineaaaa', medication: rest }, { person }, ASKING);
    };
    expect(give({ untilOn: '2024-04-01' })).toMatchObject(refusal('until-before-since'));
    expect(give({ times: ['night', 'night'] })).toMatchObject(refusal('time-twice'));
    const stop = { medicationId: 'medicineaaaa', on: '2024-05-13', words: 'no longer needed' };
    expect(stopMedication.decide(stop, { medication }, ASKING)).toMatchObject({ accepted: true });
    const stopped = stored('medicineaaaa', buildMedication({ stoppedOn: '2024-05-12', stopWords: 'x' }));
    expect(stopMedication.decide(stop, { medication: stopped }, ASKING)).toMatchObject(refusal('stopped'));
  });

  test('whatever was handed out, what is left and what was said make up the day', () => {
    fc.assert(
      fc.property(fc.subarray([...DAY_TIMES]), fc.subarray([...DAY_TIMES]), (times, tried) => {
        const taken = stored('medicineaaaa', buildMedication({ times }));
        let said: ReturnType<typeof buildHandout>[] = [];
        for (const time of [...tried, ...tried]) {
          const decision = hand({ time }, said, taken);
          if (decision.accepted) said = [...said, buildHandout({ time })];
        }
        const left = toHandOut([taken], said, '2024-05-13').map(({ time }) => time);
        expect([...left, ...said.map(({ time }) => time)].toSorted()).toEqual([...times].toSorted());
        expect((Medication as unknown as RecordKind).holds(taken)).toBe(true);
      }),
    );
  });

  test('is due to a warden by person and time of day, without its name', () => {
    const reader = readerOf([
      Medication,
      [medication, stored('medicinebbbb', buildMedication({ name: 'Sertraline' }))],
    ]);
    const due = medicineDues(reader, buildAsking('shelter-warden').actor, { today: '2024-05-13', at: ASKING.now });
    expect(due.map(({ sentence }) => sentence)).toEqual([
      { key: 'care:health.due.handout.morning' },
      { key: 'care:health.due.handout.night' },
    ]);
    expect(JSON.stringify(due)).not.toMatch(/Iron|Sertraline/);
    expect(medicineDues(reader, buildAsking('case-manager').actor, { today: '2024-05-13', at: ASKING.now })).toEqual(
      [],
    );
  });
});

test('a health entry is put right within the same rules', () => {
  const encounter = stored('encounteraaa', buildEncounter({ consent: 'given', findings: 'fever' }));
  const correct = (changes: object) =>
    correctEncounter.decide({ encounterId: 'encounteraaa', changes }, { encounter }, ASKING);
  expect(correct({ condition: 'stable' })).toMatchObject({
    accepted: true,
    events: [{ changes: { condition: 'stable' } }],
  });
  expect(correct({ consent: 'refused' })).toMatchObject(refusal('refused-but-examined'));
  expect(correct({ happened: day('2024-06-01') })).toMatchObject(refusal('not-yet'));
});
