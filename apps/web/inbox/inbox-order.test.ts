import { describe, expect, test } from 'vitest';
import { day, moment } from '#kernel/dated.ts';
import { type InboxItem, inOrder, shelfOf } from './inbox-order.ts';

type Some = { id: string; status?: string; received?: object; answeredAt?: string | null };

function item(
  is: 'tip' | 'referral',
  { id, status = 'waiting', received = day('2024-05-12'), answeredAt = null }: Some,
) {
  return { is, record: { id, status, received, answeredAt } } as unknown as InboxItem;
}

describe('the inbox', () => {
  test('puts what waits in the order of the hour it is due, referrals before tips', () => {
    const items = [
      item('tip', { id: 'tip' }),
      item('tip', { id: 'older tip', received: day('2024-05-01') }),
      item('referral', { id: 'later', received: moment('2024-05-12T10:00:00Z') }),
      item('referral', { id: 'sooner', received: moment('2024-05-11T10:00:00Z') }),
    ];
    expect(inOrder(items).map((one) => one.record.id)).toEqual(['sooner', 'later', 'older tip', 'tip']);
  });

  test('puts what was answered in the order of the answers, the newest first', () => {
    const items = [
      item('tip', { id: 'old', status: 'declined', answeredAt: '2024-05-01T10:00:00.000Z' }),
      item('referral', { id: 'new', status: 'declined', answeredAt: '2024-05-12T10:00:00.000Z' }),
    ];
    expect(inOrder(items).map((one) => one.record.id)).toEqual(['new', 'old']);
  });

  test('knows what waits, what went on, and what ended', () => {
    const shelves = ['waiting', 'accepted', 'joined', 'declined', 'spam'].map((status) =>
      shelfOf(item('tip', { id: 'x', status })),
    );
    expect(shelves).toEqual(['waiting', 'passed', 'passed', 'closed', 'closed']);
  });
});
