import type { Compartment } from './need-to-know.ts';

/** P0 public, P1 internal, P2 personal, P3 sensitive personal. P4 is sealed for named people and not on the server. */
export const TIERS = ['P0', 'P1', 'P2', 'P3'] as const;
export type Tier = (typeof TIERS)[number];

/** How much harm a leak of a compartment does. A session that rests on a password alone sees P0 and P1. */
export const COMPARTMENT_TIER: Record<Compartment, Tier> = {
  directory: 'P1',
  desk: 'P1',
  figures: 'P1',
  intake: 'P2',
  person: 'P2',
  case: 'P2',
  search: 'P2',
  operation: 'P2',
  placement: 'P2',
  schooling: 'P2',
  services: 'P2',
  outreach: 'P2',
  donor: 'P2',
  publishing: 'P2',
  journal: 'P2',
  protection: 'P2',
  identity: 'P3',
  investigation: 'P3',
  evidence: 'P3',
  'ops-plan': 'P3',
  health: 'P3',
  medicines: 'P3',
  counselling: 'P3',
  children: 'P3',
  legal: 'P3',
  spiritual: 'P3',
  witness: 'P3',
  complaint: 'P3',
};

/** Kinds that weigh more than the compartment they lie in; an entry or a clash may hold words about anybody. */
const HEAVIER: Readonly<Record<string, Tier>> = {
  entry: 'P2',
  clash: 'P2',
  'exploitation-profile': 'P3',
  'accused-part': 'P3',
};

/** The tier of a record: its compartment's, or its kind's where that is higher. */
export function tierOf(kind: string, compartment: Compartment): Tier {
  const tiers = [COMPARTMENT_TIER[compartment], HEAVIER[kind] ?? 'P0'];
  return tiers.sort((a, b) => TIERS.indexOf(b) - TIERS.indexOf(a))[0] ?? 'P3';
}

/** Modules whose acts touch no record of a person: the directory, colleagues, one's desk, figures. */
const INTERNAL_MODULES: ReadonlySet<string> = new Set([
  'organisation',
  'public-site',
  'giving',
  'staff',
  'task',
  'figure',
  'data-quality',
  'release',
]);

/** The tier of an act, by the first word of its name. What is not known to be internal is personal. */
export function tierOfAct(name: string): Tier {
  return INTERNAL_MODULES.has(name.split('.')[0] ?? '') ? 'P1' : 'P2';
}

/** Whether what is asked tells of people: then it wants a sure session, and leaves a row in the journal. */
export function isPersonal(tier: Tier): boolean {
  return tier !== 'P0' && tier !== 'P1';
}
