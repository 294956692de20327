import { expect, test } from 'vitest';
import { proposeNext } from '#modules/follow-up/model/next-follow-up.ts';

test('who is safe is asked again in two weeks, who is not on the next day', () => {
  expect(proposeNext('yes', '2024-05-13')).toEqual({ on: '2024-05-27', weeks: 2 });
  expect(proposeNext(null, '2024-05-13')).toEqual({ on: '2024-05-27', weeks: 2 });
  expect(proposeNext('concern', '2024-05-13')).toEqual({ on: '2024-05-20', weeks: 1 });
  expect(proposeNext('no', '2024-05-13')).toEqual({ on: '2024-05-14', weeks: 0 });
  expect(proposeNext('not-reached', '2024-05-13')).toEqual({ on: '2024-05-14', weeks: 0 });
  expect(proposeNext('declined', '2024-05-13')).toEqual({ on: '2024-05-20', weeks: 1 });
});
