import { type Compartment, type Role, reachEverywhere, reachInOwn } from './need-to-know.ts';

export type Grant = { organisationId: string; staffId: string; scopeId: string; until: string | null; ended: boolean };
export type Link = {
  organisationId: string;
  from: string;
  to: string;
  carries: readonly Compartment[];
  ended: boolean;
};
export type Staff = { organisationId: string; id: string; roles: readonly Role[] };
export type Place = { organisationId: string; scopeId: string; compartment: Compartment };

/** Everything that decides who may see what: nothing about a person, a record or a device counts besides. */
export type World = { now: string; grants: readonly Grant[]; links: readonly Link[] };

/**
 * Whether this colleague may read what lies in this place.
 *
 * The database says the same in its own language (row-level security, migration *open-the-house*); a fuzzer holds the
 * two against each other. Two languages drift, and drift here is a leak.
 */
export function mayRead(world: World, staff: Staff, place: Place): boolean {
  return reaches(world, staff, place, 'reads');
}

/** Whether this colleague may write in this place. */
export function mayWrite(world: World, staff: Staff, place: Place): boolean {
  return reaches(world, staff, place, 'writes');
}

function reaches(world: World, staff: Staff, place: Place, what: 'reads' | 'writes'): boolean {
  if (staff.organisationId !== place.organisationId) return false;
  if (reachEverywhere(staff.roles)[what].includes(place.compartment)) return true;
  if (!reachInOwn(staff.roles)[what].includes(place.compartment)) return false;
  const own = world.grants.filter((grant) => isLive(world, grant) && isFor(grant, staff)).map((grant) => grant.scopeId);
  return own.includes(place.scopeId) || own.some((scope) => carries(world, staff, scope, place));
}

function isLive(world: World, grant: Grant): boolean {
  return !grant.ended && (grant.until === null || grant.until > world.now);
}

function isFor(grant: Grant, staff: Staff): boolean {
  return grant.organisationId === staff.organisationId && grant.staffId === staff.id;
}

/** Links carry one step and no further: who knows a person through a file does not know that person's other files. */
function carries(world: World, staff: Staff, from: string, place: Place): boolean {
  return world.links.some(
    (link) =>
      !link.ended &&
      link.organisationId === staff.organisationId &&
      link.from === from &&
      link.to === place.scopeId &&
      link.carries.includes(place.compartment),
  );
}
