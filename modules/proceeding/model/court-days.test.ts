import { expect, test } from 'vitest';
import { day, range } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { buildHearing, buildProceeding } from '../testing/build-proceeding.ts';
import { agesAtOffence } from './age-at-offence.ts';
import { monthOfHearings } from './month-of-hearings.ts';
import { hearingDues } from './proceeding-dues.ts';
import { hearingTimeline } from './proceeding-timeline.ts';

test('a month has whole weeks from Monday, and every day in court stands on its day', () => {
  const hearings = [
    buildHearing({ id: 'h1', on: '2024-05-31' }),
    buildHearing({ id: 'h2', on: '2024-05-31' }),
    buildHearing({ id: 'h3', on: '2024-06-01' }),
    buildHearing({ id: 'h4', on: '2024-07-01' }),
  ];
  const may = monthOfHearings(hearings, '2024-05-13');
  expect([may.length, may[0]?.[0]?.on, may.at(-1)?.at(-1)?.on]).toEqual([5, '2024-04-29', '2024-06-02']);
  const with2 = may.flat().filter((one) => one.hearings.length > 0);
  expect(with2.map((one) => [one.on, one.inMonth, one.hearings.length])).toEqual([
    ['2024-05-31', true, 2],
    ['2024-06-01', false, 1],
  ]);
  // A February of four whole weeks, a month that begins on a Sunday, a December.
  expect(monthOfHearings([], '2027-02-10').flat()).toHaveLength(28);
  expect(
    monthOfHearings([], '2024-09-30')
      .flat()
      .filter((one) => one.inMonth),
  ).toHaveLength(30);
  expect(monthOfHearings([], '2024-12-31').at(-1)?.at(-1)?.on).toBe('2025-01-05');
});

test('what she was at the offence is said for each law that is charged, and never surer than her birth', () => {
  const charged = buildProceeding({
    sections: ['POCSO 6', 'ITPA 5', 'BNS 141', 'BLSA 16'],
    offence: day('2024-08-20'),
  });
  const who = (born: ReturnType<typeof day>) => ({
    birth: { on: born, basis: 'stated' as const },
    gender: 'female' as const,
  });
  const told = (born: ReturnType<typeof day>) =>
    agesAtOffence(charged, who(born)).map(({ law, is, sure }) => [law, is, sure]);
  expect(told(day('2007-08-20'))).toEqual([
    ['POCSO', 'child', true],
    ['ITPA', 'minor', true],
    ['BNS 141', 'child', true],
  ]);
  expect(told(range('2006-01-01', '2009-01-01'))).toEqual([
    ['POCSO', 'child', false],
    ['ITPA', 'child', false],
    ['BNS 141', 'child', true],
  ]);
});

test('whoever sees the day alone is told to keep it free, in time, and nothing of the matter', () => {
  const masked = (facts: Parameters<typeof buildHearing>[0]) => ({
    ...buildHearing({ on: '2024-05-20', presence: 'needed', ...facts }),
    ...{ masked: true, purpose: null, outcome: null, note: null },
  });
  const days = [
    masked({}),
    masked({ on: '2024-05-21' }),
    masked({ on: '2024-05-12' }),
    masked({ adjourned: true }),
    masked({ presence: 'not-needed' }),
  ];
  const reader: Reader = { all: () => days as never, get: () => null };
  const actor = { ...ASKING.actor, roles: ['counsellor' as const] };
  const dues = hearingDues(reader, actor, { today: ASKING.today, at: ASKING.now });
  expect(dues.map(({ sentence, dueOn, address }) => [sentence, dueOn, address])).toEqual([
    [{ key: 'proceeding:due.day' }, '2024-05-20', ['p', 'personaaaaaa']],
  ]);
  const told = days.flatMap((one) => hearingTimeline.tell(one, reader));
  expect(told.map(({ sentence, source }) => ['key' in sentence && sentence.key, source]).slice(2, 4)).toEqual([
    ['proceeding:timeline.day', null],
    ['proceeding:timeline.dayPutOff', null],
  ]);
});
