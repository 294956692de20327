import { type Compartment, ROLES, type Role } from './need-to-know.ts';

/** Why somebody may have to open what is not hers, now: a person comes to harm if she waits for whoever may. */
export const GLASS_CATEGORIES = [
  'danger-now',
  'medical',
  'missing-again',
  'authority-asks',
  'owner-unreachable',
] as const;
export type GlassCategory = (typeof GLASS_CATEGORIES)[number];

/**
 * What a broken glass shows, and it is the whole list. Nothing here is ever written, nothing of it is P4, and neither the
 * journal nor a plan of a live operation nor evidence is among it. An identity still opens only by its own click and purpose.
 */
export const GLASS_READS: Record<GlassCategory, readonly Compartment[]> = {
  'danger-now': ['person', 'identity', 'case', 'search', 'placement', 'health', 'services', 'legal'],
  medical: ['person', 'identity', 'placement', 'health'],
  'missing-again': ['person', 'identity', 'case', 'search', 'placement'],
  'authority-asks': ['person', 'identity', 'case', 'placement', 'legal'],
  'owner-unreachable': ['person', 'case', 'placement', 'services'],
};

export const GLASS_MINUTES = 60;
/** Reviewed by then, while everybody still remembers. */
export const GLASS_REVIEW_MINUTES = 72 * 60;
/** As many in a day go alone; the next one takes a second person. */
export const GLASS_A_DAY = 3;

const OUTSIDE: readonly string[] = ['partner-caseworker'];
/** Colleagues of the organisation itself; whoever works elsewhere asks us. */
export const GLASS_BREAKERS: readonly Role[] = ROLES.filter((role) => !OUTSIDE.includes(role));
