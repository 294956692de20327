import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { about, by, type Dated, day, month, partOfMonth, unknownDate, year } from '#kernel/dated.ts';
import { buildFigure } from '#modules/figure/testing/build-figure.ts';
import { answerFigures } from './answered-figure.ts';
import { type CountedPerson, countPersons } from './count-records.ts';
import { isWithin, usualSpan } from './span.ts';

const SPRING = { from: '2024-04-01', to: '2024-05-08' };
const TODAY = '2024-05-13';

function person(name: string, when: Dated, more: Partial<CountedPerson> = {}): CountedPerson {
  return { person: name, when, born: year(1995), birthBasis: 'stated', gender: 'female', ...more };
}

describe('whether a date lies in a span', () => {
  test.each([
    [day('2024-04-01'), 'inside'],
    [partOfMonth('2024-04', 'early'), 'inside'],
    [day('2024-05-09'), 'outside'],
    [by('2024-03-31'), 'outside'],
    [month('2024-05'), 'open'],
    [about('2024-03-30', '2024-04-03'), 'open'],
    [by('2024-04-05'), 'open'],
    [by('2024-04-01'), 'open'],
    [unknownDate(), 'open'],
  ])('%j is %s', (when, place) => {
    expect(isWithin(when, SPRING)).toBe(place);
  });

  test('the usual span begins on the first of last month', () => {
    expect(usualSpan('2024-05-13')).toEqual({ from: '2024-04-01', to: '2024-05-13' });
    expect(usualSpan('2024-01-31')).toEqual({ from: '2023-12-01', to: '2024-01-31' });
  });
});

describe('counting people', () => {
  test('counts someone freed twice once, and groups her by what she was the first time', () => {
    const born = day('2006-04-20');
    const rows = [person('a', day('2024-05-01'), { born }), person('a', day('2024-04-10'), { born })];
    expect(countPersons(rows, SPRING)).toMatchObject({ counted: 1, byAge: { child: 1, adult: 0, unclear: 0 } });
  });

  test('tells beside the number whose date may lie outside, unless she is counted already', () => {
    const rows = [person('a', month('2024-05')), person('b', month('2024-05')), person('b', day('2024-04-10'))];
    expect(countPersons(rows, SPRING)).toMatchObject({ counted: 1, undecided: 1 });
  });

  test('keeps unclear ages apart: nobody becomes an adult by being counted', () => {
    const rows = [person('a', day('2024-04-10'), { born: null }), person('b', day('2024-04-10'), { born: year(2006) })];
    expect(countPersons(rows, SPRING).byAge).toEqual({ adult: 0, child: 0, unclear: 2 });
  });

  test('loses nobody and counts nobody twice, whatever the dates', () => {
    const anyDay = fc
      .integer({ min: 0, max: 120 })
      .map((days) => day(new Date(Date.UTC(2024, 2, 1 + days)).toISOString().slice(0, 10)));
    const anyRow = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      when: fc.oneof(anyDay, fc.constant(month('2024-05')), fc.constant(unknownDate())),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const people = rows.map(({ name, when }) => person(name, when));
        const { counted, undecided, byAge, byGender } = countPersons(people, SPRING);
        const sum = (groups: Record<string, number>) => Object.values(groups).reduce((a, b) => a + b, 0);
        expect(counted + undecided).toBeLessThanOrEqual(new Set(people.map((one) => one.person)).size);
        expect([sum(byAge), sum(byGender)]).toEqual([counted, counted]);
      }),
    );
  });
});

describe('the figures of a period', () => {
  const nine = Array.from({ length: 9 }, (_, index) => person(`p${index}`, day('2024-04-27')));
  const answer = (rescued: CountedPerson[], declared = [buildFigure()], span = SPRING) =>
    answerFigures(
      { rescued, arrested: [], operations: [day('2024-04-27'), month('2024-05')], relationships: [], areas: [] },
      declared,
      span,
      TODAY,
    ).figures;
  const since = (figures: ReturnType<typeof answer>) => figures.find(({ reach }) => reach === 'since');

  test('carry value, qualifier, unit, period, as-of, source, and where their records are', () => {
    expect(answer(nine)[0]).toEqual({
      indicator: 'persons_rescued',
      reach: 'period',
      value: 9,
      qualifier: 'exact',
      unit: 'person',
      period: SPRING,
      asOf: TODAY,
      sources: [{ kind: 'own-staff', manner: 'written', who: null, reliability: null }],
      declaredPart: null,
      declaredAs: null,
      recordedPart: 9,
      undecided: 0,
      opens: '/api/figures/persons_rescued/records?from=2024-04-01&to=2024-05-08',
    });
  });

  test('of relationships stand beside what is declared of them, and are not added to it', () => {
    const about50 = buildFigure({
      indicator: 'outreach_relationships',
      unit: 'relationship',
      value: 50,
      qualifier: 'about',
      period: year(2009),
      asOf: '2009-12-31',
    });
    const began = [by('2009-02-28'), day('2024-05-08'), day('2024-05-09'), month('2024-05')];
    const counted = { rescued: [], arrested: [], operations: [], relationships: began, areas: [] };
    const { figures } = answerFigures(counted, [about50], SPRING, TODAY);
    expect(figures.find(({ reach }) => reach === 'standing')).toMatchObject({
      value: 2,
      qualifier: 'at_least',
      undecided: 1,
      declaredPart: 50,
      declaredAs: 'about',
      period: { to: '2024-05-08' },
    });
  });

  test('are at least so many where a date leaves one open', () => {
    const [, , operations] = answer(nine);
    expect(operations).toMatchObject({ value: 1, qualifier: 'at_least', undecided: 1 });
  });

  test('add what is recorded after the declared time to what is declared', () => {
    expect(since(answer(nine))).toMatchObject({
      value: 66,
      declaredPart: 57,
      recordedPart: 9,
      period: { from: '2020-01-01' },
    });
  });

  test('do not add records of the declared time: that total holds them already', () => {
    expect(since(answer([...nine, person('old', day('2024-03-31'))]))).toMatchObject({ value: 66, recordedPart: 9 });
  });

  test('without a declared total count from the first record on', () => {
    expect(since(answer(nine, []))).toMatchObject({ value: 9, declaredPart: null, period: { from: '2024-01-01' } });
  });

  test('leave out a total that reaches beyond the period', () => {
    expect(since(answer(nine, undefined, { from: '2024-01-01', to: '2024-02-01' }))).toMatchObject({
      value: 0,
      declaredPart: null,
    });
  });
});
