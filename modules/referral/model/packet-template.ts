import type { ServiceType } from '#kernel/code-lists/service-type.ts';

/** What can be handed over of a person at all. No legal name, no address, no story, no exploitation: they are not in this list. */
export const PACKET_FACTS = [
  'asks',
  'name_used',
  'age',
  'gender',
  'languages',
  'safe_contact',
  'never_contact',
  'needs',
  'health_needs',
  'schooling',
  'wish',
  'days',
  'legal_stage',
  'last_seen',
  'children',
  'contact_us',
] as const;
export type PacketFact = (typeof PACKET_FACTS)[number];

export const PACKET_TEMPLATES = [
  'shelter',
  'health',
  'talk',
  'law',
  'school',
  'work',
  'home',
  'search',
  'journey',
] as const;
export type PacketTemplate = (typeof PACKET_TEMPLATES)[number];

type Template = { least: readonly PacketFact[]; most: readonly PacketFact[] };
const ALWAYS = ['asks', 'name_used', 'contact_us'] as const;

function template(least: readonly PacketFact[], more: readonly PacketFact[]): Template {
  const needed = [...ALWAYS, ...least];
  return { least: needed, most: PACKET_FACTS.filter((fact) => needed.includes(fact) || more.includes(fact)) };
}

/** For each kind of help: what the other side cannot do without, and what it may have besides. */
export const TEMPLATES: Record<PacketTemplate, Template> = {
  shelter: template(['age', 'never_contact'], ['gender', 'languages', 'safe_contact', 'needs', 'wish', 'children']),
  health: template(['age'], ['gender', 'languages', 'never_contact', 'health_needs']),
  talk: template([], ['age', 'languages', 'safe_contact', 'never_contact', 'needs', 'wish']),
  law: template(['age'], ['languages', 'safe_contact', 'never_contact', 'legal_stage', 'wish']),
  school: template(['age'], ['languages', 'schooling', 'needs', 'wish']),
  work: template([], ['age', 'languages', 'never_contact', 'days', 'needs', 'wish']),
  home: template(['never_contact'], ['age', 'languages', 'safe_contact', 'days', 'needs', 'wish', 'children']),
  search: template(['age'], ['gender', 'languages', 'last_seen']),
  journey: template(['age'], ['gender', 'languages', 'safe_contact', 'never_contact', 'needs', 'wish']),
};

const TEMPLATE_OF: Record<ServiceType, PacketTemplate> = {
  safe_shelter: 'shelter',
  medical: 'health',
  reproductive_maternity: 'health',
  mental_health: 'talk',
  counselling: 'talk',
  grief_counselling: 'talk',
  de_addiction: 'health',
  legal_aid: 'law',
  court_accompaniment: 'law',
  compensation_support: 'law',
  education: 'school',
  early_childhood: 'school',
  bridge_tutoring: 'school',
  vocational_training: 'work',
  job_placement: 'work',
  financial_support: 'home',
  documents_id: 'law',
  social_scheme: 'home',
  family_tracing: 'search',
  family_mediation: 'home',
  transport_escort: 'journey',
  repatriation: 'journey',
  child_protection: 'shelter',
  day_night_care: 'shelter',
  food_clothing: 'home',
  outreach_visit: 'home',
  drop_in: 'talk',
  spiritual_voluntary: 'talk',
  life_skills: 'work',
  aftercare: 'home',
};

/** What a packet may hold is decided by what is asked for, not by whoever writes it. */
export function templateOf(service: ServiceType): PacketTemplate {
  return TEMPLATE_OF[service];
}

/** What the other side needs and the packet does not hold; what it holds and they may not have. */
export function weighPacket(
  name: PacketTemplate,
  facts: readonly { fact: PacketFact }[],
): { missing: PacketFact[]; tooMuch: PacketFact[]; twice: boolean } {
  const held = facts.map(({ fact }) => fact);
  const { least, most } = TEMPLATES[name];
  return {
    missing: least.filter((fact) => !held.includes(fact)),
    tooMuch: held.filter((fact) => !most.includes(fact)),
    twice: new Set(held).size !== held.length,
  };
}
