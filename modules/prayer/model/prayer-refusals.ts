import type { Refusal } from '#kernel/refusal.ts';

export const PRAYER_REFUSALS = {
  gone: { code: 'prayer.gone', kind: 'conflict' },
  /** Something in it could find somebody: a prayer is told of nobody who can be found. */
  tellsTooMuch: { code: 'prayer.tells-too-much', kind: 'rule', fields: ['texts'] },
  noConsent: { code: 'prayer.no-consent', kind: 'rule', fields: ['consentId'] },
  notDraft: { code: 'prayer.not-draft', kind: 'conflict' },
  notShown: { code: 'prayer.not-shown', kind: 'conflict' },
  ofReader: { code: 'prayer.of-a-reader', kind: 'rule' },
  noWords: { code: 'prayer.no-words', kind: 'rule', fields: ['texts'] },
  pastDay: { code: 'prayer.past-day', kind: 'rule', fields: ['until'] },
  otherName: { code: 'prayer.other-name', kind: 'rule', fields: ['name'] },
} as const satisfies Record<string, Refusal>;
