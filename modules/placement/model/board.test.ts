import { describe, expect, test } from 'vitest';
import { about, by, day, unknownDate } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { boardOf, dayOfStay, freeBeds } from '#modules/placement/model/board.ts';
import {
  buildAdult,
  buildChild,
  buildHome,
  buildPlacement,
  buildVisit,
  buildVisitRule,
} from '#modules/placement/testing/build-placement.ts';

const TODAY = '2024-05-13';
const banyan = buildHome();
const jasmine = buildHome({ id: 'jasmineaaaaa', name: 'Home Jasmine', serves: 'women', capacity: 14 });
const hospital = buildHome({ id: 'hospitalaaaa', name: 'City hospital', kind: 'hospital', capacity: null });
const iniya = buildChild();
const reva = buildAdult({ id: 'revaaaaaaaaa' });

function readerOf(records: Record<string, readonly { id: string }[]>): Reader {
  return {
    all: (kind) => (records[kind.kind] ?? []) as never,
    get: (kind, id) => (records[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
}
const NOW = { today: TODAY, at: '2024-05-13T04:11:00.000Z' };
const counted = (taken: ReadonlyMap<string, number> | null, closed: number) =>
  taken && new Map([...taken].map(([id, count]) => [id, { taken: count, closed }]));
const board = (
  records: Record<string, readonly { id: string }[]>,
  taken: ReadonlyMap<string, number> | null = new Map([[banyan.id, 1]]),
  closed = 0,
) =>
  boardOf(
    readerOf({ organisation: [jasmine, banyan, hospital], person: [iniya, reva], ...records }),
    NOW,
    counted(taken, closed),
  );

describe('the board', () => {
  test('shows each home with its people and free beds, and who is elsewhere', () => {
    const inHospital = buildPlacement({ id: 'secondaaaaaa', personId: reva.id, facilityId: hospital.id });
    const { homes, elsewhere } = board({ placement: [buildPlacement(), inHospital] });
    expect(homes.map(({ home, stays, free }) => [home.name, stays.map(({ person }) => person.nameUsed), free])).toEqual(
      [
        ['Home Banyan', ['Iniya'], 5],
        ['Home Jasmine', [], 14],
      ],
    );
    expect(elsewhere.map(({ place }) => place?.name)).toEqual(['City hospital']);
  });

  test('shows the rule in force, the next visit and the paper that is missing', () => {
    const later = buildVisit({ id: 'lateraaaaaaa', plannedFor: '2024-05-20T10:30:00.000Z' });
    const placement = [buildPlacement({ orderRef: null })];
    const { homes } = board({ placement, 'visit-rule': [buildVisitRule()], visit: [later, buildVisit()] });
    expect(homes[0]?.stays[0]).toMatchObject({
      rule: { id: 'ruleaaaaaaaa' },
      nextVisit: { id: 'visitaaaaaaa' },
      missing: 'committee',
    });
    const over = board({ placement, 'visit-rule': [buildVisitRule({ untilWhen: day('2024-05-01') })] });
    expect(over.homes[0]?.stays[0]?.rule).toBeNull();
  });

  test('leaves out a stay of somebody this colleague may not know', () => {
    expect(board({ placement: [buildPlacement({ personId: 'strangeraaaa' })] }).homes[0]?.stays).toEqual([]);
  });

  test('remembers for a week who went home, but not who moved or died', () => {
    const left = buildPlacement({ discharged: day('2024-05-09'), dischargeOutcome: 'to_family' });
    expect(board({ placement: [left] }).gone).toHaveLength(1);
    expect(board({ placement: [buildPlacement({ ...left, discharged: day('2024-05-01') })] }).gone).toEqual([]);
    expect(board({ placement: [left, buildPlacement({ id: 'secondaaaaaa' })] }).gone).toEqual([]);
    expect(board({ placement: [buildPlacement({ ...left, dischargeOutcome: 'deceased' })] }).gone).toEqual([]);
  });

  test('counts beds that are taken by people this colleague may not know, and calls none free that nobody counted', () => {
    const placement = [buildPlacement()];
    const counted = new Map([
      ['homeaaaaaaaa', 4],
      ['jasmineaaaaa', 14],
    ]);
    expect(board({ placement }, counted).homes.map(({ taken, free }) => [taken, free])).toEqual([
      [4, 2],
      [14, 0],
    ]);
    expect(board({ placement }, new Map()).homes.map(({ taken, free }) => [taken, free])).toEqual([
      [1, 5],
      [0, 14],
    ]);
    expect(board({ placement }, null).homes.map(({ taken, free }) => [taken, free])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('a closed bed is not free, and more people than beds is a number below zero', () => {
    const placement = [buildPlacement()];
    expect(board({ placement }, new Map([[banyan.id, 4]]), 1).homes[0]).toMatchObject({ free: 1, closed: 1 });
    expect(board({ placement }, new Map([[banyan.id, 8]])).homes[0]?.free).toBe(-2);
  });

  test('counts free beds by whom they are for, and leaves out homes nobody counted', () => {
    const uncounted = buildHome({ id: 'third', capacity: null, serves: 'children' });
    const { homes, ...rest } = board({ placement: [buildPlacement()] });
    const free = freeBeds({
      ...rest,
      homes: [...homes, { home: uncounted, stays: [], taken: 0, free: null, closed: 0, arriving: [] }],
    });
    expect([...free]).toEqual([
      ['children', 5],
      ['women', 14],
    ]);
  });
});

describe('the day of a stay', () => {
  test('is exact where the day is, and about where it is not', () => {
    expect(dayOfStay(day('2024-04-27'), TODAY)).toEqual({ day: 17, about: false });
    expect(dayOfStay(about('2024-04-27', '2024-05-01'), TODAY)).toEqual({ day: 15, about: true });
    expect(dayOfStay(by('2024-05-10'), TODAY)).toEqual({ day: 4, about: true });
    expect(dayOfStay(unknownDate(), TODAY)).toBeNull();
  });
});
