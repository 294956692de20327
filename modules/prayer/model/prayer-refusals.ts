import type { Refusal } from '#kernel/refusal.ts';

export const PRAYER_REFUSALS = {
  gone: { code: 'prayer.gone', kind: 'conflict' },
  /** Something in it could find somebody: a prayer is told of nobody who can be found. */
  tellsTooMuch: { code: 'prayer.tells-too-much', kind: 'rule', fields: ['texts'] },
  noConsent: { code: 'prayer.no-consent', kind: 'rule' },
  /** One at a time: what is prayed for somebody is not repeated until it is over. */
  askedAlready: { code: 'prayer.asked-already', kind: 'conflict' },
  /** It is nobody's in particular, or over: there is nothing to take back. */
  nothingToTakeBack: { code: 'prayer.nothing-to-take-back', kind: 'conflict' },
  notDraft: { code: 'prayer.not-draft', kind: 'conflict' },
  notShown: { code: 'prayer.not-shown', kind: 'conflict' },
  ofReader: { code: 'prayer.of-a-reader', kind: 'rule' },
  ofSomebody: { code: 'prayer.of-somebody', kind: 'rule' },
  noWords: { code: 'prayer.no-words', kind: 'rule', fields: ['texts'] },
  pastDay: { code: 'prayer.past-day', kind: 'rule', fields: ['until'] },
  otherName: { code: 'prayer.other-name', kind: 'rule', fields: ['name'] },
} as const satisfies Record<string, Refusal>;
