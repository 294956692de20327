/**
 * Who may see and write what, as one table.
 *
 * Every record lies in a scope (whose need-to-know) and a compartment (what kind of knowledge). A role reaches a
 * compartment in its own scopes (those it was let into), in all of the organisation's, or not at all. The database
 * holds the same table (`app.role_reach`), and a test holds the two against each other. Handbook §3.2.
 */
export const ROLES = [
  'outreach-worker',
  'investigator',
  'operation-lead',
  'case-manager',
  'shelter-warden',
  'nurse',
  'counsellor',
  'education-officer',
  'legal-officer',
  'director',
  'administrator',
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
  'schooling',
  'services',
  'legal',
  'figures',
  'journal',
  'protection',
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** read / write, in own scopes or in all of the organisation's. Writing includes reading, but for the desk. */
export type Reach = 'read-own' | 'write-own' | 'read-all' | 'write-all';

/**
 * Every colleague reads the directory and has a desk; anyone may lay a task on a colleague's desk but not read it there.
 * `protection` holds what guards the rest: what waits for a second person, break-glass, alerts. One sees one's own.
 */
const EVERYONE = { directory: 'read-all', desk: 'write-own', protection: 'write-own' } as const;

export const ROLE_REACH: Record<Role, Partial<Record<Compartment, Reach>>> = {
  'outreach-worker': { ...EVERYONE, intake: 'write-own', person: 'read-own', services: 'write-own' },
  investigator: {
    ...EVERYONE,
    intake: 'write-all',
    person: 'write-own',
    identity: 'write-own',
    case: 'write-own',
    search: 'write-own',
    investigation: 'write-own',
    evidence: 'write-own',
    'ops-plan': 'write-own',
    operation: 'write-own',
    legal: 'read-own',
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
    legal: 'read-own',
  },
  'case-manager': {
    ...EVERYONE,
    directory: 'write-all',
    intake: 'write-all',
    person: 'write-own',
    identity: 'write-own',
    case: 'write-own',
    search: 'write-own',
    operation: 'read-own',
    placement: 'write-own',
    health: 'write-own',
    schooling: 'write-own',
    services: 'write-own',
    legal: 'write-own',
    figures: 'read-all',
  },
  'shelter-warden': { ...EVERYONE, person: 'read-own', placement: 'write-own' },
  nurse: { ...EVERYONE, person: 'read-own', health: 'write-own' },
  counsellor: {
    ...EVERYONE,
    person: 'read-own',
    identity: 'read-own',
    case: 'read-own',
    health: 'read-own',
    services: 'write-own',
  },
  'education-officer': { ...EVERYONE, person: 'read-own', schooling: 'write-own' },
  'legal-officer': {
    ...EVERYONE,
    person: 'read-own',
    identity: 'read-own',
    case: 'read-own',
    search: 'read-own',
    evidence: 'write-own',
    operation: 'read-own',
    schooling: 'read-own',
    legal: 'write-own',
  },
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
};

export type Access = { reads: readonly Compartment[]; writes: readonly Compartment[] };

/** What these roles reach once let into a scope. */
export function reachInOwn(roles: readonly Role[]): Access {
  return reachWhere(roles, () => true);
}

/** What these roles reach everywhere in the organisation. */
export function reachEverywhere(roles: readonly Role[]): Access {
  const { reads, writes } = reachWhere(roles, (reach) => reach.endsWith('-all'));
  return { reads, writes: [...writes, 'desk'] };
}

function reachWhere(roles: readonly Role[], fits: (reach: Reach) => boolean): Access {
  const reads = COMPARTMENTS.filter((one) => roles.some((role) => reaches(role, one, fits)));
  const writes = COMPARTMENTS.filter((one) =>
    roles.some((role) => reaches(role, one, (r) => r.startsWith('write') && fits(r))),
  );
  return { reads, writes };
}

function reaches(role: Role, compartment: Compartment, fits: (reach: Reach) => boolean): boolean {
  const reach = ROLE_REACH[role][compartment];
  return reach !== undefined && fits(reach);
}
