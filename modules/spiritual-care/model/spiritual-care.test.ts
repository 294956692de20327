import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { buildWish } from '#modules/spiritual-care/testing/build-wish.ts';
import { noteWish, recordCare, takeBackWish } from './spiritual-acts.ts';
import type { SpiritualWishFacts } from './spiritual-care.ts';

const asking = buildAsking('spiritual-care-worker');
const refusal = (code: string) => ({ accepted: false, refusal: { code: `spiritual-care.${code}` } });
const GROWN = { id: 'personaaaaaa', born: day('1990-01-01'), birthBasis: 'document' };
const CHILD = { ...GROWN, born: day('2015-01-01') };

const YES = { wishId: 'wishaaaaaaaa', askedBy: 'herself', knowsItIsFree: true, guardianAgrees: false } as const;
const note = (answers: Partial<Parameters<typeof noteWish.decide>[0]> = {}, person: object = GROWN) =>
  noteWish.decide({ ...YES, wish: buildWish(), ...answers }, { person: person as never }, asking);

const stored = (facts: Partial<SpiritualWishFacts> = {}) =>
  ({ id: 'wishaaaaaaaa', scopeId: 'personaaaaaa', ...buildWish(), takenBack: null, ...facts }) as never;
const give = (happened: string, facts: Partial<SpiritualWishFacts> = {}) =>
  recordCare.decide(
    {
      careId: 'careaaaaaaaa',
      care: { wishId: 'wishaaaaaaaa', happened: day(happened), kind: 'prayer', ownWords: null, lang: 'en' },
    },
    { wish: stored(facts) },
    asking,
  );

describe('spiritual care', () => {
  test('is asked for by herself, freely, and by no other way', () => {
    expect(note()).toMatchObject({ accepted: true });
    expect(note({ askedBy: 'somebody-else' })).toMatchObject(refusal('not-her-asking'));
    expect(note({ knowsItIsFree: false })).toMatchObject(refusal('not-free'));
    expect(note({ wish: buildWish({ asked: day('2030-01-01') }) })).toMatchObject(refusal('not-yet'));
  });

  test('of a child, or of somebody whose age nobody knows, needs the yes of whoever speaks for her', () => {
    expect(note({}, CHILD)).toMatchObject(refusal('guardian-missing'));
    expect(note({}, { ...GROWN, born: null, birthBasis: 'unknown' })).toMatchObject(refusal('guardian-missing'));
    expect(note({ guardianAgrees: true }, CHILD)).toMatchObject({ accepted: true });
  });

  test('is given after she asked, and no more from the day she took it back', () => {
    expect(give('2024-05-03')).toMatchObject({ accepted: true });
    expect(give('2024-05-01')).toMatchObject(refusal('before-asked'));
    expect(give('2030-05-03')).toMatchObject(refusal('not-yet'));
    const takenBack = day('2024-05-05');
    expect(give('2024-05-04', { takenBack })).toMatchObject({ accepted: true });
    expect(give('2024-05-05', { takenBack })).toMatchObject(refusal('taken-back'));
  });

  test('is taken back once, on or after the day it was asked for', () => {
    const takeBack = (takenBack: string, facts: Partial<SpiritualWishFacts> = {}) =>
      takeBackWish.decide({ wishId: 'wishaaaaaaaa', takenBack: day(takenBack) }, { wish: stored(facts) }, asking);
    expect(takeBack('2024-05-05')).toMatchObject({ accepted: true });
    expect(takeBack('2024-05-01')).toMatchObject(refusal('before-asked'));
    expect(takeBack('2024-05-06', { takenBack: day('2024-05-05') })).toMatchObject(refusal('taken-back'));
  });

  test('is never given outside the days between asking and taking back, whatever days those are', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2024-03-10', n));
    fc.assert(
      fc.property(days, days, days, (asked, takenBack, happened) => {
        const given = give(happened, { asked: day(asked), takenBack: takenBack < asked ? null : day(takenBack) });
        const may = happened >= asked && (takenBack < asked || happened < takenBack);
        expect(given.accepted).toBe(may);
      }),
    );
  });
});
