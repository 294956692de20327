import type { Compartment } from './need-to-know.ts';

/** What something is asked for. What may be known for one purpose may not for another. */
export const PURPOSES = ['care', 'rescue', 'legal', 'administration', 'report', 'audit', 'publish'] as const;
export type Purpose = (typeof PURPOSES)[number];

const CASEWORK = ['care', 'rescue', 'legal'] as const;

/**
 * For what each compartment may be read or written. A report counts and a publication copies through its gate: neither
 * is a reason to open anybody's record.
 */
export const COMPARTMENT_PURPOSES: Record<Compartment, readonly Purpose[]> = {
  directory: ['administration', ...CASEWORK, 'report', 'publish'],
  desk: ['administration', ...CASEWORK],
  figures: ['report', 'administration', ...CASEWORK, 'publish'],
  intake: CASEWORK,
  person: CASEWORK,
  identity: CASEWORK,
  case: CASEWORK,
  search: CASEWORK,
  investigation: ['rescue', 'legal'],
  evidence: CASEWORK,
  'ops-plan': ['rescue'],
  operation: CASEWORK,
  placement: CASEWORK,
  health: ['care', 'rescue', 'legal'],
  medicines: ['care'],
  counselling: ['care'],
  schooling: CASEWORK,
  children: CASEWORK,
  services: ['care', 'legal'],
  legal: CASEWORK,
  witness: ['legal'],
  outreach: CASEWORK,
  spiritual: ['care'],
  donor: ['administration', 'report'],
  publishing: ['publish', 'report', 'administration', 'care', 'legal'],
  journal: ['audit'],
  protection: ['administration', 'audit', ...CASEWORK],
  complaint: ['care', 'legal', 'administration'],
};

/**
 * What acts and addresses are for: by the first word of an act's name, by an address's resource. What is not named here
 * must say its purposes itself; an address that does neither stops the boot.
 */
const RESOURCE_PURPOSES: Readonly<Record<string, readonly Purpose[]>> = {
  // The door and the house itself.
  door: ['administration'],
  session: ['administration'],
  credential: ['administration'],
  invitation: ['administration'],
  'my-sign-in': ['administration'],
  'staff-sign-in': ['administration'],
  approval: ['administration', ...CASEWORK],
  'break-glass': ['care', 'rescue', 'legal'],
  protection: ['administration', ...CASEWORK],
  organisation: ['administration', ...CASEWORK],
  staff: ['administration'],
  'staff-member': ['administration'],
  api: ['administration'],
  command: ['administration', ...CASEWORK, 'report', 'audit', 'publish'],
  // What everybody follows and opens.
  record: CASEWORK,
  scope: CASEWORK,
  task: ['administration', ...CASEWORK],
  attention: CASEWORK,
  // People and their files.
  person: CASEWORK,
  'person-identity': CASEWORK,
  contact: CASEWORK,
  erasure: ['administration', 'legal', 'care'],
  consent: CASEWORK,
  'subject-request': CASEWORK,
  'access-log': ['care', 'legal', 'audit'],
  'case-file': CASEWORK,
  entry: CASEWORK,
  exploitation: CASEWORK,
  'follow-up': ['care'],
  health: ['care', 'legal'],
  medicine: ['care'],
  'spiritual-care': ['care'],
  'spiritual-wish': ['care'],
  counselling: ['care'],
  'care-plan': ['care'],
  assessment: ['care', 'legal'],
  complaint: ['care', 'legal', 'administration'],
  incident: ['care', 'legal'],
  placement: ['care', 'rescue'],
  facility: ['care', 'rescue', 'administration'],
  'beds taken': ['care', 'rescue'],
  'days out': CASEWORK,
  schooling: ['care'],
  livelihood: ['care'],
  'family-work': ['care', 'legal'],
  return: ['care', 'legal', 'rescue'],
  service: ['care', 'legal'],
  outreach: CASEWORK,
  referral: CASEWORK,
  tip: CASEWORK,
  'hand-over': CASEWORK,
  // Finding and freeing.
  'missing-person': ['rescue', 'legal'],
  investigation: ['rescue', 'legal'],
  operation: ['rescue', 'legal'],
  evidence: ['rescue', 'legal'],
  proceeding: ['legal'],
  testimony: ['legal'],
  compensation: ['legal'],
  'witness-protection': ['legal'],
  clock: ['legal', 'care', 'rescue'],
  paper: CASEWORK,
  calendar: ['administration'],
  'evidence-file': ['rescue', 'legal'],
  // Counting and looking back.
  figure: ['report'],
  release: ['report', 'publish'],
  contribution: ['report'],
  // Gifts and those who give them.
  gift: ['administration', 'report'],
  giving: ['administration'],
  letter: ['administration'],
  donor: ['administration', 'report'],
  receipt: ['administration', 'report'],
  comment: ['publish'],
  prayer: ['publish'],
  appeal: ['publish'],
  story: ['publish', 'care', 'legal'],
  picture: ['publish', 'administration'],
  'public-site': ['publish', 'administration'],
  'data-quality': ['report'],
  journal: ['audit'],
  'journal-head': ['administration'],
};

/** By the whole name, or by its first word: a journal's head is the journal's. */
export function purposesOf(resource: string): readonly Purpose[] | null {
  return RESOURCE_PURPOSES[resource] ?? RESOURCE_PURPOSES[resource.split(/[- ]/)[0] ?? ''] ?? null;
}

/** The purposes of an act: its own, or its module's. */
export function purposesOfAct({ name, purposes }: { name: string; purposes?: readonly Purpose[] }): readonly Purpose[] {
  return purposes ?? purposesOf(name.split('.')[0] ?? '') ?? [];
}
