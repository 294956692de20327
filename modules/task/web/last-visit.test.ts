import { expect, test } from 'vitest';
import { nextVisit } from './last-visit.ts';

const FRIDAY = '2024-05-10T13:00:00.000Z';
const MONDAY = '2024-05-13T04:11:00.000Z';

test('after a weekend, changes are new since Friday evening', () => {
  expect(nextVisit({ since: '2024-05-09T04:00:00.000Z', last: FRIDAY }, MONDAY)).toEqual({
    since: FRIDAY,
    last: MONDAY,
  });
});

test('going to another room and back loses nothing from the list', () => {
  const back = '2024-05-13T05:00:00.000Z';
  expect(nextVisit({ since: FRIDAY, last: MONDAY }, back)).toEqual({ since: FRIDAY, last: back });
});

test('the first visit of a device looks back three days', () => {
  expect(nextVisit(null, MONDAY).since).toBe('2024-05-10T04:11:00.000Z');
});
