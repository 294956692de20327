import type { ReferralFacts } from '#modules/referral/model/referral.ts';

/** Every name that was heard for her. */
export function heardIn({ nameUsed, namesHeard }: Pick<ReferralFacts, 'nameUsed' | 'namesHeard'>): string[] {
  return [...new Set([nameUsed, ...(namesHeard ?? [])].filter((name): name is string => name !== null && name !== ''))];
}

/** As they are typed, with commas between. */
export function namesTyped(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map((name) => name.trim()))].filter(Boolean);
}
