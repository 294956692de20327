import { COMPARTMENTS, type Compartment, type Reach, ROLE_REACH, ROLES, type Role } from './need-to-know.ts';

/** What somebody with these roles gets to, as the table says it. */
export type Access = {
  reads: readonly Compartment[];
  writes: readonly Compartment[];
  /** Seen in own scopes, but only the facts a mask leaves visible. */
  masks: readonly Compartment[];
};

/** What these roles reach once let into a scope. */
export function reachInOwn(roles: readonly Role[]): Access {
  return reachOf(roles).own;
}

/** What these roles reach everywhere in the organisation. */
export function reachEverywhere(roles: readonly Role[]): Access {
  return reachOf(roles).everywhere;
}

/** What these roles may have counted for them, without seeing what was counted. */
export function reachByCount(roles: readonly Role[]): readonly Compartment[] {
  return reached(roles, (reach) => reach === 'count-all' || reach === 'read-all' || reach === 'write-all');
}

/** The roles that read this compartment somewhere, whole. */
export function rolesThatRead(compartment: Compartment): readonly Role[] {
  return ROLES.filter((role) => reachInOwn([role]).reads.includes(compartment));
}

type Reaches = { own: Access; everywhere: Access };
const KNOWN = new Map<string, Reaches>();

/** Asked for every record and every button. The sets of roles that people hold are few, and the table does not change. */
function reachOf(roles: readonly Role[]): Reaches {
  const key = roles.join(' ');
  const known = KNOWN.get(key) ?? computeReach(roles);
  KNOWN.set(key, known);
  return known;
}

function computeReach(roles: readonly Role[]): Reaches {
  const reads = reached(roles, isReading);
  const masks = reached(roles, (reach) => reach === 'masked-own').filter((one) => !reads.includes(one));
  const wideReads = reached(roles, (reach) => isReading(reach) && reach.endsWith('-all'));
  const wideWrites = reached(roles, (reach) => isWriting(reach) && reach.endsWith('-all'));
  return {
    own: { reads, writes: reached(roles, isWriting), masks },
    everywhere: { reads: wideReads, writes: [...wideWrites, 'desk'], masks: [] },
  };
}

function isReading(reach: Reach): boolean {
  return reach.startsWith('read-') || reach.startsWith('write-');
}

function isWriting(reach: Reach): boolean {
  return reach.startsWith('write-');
}

function reached(roles: readonly Role[], fits: (reach: Reach) => boolean): readonly Compartment[] {
  return COMPARTMENTS.filter((one) =>
    roles.some((role) => {
      const reach = ROLE_REACH[role][one];
      return reach !== undefined && fits(reach);
    }),
  );
}
