import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a return can be refused. */
export const RETURN_REFUSALS = {
  notDecided: { code: 'return.not-decided', kind: 'rule' },
  alreadyBegun: { code: 'return.already-begun', kind: 'conflict' },
  wrongCountry: { code: 'return.wrong-country', kind: 'rule', fields: ['toCountry'] },
  notYet: { code: 'return.not-yet', kind: 'rule' },
  over: { code: 'return.over', kind: 'conflict' },
  noSuchMove: { code: 'return.no-such-move', kind: 'rule', fields: ['state'] },
  notSkippable: { code: 'return.not-skippable', kind: 'rule', fields: ['state'] },
  reasonMissing: { code: 'return.reason-missing', kind: 'rule', fields: ['blocker'] },
  needsFirst: { code: 'return.needs-first', kind: 'rule', fields: ['state'] },
  byItself: { code: 'return.by-itself', kind: 'rule', fields: ['state'] },
  settledBeforeAsked: { code: 'return.settled-before-asked', kind: 'rule', fields: ['on'] },
  notReady: { code: 'return.not-ready', kind: 'rule' },
  notHerWish: { code: 'return.not-her-wish', kind: 'rule', fields: ['stillWishes'] },
  beforeBegun: { code: 'return.before-begun', kind: 'rule' },
  alreadyHandedOver: { code: 'return.already-handed-over', kind: 'conflict' },
  alreadyReceived: { code: 'return.already-received', kind: 'conflict' },
  receiptBeforeHandover: { code: 'return.receipt-before-handover', kind: 'rule', fields: ['theirReceiptOn'] },
  receiptStays: { code: 'return.receipt-stays', kind: 'rule', fields: ['theirReceipt'] },
} as const satisfies Record<string, Refusal>;
