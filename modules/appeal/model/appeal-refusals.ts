import type { Refusal } from '#kernel/refusal.ts';

export const APPEAL_REFUSALS = {
  /** Something in it could find somebody. */
  tellsTooMuch: { code: 'appeal.tells-too-much', kind: 'rule', fields: ['texts'] },
  endsBeforeStart: { code: 'appeal.ends-before-start', kind: 'invalid', fields: ['endsOn'] },
  slugTaken: { code: 'appeal.slug-taken', kind: 'rule', fields: ['slug'] },
  slugStays: { code: 'appeal.slug-stays', kind: 'rule', fields: ['slug'] },
  over: { code: 'appeal.over', kind: 'conflict' },
  notShown: { code: 'appeal.not-shown', kind: 'conflict' },
  noCampaign: { code: 'appeal.no-campaign', kind: 'rule', fields: ['campaignId'] },
  gone: { code: 'appeal.offer-gone', kind: 'conflict' },
  notPassedOn: { code: 'appeal.offer-not-passed-on', kind: 'conflict' },
  answered: { code: 'appeal.offer-answered', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
