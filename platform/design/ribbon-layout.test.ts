import { expect, test } from 'vitest';
import { layStages, monthMarks, ribbonScale } from './ribbon-layout.ts';

const day = (on: string) => ({ earliest: on, latest: on, at: null, precision: 'day' as const, said: null });
const early = {
  earliest: '2024-04-01',
  latest: '2024-04-10',
  at: null,
  precision: 'part-of-month' as const,
  said: null,
};
const SCALE = { from: '2024-01-01', to: '2024-07-01' };

test('an edge that is not known exactly fades over its whole range', () => {
  const [band] = layStages([{ id: 'a', label: '', from: early, to: day('2024-05-01') }], SCALE, '2024-05-13');
  expect(band?.fadeIn).toBeGreaterThan(4);
  expect(band?.fadeOut).toBe(0);
});

test('an open stage runs on past today', () => {
  const [band] = layStages([{ id: 'a', label: '', from: day('2024-04-27'), to: null }], SCALE, '2024-05-13');
  expect(band?.ahead).toBeGreaterThan(20);
});

test('what lies wholly before the ribbon is not drawn', () => {
  const old = { id: 'a', label: '', from: day('2019-01-01'), to: day('2019-02-01') };
  expect(layStages([old], SCALE, '2024-05-13')).toEqual([]);
});

test('the ribbon shows at most the last year', () => {
  const scale = ribbonScale([{ stages: [{ id: 'a', label: '', from: day('2019-01-01'), to: null }] }], '2024-05-13');
  expect(scale.from > '2023-05-13').toBe(true);
});

test('months are marked at their first day', () => {
  expect(monthMarks(SCALE).map(({ month }) => month.slice(5, 7))).toEqual(['02', '03', '04', '05', '06']);
});

test('words that would lie across the line of today stand before their band, where there is room', () => {
  const safe = { id: 'a', label: 'Reached safety', from: day('2024-04-30'), to: day('2024-05-02') };
  const before = { id: 'b', label: 'Planned', from: day('2024-04-20'), to: day('2024-04-28') };
  const wordsBefore = (stages: Parameters<typeof layStages>[0]) =>
    layStages(stages, SCALE, '2024-05-13').map((band) => band.wordsBefore);
  expect(wordsBefore([safe])).toEqual([true]);
  expect(wordsBefore([before, safe])[1]).toBe(false);
  expect(wordsBefore([{ ...safe, from: day('2024-02-01'), to: day('2024-02-03') }])).toEqual([false]);
});
