import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { DISTRICTS, stateOfDistrict } from '#kernel/places/districts.ts';
import { STATES } from '#kernel/places/states.ts';
import { buildAsked, buildCount, buildRelease } from '#modules/release/testing/build-release.ts';
import { countTable, NO_TABLE } from './count-table.ts';
import { leastRest } from './nothing-subtracted.ts';
import { publicPeriod } from './public-period.ts';
import type { Dimension } from './release.ts';
import { checkRelease } from './release-checks.ts';
import { refuseAsked } from './release-figure.ts';
import { SMALLEST_CELL } from './suppress.ts';

const failing = (...[asked, known]: Parameters<typeof checkRelease>) =>
  checkRelease(asked, known)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

describe('the rules of release', () => {
  const known = { counted: buildCount(), table: NO_TABLE, earlier: [], today: '2024-06-07' };

  test('let nine people of three operations go out thirty days after the last one, and not a day before', () => {
    expect(failing(buildAsked(), known)).toEqual([]);
    expect(failing(buildAsked(), { ...known, today: '2024-06-06' })).toEqual(['waited']);
    const [waited] = checkRelease(buildAsked(), { ...known, today: '2024-05-13' }).filter(({ from }) => from);
    expect(waited).toMatchObject({ holds: false, from: '2024-06-07' });
  });

  test('hold back what points to one operation', () => {
    expect(failing(buildAsked(), { ...known, counted: buildCount({ operations: 1 }) })).toEqual(['two-operations']);
    expect(failing(buildAsked({ fromDay: '2024-04-27', toDay: '2024-05-08' }), known)).toEqual(['long-enough']);
    expect(failing(buildAsked(), { ...known, counted: buildCount({ value: 4 }) })).toEqual(['large-enough']);
  });

  test('hold back what an earlier figure can be subtracted from, though that one was taken back', () => {
    const earlier = [buildRelease({ value: 6, toDay: '2024-04-30', state: 'withdrawn' })];
    expect(failing(buildAsked(), { ...known, earlier })).toEqual(['not-subtracted']);
    const plan = [buildRelease({ value: 6, toDay: '2024-04-30', state: 'planned', releasedOn: null })];
    expect(failing(buildAsked(), { ...known, earlier: plan })).toEqual([]);
  });

  test('hold back a total that grew by fewer than five over what was declared, and one told within the quarter', () => {
    const since = buildAsked({ reach: 'since', fromDay: '2020-01-01' });
    const counted = buildCount({ value: 60, declaredPart: 57 });
    expect(failing(since, { ...known, counted })).toEqual(['not-subtracted']);
    const before = buildRelease({
      reach: 'since',
      fromDay: '2020-01-01',
      toDay: '2024-03-31',
      value: 57,
      releasedOn: '2024-04-30',
    });
    const grown = { ...known, counted: buildCount({ value: 66, declaredPart: 57 }), earlier: [before] };
    expect(failing(since, grown)).toEqual(['waited']);
    expect(failing(since, { ...grown, today: '2024-07-30' })).toEqual([]);
  });

  test('let one table stand over the same days, and another over others', () => {
    const table = buildAsked({ brokenBy: ['adulthood'] });
    const other = buildRelease({ brokenBy: ['gender'], toDay: '2024-05-31', value: 9 });
    expect(failing(table, { ...known, earlier: [other] })).toEqual(['one-table']);
    const apart = buildRelease({ brokenBy: ['gender'], fromDay: '2024-01-01', toDay: '2024-03-31', value: 20 });
    expect(failing(table, { ...known, earlier: [apart] })).toEqual([]);
  });

  test('count operations without hiding how few there were', () => {
    const asked = buildAsked({ indicator: 'operations_held' });
    expect(failing(asked, { ...known, counted: buildCount({ value: 3 }) })).toEqual([]);
  });
});

describe('what can be subtracted', () => {
  const of = (from: string, to: string, value: number) => ({ from, to, value });

  test.each([
    ['nothing from nothing', of('2024-01-01', '2024-12-31', 40), [], null],
    ['a quarter from its year', of('2024-01-01', '2024-12-31', 40), [of('2024-01-01', '2024-03-31', 37)], 3],
    [
      'two quarters from their year',
      of('2024-01-01', '2024-12-31', 40),
      [of('2024-01-01', '2024-03-31', 20), of('2024-04-01', '2024-06-30', 18)],
      2,
    ],
    [
      'the rest of a year that is public already',
      of('2024-04-01', '2024-12-31', 18),
      [of('2024-01-01', '2024-12-31', 40), of('2024-01-01', '2024-03-31', 20)],
      2,
    ],
    ['the same number again', of('2024-01-01', '2024-03-31', 20), [of('2024-01-01', '2024-03-31', 20)], null],
    ['days that do not meet', of('2024-04-01', '2024-06-30', 21), [of('2024-01-01', '2024-03-31', 20)], null],
  ])('%s', (_, asked, earlier, rest) => {
    expect(leastRest(asked, earlier)).toBe(rest);
  });

  test('what goes out in quarters never lets fewer than five stand alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 12, maxLength: 12 }),
        fc.nat(10),
        fc.nat(11),
        (people, first, length) => {
          const at = (n: number) => `2024-${String(n + 1).padStart(2, '0')}`;
          const last = Math.min(11, first + length);
          const count = (a: number, b: number) => people.slice(a, b + 1).reduce((sum, one) => sum + one, 0);
          const asked = of(`${at(first)}-01`, `${at(last)}-28`, count(first, last));
          const quarters = [0, 3, 6, 9].map((n) => of(`${at(n)}-01`, `${at(n + 2)}-28`, count(n, n + 2)));
          const inside = quarters.filter(({ from, to }) => asked.from <= from && to <= asked.to);
          const rest = asked.value - inside.reduce((sum, { value }) => sum + value, 0);
          const told = leastRest(asked, quarters);
          if (inside.length > 0 && rest > 0) expect(told).toBeLessThanOrEqual(rest);
        },
      ),
    );
  });
});

describe('a table of people', () => {
  const someone = { born: null, birthBasis: 'unknown', gender: 'female' } as const;

  test('counts each once, in the group of the first time, and whose year is open in none', () => {
    const rows = [
      { ...someone, person: 'a', when: day('2023-12-01') },
      { ...someone, person: 'a', when: day('2024-02-01') },
      { ...someone, person: 'b', when: day('2024-02-01'), gender: 'male' as const },
      { ...someone, person: 'c', when: { ...day('2023-12-30'), latest: '2024-01-02' } },
    ];
    const { groups, cells } = countTable(rows, ['year', 'gender'], { from: '2023-01-01', to: '2024-12-31' });
    expect(groups[0]).toEqual(['2023', '2024']);
    const female = groups[1]?.indexOf('female') ?? -1;
    expect(cells[female]).toBe(1);
    expect(cells.reduce((sum, one) => sum + one, 0)).toBe(2);
  });
});

describe('a table by place', () => {
  const freed = (district: number | null, people: number, operations = 2) =>
    Array.from({ length: people }, (_, n) => ({
      ...({ born: null, birthBasis: 'unknown', gender: 'female', when: day('2024-02-01'), district } as const),
      person: `${district} ${n}`,
      operation: `${district} ${n % operations}`,
    }));
  const span = { from: '2024-01-01', to: '2024-12-31' };
  const told = (by: 'state' | 'district', ...people: ReturnType<typeof freed>[]) => {
    const { groups, cells } = countTable(people.flat(), [by], span);
    return Object.fromEntries((groups[0] ?? []).map((group, n) => [group, cells[n]]));
  };
  const [suburban, thane, palghar, patna, gaya] = [483, 497, 665, 212, 196];

  test('tells a district from ten people on, the rest of its state together, and everybody else as of another place', () => {
    const people = [freed(suburban, 12), freed(thane, 6), freed(palghar, 4), freed(patna, 9), freed(null, 5)];
    expect(told('district', ...people)).toEqual({ 483: 12, MH: 10, other: 14 });
    expect(told('state', ...people)).toEqual({ MH: 22, other: 14 });
    // A district of which there is no word here, and one that no directory of ours knows.
    expect(told('district', freed(gaya, 11), freed(9999, 12))).toEqual({ BR: 11, other: 12 });
  });

  test('tells no place in which there was one operation, however many were freed by it', () => {
    expect(told('district', freed(suburban, 30, 1), freed(thane, 20))).toEqual({ 497: 20, other: 30 });
    expect(told('state', freed(suburban, 30, 1), freed(patna, 11))).toEqual({ BR: 11, other: 30 });
  });

  test('loses nobody, and keeps no place with fewer than ten people but that of all others', () => {
    const anyone = fc.record({
      district: fc.constantFrom(suburban, thane, palghar, patna, gaya, null),
      people: fc.nat(25),
      operations: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyone, { maxLength: 6 }),
        fc.constantFrom('state' as const, 'district' as const),
        (places, by) => {
          const people = places.map((one, at) =>
            freed(one.district, one.people, one.operations).map((row) => ({ ...row, person: `${at} ${row.person}` })),
          );
          const { other = 0, ...own } = told(by, ...people);
          const counts = Object.values(own).map((count) => count ?? 0);
          for (const count of counts) expect(count).toBeGreaterThanOrEqual(SMALLEST_CELL);
          expect(counts.reduce((sum, one) => sum + one, other)).toBe(people.flat().length);
        },
      ),
    );
  });

  test('by district is never laid over one by state of the same days, in whichever order, taken back or not', () => {
    const counted = buildCount({ value: 36 });
    for (const [first, second] of [
      ['state', 'district'],
      ['district', 'state'],
    ] as const)
      for (const state of ['released', 'withdrawn', 'superseded'] as const) {
        const earlier = [buildRelease({ brokenBy: [first], value: 36, state })];
        const known = { counted, table: NO_TABLE, earlier, today: '2024-06-07' };
        expect(failing(buildAsked({ brokenBy: [second] }), known)).toEqual(['one-table']);
      }
    const refused = (brokenBy: Dimension[], indicator: 'persons_rescued' | 'persons_arrested' = 'persons_rescued') =>
      refuseAsked(buildAsked({ brokenBy, indicator }))?.code;
    expect(refused(['state', 'district'])).toBe('release.not-broken-down');
    expect(refused(['state'], 'persons_arrested')).toBe('release.not-broken-down');
    expect(refused(['district', 'gender', 'year'])).toBeUndefined();
  });
});

test('every state has its district, and every district with words lies in a state', () => {
  const states = new Set(Array.from({ length: 763 }, (_, n) => stateOfDistrict(n + 1)));
  expect([states.has(null), states.size, new Set(STATES).size]).toEqual([false, 36, 36]);
  expect([482, 212, 165, 665, 6, 9999].map(stateOfDistrict)).toEqual(['MH', 'BR', 'UP', 'MH', 'LA', null]);
  expect(DISTRICTS.every((code) => stateOfDistrict(code) !== null)).toBe(true);
});

test('a period is told by its quarter, its year or its years, and by no day', () => {
  expect(publicPeriod({ from: '2024-04-01', to: '2024-05-08' })).toEqual({ quarter: 2, from: 2024, to: 2024 });
  expect(publicPeriod({ from: '2024-01-01', to: '2024-12-31' })).toEqual({ quarter: null, from: 2024, to: 2024 });
  expect(publicPeriod({ from: '2020-01-01', to: '2024-05-08' })).toEqual({ quarter: null, from: 2020, to: 2024 });
});
