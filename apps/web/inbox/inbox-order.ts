import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { answerDueAt } from '#modules/referral/model/answer-due.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import type { TipFacts } from '#modules/tip/model/tip.ts';

export type InboxItem = { is: 'tip'; record: Stored<TipFacts> } | { is: 'referral'; record: Stored<ReferralFacts> };
export type Shelf = 'waiting' | 'passed' | 'closed';

/** Where an item stands: it waits, it went on to a file or an investigation, or it ended here. */
export function shelfOf({ record: { status } }: InboxItem): Shelf {
  if (status === 'waiting') return 'waiting';
  return status === 'accepted' || status === 'joined' ? 'passed' : 'closed';
}

/** What waits: referrals by the hour their answer is due, then tips as they came. What is answered: the newest answer first. */
export function inOrder(items: readonly InboxItem[]): InboxItem[] {
  return [...items].sort((a, b) =>
    shelfOf(a) === 'waiting' && shelfOf(b) === 'waiting' ? compareWaiting(a, b) : compareAnswered(a, b),
  );
}

function compareWaiting(a: InboxItem, b: InboxItem): number {
  if (a.is !== b.is) return a.is === 'referral' ? -1 : 1;
  if (a.is === 'tip' || b.is === 'tip') return compareDated(a.record.received, b.record.received);
  return (answerDueAt(a.record) ?? '9').localeCompare(answerDueAt(b.record) ?? '9');
}

function compareAnswered(a: InboxItem, b: InboxItem): number {
  return (b.record.answeredAt ?? '').localeCompare(a.record.answeredAt ?? '');
}
