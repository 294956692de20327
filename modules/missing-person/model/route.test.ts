import { expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import { buildLeg, buildMissingReport } from '#modules/missing-person/testing/build-missing-report.ts';
import { routeOf } from './route.ts';

const found = { foundWhen: partOfMonth('2024-04', 'early'), foundPlace: 'Bihar', foundCountry: 'IN' };
const over = buildLeg({
  id: 'legaaaaaaaaa',
  position: 1,
  purpose: 'attempted_sale',
  completed: false,
  painful: 'He looked for buyers.',
});
const back = buildLeg({
  id: 'legbaaaaaaaa',
  position: 2,
  fromPlace: 'Nepal',
  fromCountry: 'NP',
  toPlace: 'Bihar',
  toCountry: 'IN',
});
const home = buildLeg({
  id: 'legcaaaaaaaa',
  position: 3,
  fromPlace: 'bihar ',
  fromCountry: 'IN',
  toPlace: 'Mumbai',
  toCountry: 'IN',
  purpose: 'escorted',
  known: 'known',
});

test('a way is its places in order, whichever order the legs came in', () => {
  const { places, ways } = routeOf(buildMissingReport(found), [home, over, back]);
  expect(places.map(({ name, kind }) => [name, kind])).toEqual([
    ['Mumbai', 'start'],
    ['Nepal', 'known'],
    ['Bihar', 'found'],
    ['Mumbai', 'safe'],
  ]);
  expect(ways.map(({ from, to }) => `${from} ${to}`)).toEqual(['IN NP', 'NP IN', 'IN IN']);
});

test('a painful detail stands closed at the place where it happened', () => {
  const { places } = routeOf(buildMissingReport(found), [over, back]);
  expect(places.map(({ painful }) => painful.length)).toEqual([0, 1, 0]);
});

test('what was tried without moving on belongs to its place', () => {
  const tried = buildLeg({
    id: 'legeaaaaaaaa',
    position: 2,
    fromPlace: 'Nepal',
    fromCountry: 'NP',
    toPlace: 'Nepal',
    toCountry: 'NP',
    completed: false,
    painful: 'He asked twice.',
  });
  const { places, ways } = routeOf(buildMissingReport(), [over, tried]);
  expect(places.map(({ name, painful }) => [name, painful.length])).toEqual([
    ['Mumbai', 0],
    ['Nepal', 2],
  ]);
  expect(ways).toHaveLength(1);
});

test('a gap that nobody told of is drawn as one', () => {
  const { places, ways } = routeOf(buildMissingReport(), [
    over,
    buildLeg({
      id: 'legdaaaaaaaa',
      position: 2,
      fromPlace: 'Patna',
      fromCountry: 'IN',
      toPlace: 'Gaya',
      toCountry: 'IN',
    }),
  ]);
  expect(places.map(({ name }) => name)).toEqual(['Mumbai', 'Nepal', 'Patna', 'Gaya']);
  expect(ways.map(({ leg }) => leg?.id ?? null)).toEqual(['legaaaaaaaaa', null, 'legdaaaaaaaa']);
});

test('without a leg there is where she was last seen, and where she was found', () => {
  expect(routeOf(buildMissingReport(), []).places).toHaveLength(1);
  const { places, ways } = routeOf(buildMissingReport(found), []);
  expect(places.map(({ name, kind }) => [name, kind])).toEqual([
    ['Mumbai', 'start'],
    ['Bihar', 'found'],
  ]);
  expect(ways).toEqual([{ from: 'IN', to: 'IN', leg: null }]);
});

test('being found in the town she went missing from is another place on the way', () => {
  const { places } = routeOf(buildMissingReport({ ...found, foundPlace: 'Mumbai', foundWhen: day('2023-08-25') }), []);
  expect(places.map(({ kind }) => kind)).toEqual(['start', 'found']);
});
