import { expect, test } from 'vitest';
import { readerDues } from './reader-dues.ts';

const TODAY = '2024-05-13';
const waits = (kind: string, oldest: string, count = 3) => ({ kind, count, oldest: `${oldest}T20:00:00.000Z` });

test('what readers wait for is due by the oldest of it, where it is decided, and tells no word', () => {
  const dues = readerDues([waits('comment', '2024-05-10'), waits('offer', '2024-05-12', 1)], TODAY);
  // Eight in the evening of Greenwich is the next day in India.
  expect(dues.map(({ dueOn, address, sentence }) => [dueOn, address, sentence])).toEqual([
    ['2024-05-13', ['xc', ''], { key: 'comment:due.waiting', values: { count: 3, since: '2024-05-11' } }],
    ['2024-05-20', ['xa', ''], { key: 'appeal:due.waiting', values: { count: 1, since: '2024-05-13' } }],
  ]);
  expect(dues.every((due) => !('under' in due))).toBe(true);
});

test('that the house will delete it is told a fortnight before, and what is no reader’s is nobody’s due here', () => {
  const under = (oldest: string) => readerDues([waits('offer', oldest)], TODAY)[0]?.under;
  expect(under('2024-02-26')).toEqual({ key: 'appeal:due.swept', values: { day: '2024-05-27' } });
  expect(under('2024-02-27')).toBeUndefined();
  expect(readerDues([waits('gift', '2024-01-01'), waits('prayer', '2024-01-01', 0)], TODAY)).toEqual([]);
});
