import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAsked, buildCount, buildRelease } from '#modules/release/testing/build-release.ts';
import { broadExploitation } from './broad-exploitation.ts';
import { publishedFigure } from './published-figure.ts';
import { BROAD_EXPLOITATION } from './release.ts';
import { checkRelease } from './release-checks.ts';
import { refuseAsked } from './release-figure.ts';
import { findAlike } from './same-for-all.ts';
import { knownOnly, publicShares } from './share.ts';
import { SMALLEST_CELL } from './suppress.ts';
import { qualifierOf, toldOf } from './told.ts';

const AGES = [['adult', 'child', 'unclear']];
const KINDS = [[...BROAD_EXPLOITATION]];
const known = { counted: buildCount({ value: 100 }), earlier: [], today: '2024-06-07' };
const failing = (asked: Parameters<typeof buildAsked>[0], cells: number[], groups = AGES) =>
  checkRelease(buildAsked({ brokenBy: ['adulthood'], told: 'shares', ...asked }), {
    ...known,
    table: { groups, cells },
  })
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

describe('shares', () => {
  test('are of those of whom it is known, thirty at least', () => {
    const asked = buildAsked({ brokenBy: ['adulthood'], told: 'shares' });
    const told = toldOf(asked, {
      ...known,
      counted: { ...known.counted, qualifier: 'exact' },
      table: { groups: AGES, cells: [30, 10, 60] },
    });
    expect(told).toEqual({ groups: [['adult', 'child']], cells: [30, 10], shown: [75, 25, 100] });
    expect(failing({}, [19, 10, 71])).toEqual(['share-of-enough']);
    expect(failing({}, [20, 10, 70])).toEqual([]);
  });

  test('are not told where what is left of a hundred is a few people', () => {
    expect(publicShares(knownOnly(AGES[0] ?? [], [96, 4, 0]))).toEqual([null, null, 100]);
    expect(publicShares(knownOnly(['2023'], [40]))).toEqual([null, 100]);
    expect(failing({}, [96, 4, 0])).toEqual(['share-of-some']);
  });

  test('tell no share that stands for fewer than ten, nor a rest that does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), (cells) => {
        const denominator = cells.reduce((sum, one) => sum + one, 0);
        fc.pre(denominator > 0);
        const shares = publicShares({ groups: cells.map(String), cells, denominator });
        for (const [at, share] of shares.slice(0, -1).entries()) {
          if (share === null) continue;
          expect(Math.min(cells[at] ?? 0, denominator - (cells[at] ?? 0))).toBeGreaterThanOrEqual(SMALLEST_CELL);
        }
      }),
    );
  });

  test('go along one thing only, and are not rounded again', () => {
    const asked = (more: object) => refuseAsked(buildAsked({ told: 'shares', brokenBy: ['gender'], ...more }))?.code;
    expect(asked({})).toBeUndefined();
    expect(asked({ brokenBy: ['gender', 'adulthood'] })).toBe('release.not-shared');
    expect(asked({ brokenBy: [] })).toBe('release.not-shared');
    expect(asked({ roundedTo: 5 })).toBe('release.not-shared');
  });
});

describe('a group whose people share what was done to them', () => {
  test('is not told, at nine in ten of ten or more', () => {
    const alike = (cells: number[]) => findAlike(['exploitation'], { groups: KINDS, cells })?.value ?? null;
    expect(alike([9, 1, 0, 0, 0])).toBe('sexual');
    expect(alike([89, 11, 0, 0, 0])).toBeNull();
    expect(alike([15, 0, 0, 0, 60])).toBe('sexual');
    expect(alike([9, 0, 0, 0, 0])).toBeNull();
    expect(alike([0, 0, 0, 0, 40])).toBeNull();
  });

  test('is looked for in every line of a table, and let be where the group is made of it', () => {
    const table = { groups: [['adult', 'child'], ...KINDS], cells: [10, 0, 0, 0, 0, 5, 20, 5, 0, 0] };
    expect(findAlike(['adulthood', 'exploitation'], table)).toEqual({ group: ['adult'], value: 'sexual', people: 10 });
    expect(findAlike(['adulthood', 'exploitation'], table, ['sexual'])).toBeNull();
    expect(failing({ brokenBy: ['adulthood', 'exploitation'], told: 'counts' }, table.cells, table.groups)).toEqual([
      'not-alike',
    ]);
  });

  test('is counted as broadly as may be told, and as not known where nothing was written', () => {
    expect(broadExploitation([])).toBe('unknown');
    expect(broadExploitation(['unknown'])).toBe('unknown');
    expect(broadExploitation(['sexual_images', 'prostitution_exploitation'])).toBe('sexual');
    expect(broadExploitation(['bonded_labour', 'sexual_images'])).toBe('several');
    expect(broadExploitation(['attempted_sale'])).toBe('other');
  });
});

describe('what is read', () => {
  test('is rounded and says so, and the true number stands nowhere in it', () => {
    const asked = buildAsked({ roundedTo: 5, reach: 'since' });
    const counted = { ...buildCount({ value: 68, declaredPart: 57 }), qualifier: 'exact' as const };
    const { shown } = toldOf(asked, { counted, table: { groups: [], cells: [] } });
    expect([shown, qualifierOf(asked, 'exact'), qualifierOf(asked, 'about')]).toEqual([[70], 'rounded', 'about']);
    const release = buildRelease({ ...asked, value: 68, declaredPart: 57, shown, qualifier: 'rounded' });
    const told = publishedFigure(release);
    expect(told).toMatchObject({ value: 70, declaredPart: 55, origin: 'records-and-reports' });
    expect(JSON.stringify(told)).not.toMatch(/\b(68|57)\b/);
  });

  test('holds no hidden number of any table, in no member', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(1, 5, 10),
        (cells, base) => {
          const asked = buildAsked({ brokenBy: ['adulthood', 'gender'], roundedTo: base as 1 | 5 | 10 });
          const groups = [
            ['adult', 'child', 'unclear'],
            ['female', 'male'],
          ];
          const value = cells.reduce((sum, one) => sum + one, 0);
          const counted = { ...buildCount({ value }), qualifier: 'exact' as const };
          const { shown } = toldOf(asked, { counted, table: { groups, cells } });
          const told = publishedFigure(buildRelease({ ...asked, value, groups, cells, shown }));
          expect(told).not.toHaveProperty('cells');
          const numbers = told.shown.filter((one) => one !== null);
          for (const number of numbers.slice(0, -1)) expect(number).toBeGreaterThanOrEqual(SMALLEST_CELL);
          expect(told.value).toBe(shown.at(-1) ?? null);
        },
      ),
    );
  });

  test('says as of when: a declared total as old as its report', () => {
    expect(publishedFigure(buildRelease({ asOf: null }))).toMatchObject({
      asOf: '2024-06-07',
      madePublicOn: '2024-06-07',
    });
    expect(publishedFigure(buildRelease({ asOf: '2024-03-31', declaredPart: 9 }))).toMatchObject({
      asOf: '2024-03-31',
      origin: 'reports',
    });
  });
});

describe('the rules of release, besides', () => {
  test('tell a total anew when it grew by five, and a nought never', () => {
    const before = buildRelease({
      reach: 'since',
      fromDay: '2020-01-01',
      toDay: '2024-03-31',
      value: 57,
      releasedOn: '2024-01-01',
    });
    const since = buildAsked({ reach: 'since', fromDay: '2020-01-01' });
    const fails = (value: number) =>
      checkRelease(since, {
        ...known,
        counted: buildCount({ value, declaredPart: 57 }),
        table: { groups: [], cells: [] },
        earlier: [before],
      })
        .filter(({ holds }) => !holds)
        .map(({ name }) => name);
    expect(fails(57)).toEqual(['grown']);
    expect(fails(62)).toEqual([]);
    const none = checkRelease(buildAsked({ indicator: 'operations_held' }), {
      ...known,
      counted: buildCount({ value: 0 }),
      table: { groups: [], cells: [] },
    });
    expect(none[0]).toMatchObject({ name: 'not-nought', holds: false });
  });

  test('stand with what no waiting mends first', () => {
    const checks = checkRelease(buildAsked(), {
      ...known,
      counted: buildCount({ value: 3 }),
      table: { groups: [], cells: [] },
      today: '2024-05-13',
    });
    expect(checks.slice(0, 2).map(({ name }) => name)).toEqual(['large-enough', 'waited']);
  });
});
