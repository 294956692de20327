import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a session can be refused. */
export const COUNSELLING_REFUSALS = {
  notYet: { code: 'counselling.not-yet', kind: 'rule', fields: ['happened'] },
  groupSize: { code: 'counselling.group-size', kind: 'rule', fields: ['groupSize'] },
  /** That nothing was spoken and something was said cannot both be. */
  saidButAbsent: { code: 'counselling.said-but-absent', kind: 'rule', fields: ['ownWords'] },
  nextInPast: { code: 'counselling.next-in-past', kind: 'rule', fields: ['nextOn'] },
  /** Names of others in a group are names of people who never agreed to stand in her record. */
  namesAnother: { code: 'counselling.names-another', kind: 'rule', fields: ['note'] },
} as const satisfies Record<string, Refusal>;
