import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';

const asked = { reason: z.string().trim().min(10).max(500) };

/** What rows that leave the house are fetched with. */
export const RowsRequest = z.strictObject({ ...asked, approvalId: AnyId });
export type RowsRequest = z.infer<typeof RowsRequest>;

/**
 * Asks a second person that the coded rows of those who agreed may leave, for the research collection of CTDC. What she says
 * yes to is fetched afterwards, once, within a day.
 */
export const giveRows = defineAct({
  name: 'contribution.give-rows',
  input: z.strictObject(asked),
  by: ['director'],
  answeredBy: 'server',
  stepUp: true,
  knows: () => ({}),
  secondPerson: {
    by: ['director', 'm-and-e-officer', 'administrator'],
    tells: ({ reason }) => ({ key: 'approval:tells.give-rows', values: { reason } }),
  },
  decide: () => accept(),
});

export const CONTRIBUTION_REFUSALS = {
  notAgreed: { code: 'contribution.not-agreed', kind: 'rule' },
  tooFew: { code: 'contribution.too-few', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
