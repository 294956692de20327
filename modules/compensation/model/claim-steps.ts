/** How far a claim is. */
export const CLAIM_STATES = [
  'preparing',
  'applied',
  'interim-ordered',
  'interim-paid',
  'ordered',
  'paid',
  'refused',
  'appealed',
  'withdrawn',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const STEP_NAMES = [
  'apply',
  'order-interim',
  'pay-interim',
  'order',
  'pay',
  'refuse',
  'appeal',
  'withdraw',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

export type Step = {
  from: readonly ClaimState[];
  to: ClaimState;
  /** Which sum is ordered, which is paid; what else has to be said. */
  orders?: 'interim' | 'final';
  pays?: 'interim' | 'final';
  needsWhy?: true;
};

const OPEN = ['applied', 'interim-ordered', 'interim-paid', 'appealed'] as const;

/** The way of a claim, as a list: what may follow what. */
export const CLAIM_STEPS: Readonly<Record<StepName, Step>> = {
  apply: { from: ['preparing'], to: 'applied' },
  'order-interim': { from: ['applied', 'appealed'], to: 'interim-ordered', orders: 'interim' },
  'pay-interim': { from: ['interim-ordered'], to: 'interim-paid', pays: 'interim' },
  order: { from: OPEN, to: 'ordered', orders: 'final' },
  pay: { from: ['ordered'], to: 'paid', pays: 'final' },
  refuse: { from: OPEN, to: 'refused', needsWhy: true },
  appeal: { from: ['ordered', 'paid', 'refused'], to: 'appealed' },
  withdraw: { from: ['preparing', ...OPEN], to: 'withdrawn', needsWhy: true },
};

export function stepsFrom(state: ClaimState): StepName[] {
  return STEP_NAMES.filter((name) => CLAIM_STEPS[name].from.includes(state));
}
