/**
 * Who may see and write what, as one table. `docs/permissions.md` is printed from it, for a supervisor to sign.
 *
 * Every record lies in a scope (whose need-to-know) and a compartment (what kind of knowledge). A role reaches a
 * compartment in its own scopes (those it was let into), in all of the organisation's, or not at all. The database
 * holds the same table (`app.role_reach`), and a test holds the two against each other. Handbook §3.2; what differs
 * from it is written in docs/decisions/2026-11-22-roles-and-compartments.md.
 *
 * Who an informant is and where a shelter stands are no compartments: no field of the server holds them, so nobody can
 * be let in. They will be sealed in the browser for named people, beside this table and not inside it.
 */
export const ROLES = [
  'outreach-worker',
  'informant-handler',
  'investigator',
  'operation-lead',
  'police-liaison',
  'case-manager',
  'counsellor',
  'nurse',
  'shelter-warden',
  'education-officer',
  'legal-officer',
  'm-and-e-officer',
  'communications-editor',
  'fundraiser',
  'spiritual-care-worker',
  'director',
  'administrator',
  'partner-caseworker',
] as const;
export type Role = (typeof ROLES)[number];

export const COMPARTMENTS = [
  'directory',
  'desk',
  'intake',
  'person',
  'identity',
  'case',
  'search',
  'investigation',
  'evidence',
  'ops-plan',
  'operation',
  'placement',
  'health',
  'counselling',
  'schooling',
  'children',
  'services',
  'legal',
  'outreach',
  'spiritual',
  'donor',
  'publishing',
  'figures',
  'journal',
  'protection',
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/**
 * read / write, in own scopes or in all of the organisation's. Writing includes reading, but for the desk.
 * masked: only the facts that kernel/masks.ts leaves visible, only in own scopes. count: numbers, never a record.
 */
export type Reach = 'read-own' | 'write-own' | 'read-all' | 'write-all' | 'masked-own' | 'count-all';

/**
 * Every colleague reads the directory and has a desk; anyone may lay a task on a colleague's desk but not read it there.
 * `protection` holds what guards the rest: what waits for a second person, break-glass, alerts. One sees one's own.
 */
const EVERYONE = { directory: 'read-all', desk: 'write-own', protection: 'write-own' } as const;

export const ROLE_REACH: Record<Role, Partial<Record<Compartment, Reach>>> = {
  'outreach-worker': {
    ...EVERYONE,
    intake: 'write-own',
    person: 'masked-own',
    health: 'masked-own',
    schooling: 'masked-own',
    children: 'write-own',
    services: 'write-own',
    outreach: 'write-own',
  },
  'informant-handler': { ...EVERYONE, case: 'masked-own', operation: 'masked-own' },
  investigator: {
    ...EVERYONE,
    intake: 'write-all',
    person: 'write-own',
    identity: 'read-own',
    case: 'write-own',
    search: 'write-own',
    investigation: 'write-own',
    evidence: 'write-own',
    'ops-plan': 'write-own',
    operation: 'write-own',
    health: 'masked-own',
    schooling: 'masked-own',
    children: 'read-own',
    legal: 'read-own',
    outreach: 'read-own',
  },
  'operation-lead': {
    ...EVERYONE,
    intake: 'write-all',
    person: 'write-own',
    identity: 'read-own',
    case: 'write-own',
    search: 'read-own',
    investigation: 'write-own',
    evidence: 'write-own',
    'ops-plan': 'write-own',
    operation: 'write-own',
    placement: 'masked-own',
    health: 'masked-own',
    children: 'read-own',
    legal: 'read-own',
  },
  'police-liaison': {
    ...EVERYONE,
    person: 'read-own',
    identity: 'read-own',
    case: 'read-own',
    search: 'read-own',
    evidence: 'read-own',
    'ops-plan': 'read-own',
    operation: 'read-own',
    children: 'read-own',
    legal: 'write-own',
  },
  'case-manager': {
    ...EVERYONE,
    directory: 'write-all',
    intake: 'write-all',
    person: 'write-own',
    identity: 'write-own',
    case: 'write-own',
    search: 'write-own',
    evidence: 'masked-own',
    operation: 'read-own',
    placement: 'write-own',
    health: 'write-own',
    counselling: 'masked-own',
    schooling: 'write-own',
    children: 'write-own',
    services: 'write-own',
    legal: 'write-own',
    outreach: 'read-own',
    spiritual: 'masked-own',
    publishing: 'masked-own',
    figures: 'read-all',
  },
  counsellor: {
    ...EVERYONE,
    person: 'read-own',
    identity: 'read-own',
    case: 'masked-own',
    placement: 'read-own',
    health: 'read-own',
    counselling: 'write-own',
    schooling: 'masked-own',
    children: 'read-own',
    services: 'write-own',
    legal: 'masked-own',
  },
  nurse: { ...EVERYONE, person: 'read-own', case: 'masked-own', health: 'write-own', children: 'read-own' },
  'shelter-warden': {
    ...EVERYONE,
    person: 'masked-own',
    case: 'masked-own',
    placement: 'write-own',
    health: 'masked-own',
    schooling: 'masked-own',
    children: 'read-own',
    legal: 'masked-own',
  },
  'education-officer': {
    ...EVERYONE,
    person: 'masked-own',
    case: 'masked-own',
    placement: 'masked-own',
    health: 'masked-own',
    schooling: 'write-own',
    children: 'read-own',
  },
  'legal-officer': {
    ...EVERYONE,
    person: 'read-own',
    identity: 'read-own',
    case: 'read-own',
    search: 'read-own',
    evidence: 'write-own',
    operation: 'read-own',
    placement: 'masked-own',
    schooling: 'read-own',
    children: 'read-own',
    legal: 'write-own',
  },
  'm-and-e-officer': {
    ...EVERYONE,
    case: 'count-all',
    health: 'count-all',
    counselling: 'count-all',
    'ops-plan': 'count-all',
    operation: 'count-all',
    schooling: 'count-all',
    children: 'count-all',
    legal: 'count-all',
    outreach: 'count-all',
    publishing: 'read-all',
    figures: 'write-all',
  },
  'communications-editor': { ...EVERYONE, publishing: 'write-all', figures: 'read-all' },
  fundraiser: { ...EVERYONE, donor: 'write-all' },
  'spiritual-care-worker': { ...EVERYONE, person: 'masked-own', spiritual: 'write-own' },
  director: {
    ...EVERYONE,
    directory: 'write-all',
    intake: 'write-all',
    person: 'read-all',
    case: 'write-all',
    search: 'read-all',
    investigation: 'read-all',
    evidence: 'read-all',
    operation: 'read-all',
    placement: 'read-all',
    schooling: 'read-all',
    services: 'read-all',
    legal: 'read-all',
    figures: 'write-all',
    journal: 'read-all',
    protection: 'write-all',
  },
  administrator: { ...EVERYONE, directory: 'write-all' },
  /** Of another organisation: no directory, no list of colleagues; what was shared with her, as long as it is. */
  'partner-caseworker': {
    desk: 'write-own',
    person: 'masked-own',
    case: 'write-own',
    health: 'masked-own',
    schooling: 'read-own',
    children: 'read-own',
  },
};

/** Roles of people who work elsewhere: each scope is shared with them by name, by compartment, and with an end. */
export const OUTSIDE_ROLES: readonly Role[] = ['partner-caseworker'];
