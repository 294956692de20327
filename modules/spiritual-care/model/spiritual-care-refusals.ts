import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act of spiritual care can be refused. */
export const SPIRITUAL_REFUSALS = {
  /** What somebody else thinks would be good for her is not her asking. */
  notHerAsking: { code: 'spiritual-care.not-her-asking', kind: 'rule', fields: ['askedBy'] },
  /** A bed, a meal, a lawyer never depend on it; and she has to know that before she asks. */
  notFree: { code: 'spiritual-care.not-free', kind: 'rule', fields: ['knowsItIsFree'] },
  guardianMissing: { code: 'spiritual-care.guardian-missing', kind: 'rule', fields: ['guardianAgrees'] },
  notYet: { code: 'spiritual-care.not-yet', kind: 'rule', fields: ['happened'] },
  beforeAsked: { code: 'spiritual-care.before-asked', kind: 'rule', fields: ['happened'] },
  takenBack: { code: 'spiritual-care.taken-back', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
