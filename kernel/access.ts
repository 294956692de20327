import { factsShownMasked } from './masks.ts';
import type { Compartment, Role } from './need-to-know.ts';
import { reachEverywhere, reachInOwn } from './reach.ts';

/** `carries`: only these compartments of the scope; null is all that the roles reach. What is shared with a partner names them. */
export type Grant = {
  organisationId: string;
  staffId: string;
  scopeId: string;
  until: string | null;
  ended: boolean;
  carries?: readonly Compartment[] | null;
};
export type Link = {
  organisationId: string;
  from: string;
  to: string;
  carries: readonly Compartment[];
  ended: boolean;
};
/** A file opened in an emergency: to be read, in one scope, for an hour. */
export type Glass = {
  organisationId: string;
  staffId: string;
  scopeId: string;
  reads: readonly Compartment[];
  until: string;
};
/** This colleague is related to the person of this scope, or is that person: no way leads there. */
export type Conflict = { organisationId: string; staffId: string; scopeId: string };
export type Staff = { organisationId: string; id: string; roles: readonly Role[] };
export type Place = { organisationId: string; scopeId: string; compartment: Compartment; kind?: string };

/** Everything that decides who may see what: nothing about a person, a record or a device counts besides. */
export type World = {
  now: string;
  grants: readonly Grant[];
  links: readonly Link[];
  glasses?: readonly Glass[];
  conflicts?: readonly Conflict[];
};

/** How far somebody gets to a place: not at all, to what its mask leaves, or to the whole; and by which way. */
export type Way = 'everywhere' | 'grant' | 'link' | 'glass';
export type Reaching = { sees: 'nothing' | 'masked' | 'whole'; by: Way | null };

const NOTHING: Reaching = { sees: 'nothing', by: null };

/**
 * How this colleague gets to read what lies in this place.
 *
 * The database says the same in its own language (row-level security); a fuzzer holds the two against each other. Two
 * languages drift, and drift here is a leak.
 */
export function reachToRead(world: World, staff: Staff, place: Place): Reaching {
  if (staff.organisationId !== place.organisationId || isBarred(world, staff, place)) return NOTHING;
  const { compartment } = place;
  if (reachEverywhere(staff.roles).reads.includes(compartment)) return { sees: 'whole', by: 'everywhere' };
  if (isUnderGlass(world, staff, place)) return { sees: 'whole', by: 'glass' };
  const { reads, masks } = reachInOwn(staff.roles);
  const shown = place.kind !== undefined && factsShownMasked(place.kind) !== null;
  const sees = reads.includes(compartment) ? 'whole' : masks.includes(compartment) && shown ? 'masked' : 'nothing';
  const by = sees === 'nothing' ? null : wayInto(world, staff, place);
  return by === null ? NOTHING : { sees, by };
}

/** How this colleague gets to write in this place, if at all. */
export function reachToWrite(world: World, staff: Staff, place: Place): Way | null {
  if (staff.organisationId !== place.organisationId || isBarred(world, staff, place)) return null;
  if (reachEverywhere(staff.roles).writes.includes(place.compartment)) return 'everywhere';
  return reachInOwn(staff.roles).writes.includes(place.compartment) ? wayInto(world, staff, place) : null;
}

/** Links carry one step and no further: who knows a person through a file does not know that person's other files. */
function wayInto(world: World, staff: Staff, place: Place): Way | null {
  const mine = world.grants.filter(
    (grant) => isFor(grant, staff) && isLive(world, grant) && carries(grant, place.compartment),
  );
  if (mine.some(({ scopeId }) => scopeId === place.scopeId)) return 'grant';
  const from = world.links.filter((link) => leadsTo(link, place)).map((link) => link.from);
  return from.length > 0 && mine.some(({ scopeId }) => from.includes(scopeId)) ? 'link' : null;
}

function isUnderGlass({ now, glasses = [] }: World, staff: Staff, place: Place): boolean {
  return glasses.some(
    (glass) =>
      isFor(glass, staff) &&
      glass.until > now &&
      glass.scopeId === place.scopeId &&
      glass.reads.includes(place.compartment),
  );
}

function isBarred({ conflicts = [] }: World, staff: Staff, place: Place): boolean {
  return conflicts.some((conflict) => isFor(conflict, staff) && conflict.scopeId === place.scopeId);
}

function isLive({ now }: World, grant: Grant): boolean {
  return !grant.ended && (grant.until === null || grant.until > now);
}

function isFor(one: { organisationId: string; staffId: string }, staff: Staff): boolean {
  return one.staffId === staff.id && one.organisationId === staff.organisationId;
}

function carries(grant: Grant, compartment: Compartment): boolean {
  return !grant.carries || grant.carries.includes(compartment);
}

function leadsTo(link: Link, place: Place): boolean {
  return (
    link.to === place.scopeId &&
    !link.ended &&
    link.organisationId === place.organisationId &&
    link.carries.includes(place.compartment)
  );
}
