import type { Refusal } from '#kernel/refusal.ts';

/** Every way settling a clash can be refused. */
export const ATTENTION_REFUSALS = {
  alreadySettled: { code: 'attention.already-settled', kind: 'conflict' },
  notYourCompartment: { code: 'attention.not-your-compartment', kind: 'forbidden' },
} as const satisfies Record<string, Refusal>;
