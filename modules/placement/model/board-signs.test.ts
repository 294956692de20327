import { describe, expect, test } from 'vitest';
import { about, day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildBed, buildBedUse } from '#modules/facility/testing/build-facility.ts';
import { bedOf, expectedToday, signsOf } from '#modules/placement/model/board-signs.ts';
import { stayDues } from '#modules/placement/model/stay-dues.ts';
import {
  ASKING,
  buildAdult,
  buildChild,
  buildPlacement,
  buildVisit,
} from '#modules/placement/testing/build-placement.ts';
import {
  buildBelonging,
  buildLeave,
  buildOrder,
  buildTransfer,
  buildWish,
} from '#modules/placement/testing/build-stay.ts';
import { buildHearing } from '#modules/proceeding/testing/build-proceeding.ts';

const NOW = { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' };

function readerOf(records: Record<string, readonly { id: string }[]>): Reader {
  return {
    all: (kind) => (records[kind.kind] ?? []) as never,
    get: (kind, id) => (records[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
}
const signs = (records: Record<string, readonly { id: string }[]>) =>
  signsOf({ id: 'placeaaaaaaa', personId: 'personaaaaaa' }, readerOf(records), NOW).map((sign) => sign.is);
const OUT = { leftAt: '2024-05-13T03:00:00.000Z', goesAt: '2024-05-13T03:00:00.000Z' };

describe('a card', () => {
  test('says first what cannot wait', () => {
    const leave = [buildLeave({ ...OUT, dueBack: '2024-05-13T04:00:00.000Z' })];
    expect(signs({ leave, 'leaving-wish': [buildWish()] })).toEqual(['wants-to-leave', 'overdue']);
    expect(signs({ 'leaving-wish': [buildWish({ answer: 'stays', answered: NOW.at })] })).toEqual([]);
  });

  test('says who is out, who goes soon, and nothing of a leave that is far away or over', () => {
    expect(signs({ leave: [buildLeave({ ...OUT, dueBack: '2024-05-13T15:30:00.000Z' })] })).toEqual(['out']);
    expect(signs({ leave: [buildLeave()] })).toEqual(['leave']);
    expect(
      signs({ leave: [buildLeave({ goesAt: '2024-09-03T02:30:00.000Z', dueBack: '2024-09-04T02:30:00.000Z' })] }),
    ).toEqual([]);
    expect(signs({ leave: [buildLeave({ calledOff: NOW.at })] })).toEqual([]);
  });

  test('says that an order ends, and who is on the way', () => {
    expect(signs({ 'stay-order': [buildOrder({ untilDay: '2024-05-24' })] })).toEqual(['order-ends']);
    expect(signs({ 'stay-order': [buildOrder({ untilDay: '2024-05-28' })] })).toEqual([]);
    expect(signs({ transfer: [buildTransfer()] })).toEqual(['transfer']);
    expect(signs({ transfer: [buildTransfer({ handedAt: NOW.at })] })).toEqual(['on-the-way']);
    expect(signs({ transfer: [buildTransfer({ fromPlacementId: 'otheraaaaaaa' })] })).toEqual([]);
  });

  test('tells of the next day in court whoever may know of it, and of the way out alone whoever may not', () => {
    const [far, near] = [buildHearing({ id: 'farrrrrrrrrr', on: '2024-06-20' }), buildHearing({ presence: 'needed' })];
    const hidden = (hearing: object) => ({ ...near, ...hearing, masked: true });
    const court = (...hearing: (typeof near)[]) =>
      signsOf({ id: 'placeaaaaaaa', personId: 'personaaaaaa' }, readerOf({ hearing }), NOW);
    expect(court(far, near)).toEqual([{ is: 'hearing', on: '2024-05-22' }]);
    expect(court(hidden({}))).toEqual([{ is: 'goes-out', on: '2024-05-22' }]);
    expect(court(hidden({ presence: 'not-known' }))).toEqual([{ is: 'may-go-out', on: '2024-05-22' }]);
    expect(court(hidden({ presence: 'by-video' }), hidden({ id: 'nottttttttt', presence: 'not-needed' }))).toEqual([]);
    const told = (out?: { on: string; sure: boolean }, ...hearing: (typeof near)[]) =>
      signsOf({ id: 'placeaaaaaaa', personId: 'personaaaaaa' }, readerOf({ hearing }), NOW, out);
    expect(told({ on: '2024-05-22', sure: true })).toEqual([{ is: 'goes-out', on: '2024-05-22' }]);
    expect(told({ on: '2024-05-22', sure: true }, near)).toEqual([{ is: 'hearing', on: '2024-05-22' }]);
    expect(court({ ...near, outcome: 'Held.' }, { ...near, on: '2024-05-12' }, { ...near, on: '2024-07-01' })).toEqual(
      [],
    );
    expect(court({ ...near, personId: 'otheraaaaaaa' })).toEqual([]);
  });

  test('knows the bed', () => {
    const use = [buildBedUse({ id: 'olduseaaaaaa', bedId: 'oldaaaaaaaaa', untilAt: NOW.at }), buildBedUse()];
    expect(bedOf('placeaaaaaaa', readerOf({ bed: [buildBed()], 'bed-use': use }))?.name).toBe('1');
  });

  test('the day is told by its counts', () => {
    const leave = [
      buildLeave({ ...OUT, dueBack: '2024-05-13T15:30:00.000Z' }),
      buildLeave({ id: 'otheraaaaaaa', goesAt: '2024-05-13T10:00:00.000Z', dueBack: '2024-05-13T12:00:00.000Z' }),
    ];
    const records = {
      placement: [buildPlacement()],
      leave,
      visit: [buildVisit()],
      transfer: [buildTransfer({ handedAt: NOW.at })],
    };
    expect(expectedToday(readerOf(records), NOW)).toEqual({ visits: 1, back: 1, going: 1, arriving: 1 });
  });
});

describe('what is due of a stay', () => {
  const dues = (records: Record<string, readonly { id: string }[]>, person = buildChild()) =>
    stayDues(readerOf({ placement: [buildPlacement()], person: [person], ...records }), ASKING.actor, NOW).map(
      ({ sentence, dueOn, dueAt }) => ['key' in sentence && sentence.key.replace('placement:due.', ''), dueOn ?? dueAt],
    );

  test('a leave: its permission, its day, its return, and that nobody came back', () => {
    expect(dues({ leave: [buildLeave()] })).toEqual([['leave.permission', '2024-06-03']]);
    expect(dues({ leave: [buildLeave()] }, buildAdult())).toEqual([]);
    const today = { goesAt: '2024-05-13T10:00:00.000Z', dueBack: '2024-05-13T12:00:00.000Z' };
    expect(dues({ leave: [buildLeave(today)] })).toEqual([['leave.goes', today.goesAt]]);
    const back = { ...OUT, dueBack: '2024-05-13T15:30:00.000Z' };
    expect(dues({ leave: [buildLeave(back)] })).toEqual([['leave.back', back.dueBack]]);
    const late = { ...OUT, dueBack: '2024-05-13T04:10:00.000Z' };
    expect(dues({ leave: [buildLeave(late)] })).toEqual([['leave.overdue', late.dueBack]]);
    expect(dues({ leave: [buildLeave({ ...late, leftAt: null })] })).toEqual([['leave.missed', late.goesAt]]);
  });

  test('an order that ends, a wish, a transfer, and things that are owed', () => {
    expect(dues({ 'stay-order': [buildOrder({ untilDay: '2024-05-27' })] })).toEqual([['orderEnds', '2024-05-27']]);
    expect(dues({ 'stay-order': [buildOrder({ untilDay: '2024-05-12' })] })).toEqual([['orderOver', '2024-05-12']]);
    expect(dues({ 'leaving-wish': [buildWish()] })).toEqual([['wantsToLeave', '2024-05-13T03:00:00.000Z']]);
    expect(dues({ transfer: [buildTransfer()] })).toEqual([['transfer.handOver', '2024-05-13']]);
    expect(dues({ transfer: [buildTransfer({ handedAt: NOW.at })] })).toEqual([['transfer.acknowledge', NOW.at]]);
    expect(dues({ belonging: [buildBelonging()] })).toEqual([]);
    expect(dues({ belonging: [buildBelonging({ givenAt: NOW.at })] })).toEqual([['things.acknowledge', '2024-05-13']]);
    const left = [buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' })];
    expect(dues({ placement: left, belonging: [buildBelonging()] })).toEqual([['things.giveBack', '2024-05-10']]);
  });

  test('who came as a child and is of age now is asked', () => {
    const placement = [buildPlacement({ admitted: day('2009-06-15'), basis: 'family_consent' })];
    const grown = buildChild({ born: about('2004-06-02', '2005-06-01') });
    expect(dues({ placement }, grown)).toEqual([['ofAge', '2024-05-13']]);
    expect(dues({ placement: [buildPlacement({ admitted: day('2009-06-15'), basis: 'voluntary' })] }, grown)).toEqual(
      [],
    );
    expect(dues({})).toEqual([]);
  });
});
