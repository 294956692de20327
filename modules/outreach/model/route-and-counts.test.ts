import { describe, expect, test } from 'vitest';
import { by, day, month, range } from '#kernel/dated.ts';
import { buildArea, buildContact, buildStep, buildVisit } from '#modules/outreach/testing/build-outreach.ts';
import { coverageOf, monthsUntil, shadeOf } from './coverage.ts';
import { Headcount } from './headcount.ts';
import { routeOf } from './route-of-day.ts';

describe('a headcount', () => {
  const read = (value: object) =>
    Headcount.safeParse(value).error?.issues.map(({ code, ...one }) =>
      'params' in one ? (one.params as { code: string }).code : code,
    ) ?? 'kept';
  test('keeps *several* a word', () => {
    expect(read({ qualifier: 'several', least: null, most: null })).toBe('kept');
    expect(read({ qualifier: 'several', least: 5, most: null })).toEqual(['outreach.headcount-guessed']);
    expect(read({ qualifier: 'about', least: null, most: null })).toEqual(['outreach.headcount-missing']);
    expect(read({ qualifier: 'about', least: 40, most: 50 })).toBe('kept');
    expect(read({ qualifier: 'exact', least: 9, most: 7 })).toEqual(['outreach.headcount-turned']);
    expect(read({ qualifier: 'thousands', least: null, most: null })).not.toBe('kept');
  });
});

describe('the route of the day', () => {
  const known = (contacts: ReturnType<typeof buildContact>[], more: object = {}) => ({
    contacts,
    areas: [buildArea(), buildArea({ id: 'areabbbbbbbb', name: 'Bhiwandi' })],
    visits: [],
    steps: [],
    orders: [],
    ...more,
  });
  const one = (id: string, facts: object) => buildContact({ id, alias: id, nextOn: '2024-05-13', ...facts });

  test('goes area by area, first where somebody is only safe early', () => {
    const route = routeOf(
      'mercyaaaaaaa',
      '2024-05-13',
      known([
        one('late', { nextUntil: '18:00' }),
        one('aunt', {}),
        one('early', { areaId: 'areabbbbbbbb', nextUntil: '12:00' }),
        one('other', { areaId: 'areabbbbbbbb', nextOn: '2024-05-10' }),
      ]),
    );
    expect(route.stops.map(({ area, contacts }) => [area?.name, contacts.map(({ alias }) => alias)])).toEqual([
      ['Bhiwandi', ['early', 'other']],
      ['Mill lane', ['late', 'aunt']],
    ]);
    expect(route.count).toBe(4);
  });

  test('goes in the order its worker chose, whom it does not name last and by the hour; another’s order is not hers', () => {
    const contacts = [one('late', { nextUntil: '18:00' }), one('aunt', {}), one('early', { nextUntil: '12:00' })];
    const order = { workerId: 'mercyaaaaaaa', areaId: 'areaaaaaaaaa', contactIds: ['aunt'] };
    const namesBy = (orders: object[]) =>
      routeOf('mercyaaaaaaa', '2024-05-13', known(contacts, { orders })).stops[0]?.contacts.map(({ alias }) => alias);
    expect(namesBy([order])).toEqual(['aunt', 'early', 'late']);
    expect(namesBy([{ ...order, contactIds: [] }])).toEqual(['early', 'late', 'aunt']);
    expect(namesBy([{ ...order, workerId: 'kavitaaaaaaa' }])).toEqual(['early', 'late', 'aunt']);
  });

  test('holds nobody of tomorrow, and nobody of another worker', () => {
    const contacts = [one('tomorrow', { nextOn: '2024-05-14' }), one('hers', { workerId: 'kavitaaaaaaa' })];
    expect(routeOf('mercyaaaaaaa', '2024-05-13', known(contacts)).count).toBe(0);
  });

  test('tells at the end who was not met for a month, but for those who left or want no contact', () => {
    const contacts = [one('never', { nextOn: null }), one('gone', { nextOn: null }), one('seen', { nextOn: null })];
    const more = {
      visits: [
        buildVisit({ contactId: 'seen', happened: day('2024-05-01') }),
        buildVisit({ id: 'nobody', contactId: 'never', met: 'nobody', happened: day('2024-05-10') }),
      ],
      steps: [buildStep({ contactId: 'gone', stage: 'exited', since: day('2024-03-01') })],
    };
    expect(routeOf('mercyaaaaaaa', '2024-05-13', known(contacts, more)).longNotMet.map(({ id }) => id)).toEqual([
      'never',
    ]);
  });
});

describe('coverage', () => {
  test('counts a visit in its month, and in none where it may lie in two', () => {
    const visits = [
      { areaId: 'areaaaaaaaaa', happened: day('2024-05-01') },
      { areaId: 'areaaaaaaaaa', happened: month('2024-04') },
      { areaId: 'areaaaaaaaaa', happened: range('2024-03-20', '2024-04-02') },
      { areaId: 'areaaaaaaaaa', happened: by('2009-06-30') },
    ];
    const coverage = coverageOf(
      [buildArea(), buildArea({ id: 'overaaaaaaaa', workedUntil: day('2020-01-01') })],
      visits,
      monthsUntil('2024-05-13', 3),
    );
    expect(coverage).toMatchObject({ months: ['2024-03', '2024-04', '2024-05'], most: 1, undated: 1 });
    expect(coverage.rows.map(({ counts, total }) => [counts, total])).toEqual([[[0, 1, 1], 2]]);
    expect([0, 1, 2, 4, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 1, 2, 4]);
  });
});
