import type { ClockRule } from './clock-rule.ts';
import { clockRule } from './clock-rules.ts';

/** Rules by whom they are for, coarse enough to choose from. */
export const CLOCK_LAWS = ['child', 'police', 'court', 'care', 'money', 'data'] as const;
export type ClockLaw = (typeof CLOCK_LAWS)[number];

const BY_GROUP: Readonly<Record<string, ClockLaw>> = {
  'child-protection': 'child',
  'missing-fir': 'police',
  'arrest-custody': 'police',
  search: 'police',
  medical: 'police',
  investigation: 'police',
  court: 'court',
  'adult-rescue-itpa': 'court',
  compensation: 'money',
  money: 'money',
  institution: 'care',
  shelter: 'care',
  health: 'care',
  civil: 'court',
  'data-protection': 'data',
};

/** Their names tell of somebody's body, or of what was done to her: no list says them. */
const CLOSED_GROUPS: readonly string[] = ['health', 'medical'];
const CLOSED_RULES: readonly string[] = ['IN.POCSO.R6.MEDICAL_24H', 'IN.BL2021.CASH', 'IN.PCMA.3-3.ANNUL'];

/** In lists it is a clock and a day; opened, it says which. */
export function isKeptClosed({ id }: Pick<ClockRule, 'id'>): boolean {
  return CLOSED_RULES.includes(id) || CLOSED_GROUPS.includes(clockRule(id)?.group ?? '');
}

export function lawOf({ id }: Pick<ClockRule, 'id'>): ClockLaw {
  return BY_GROUP[clockRule(id)?.group ?? ''] ?? 'court';
}
