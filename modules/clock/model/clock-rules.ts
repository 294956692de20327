import { z } from 'zod';
import { ClockRule } from './clock-rule.ts';
import adultRescueItpa from './rules/adult-rescue-itpa.json' with { type: 'json' };
import arrestCustody from './rules/arrest-custody.json' with { type: 'json' };
import childProtection from './rules/child-protection.json' with { type: 'json' };
import civil from './rules/civil.json' with { type: 'json' };
import compensation from './rules/compensation.json' with { type: 'json' };
import court from './rules/court.json' with { type: 'json' };
import dataProtection from './rules/data-protection.json' with { type: 'json' };
import health from './rules/health.json' with { type: 'json' };
import institution from './rules/institution.json' with { type: 'json' };
import investigation from './rules/investigation.json' with { type: 'json' };
import medical from './rules/medical.json' with { type: 'json' };
import missingFir from './rules/missing-fir.json' with { type: 'json' };
import money from './rules/money.json' with { type: 'json' };
import search from './rules/search.json' with { type: 'json' };
import shelter from './rules/shelter.json' with { type: 'json' };

/** Every clock we know, by group. The lists are data: a lawyer reads them, and what is wrong is mended there. Handbook §2.5. */
const GROUPS = {
  'adult-rescue-itpa': adultRescueItpa,
  'arrest-custody': arrestCustody,
  'child-protection': childProtection,
  civil: civil,
  compensation: compensation,
  court: court,
  'data-protection': dataProtection,
  health: health,
  institution: institution,
  investigation: investigation,
  medical: medical,
  'missing-fir': missingFir,
  money: money,
  search: search,
  shelter: shelter,
} as const;
export type ClockGroup = keyof typeof GROUPS;
export const CLOCK_GROUPS = Object.keys(GROUPS) as ClockGroup[];

const Rules = z.array(ClockRule);

/** Read once: a rule that does not hold together stops whoever loads it. */
export const CLOCK_RULES: readonly (ClockRule & { group: ClockGroup })[] = CLOCK_GROUPS.flatMap((group) =>
  Rules.parse(GROUPS[group]).map((rule) => ({ ...rule, group })),
);

const BY_ID = new Map(CLOCK_RULES.map((rule) => [rule.id, rule]));

export function clockRule(id: string): (ClockRule & { group: ClockGroup }) | undefined {
  return BY_ID.get(id);
}
