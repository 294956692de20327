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

export function lawOf({ id }: Pick<ClockRule, 'id'>): ClockLaw {
  return BY_GROUP[clockRule(id)?.group ?? ''] ?? 'court';
}
