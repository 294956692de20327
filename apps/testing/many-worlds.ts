import fc from 'fast-check';
import type { Conflict, Glass, Grant, Link, World } from '#kernel/access.ts';
import type { Assurance, RecordPlace, Subject } from '#kernel/decide.ts';
import { factsShownMasked } from '#kernel/masks.ts';
import { COMPARTMENTS, type Compartment, ROLES } from '#kernel/need-to-know.ts';
import type { RecordKind } from '#kernel/record.ts';
import { newId } from '#platform/server/random.ts';
import { KINDS } from '../server/kinds.ts';

/** How a session can be over without anybody having signed out. */
export const SESSION_STATES = ['live', 'ended', 'expired', 'idle', 'suspended'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export type Worker = Subject & { token: string; session: SessionState };
export type Lying = RecordPlace & { id: string };

/** Small, invented, and of everything that decides: written and asked by the dozen, in one database. */
export type SmallWorld = {
  staff: Worker[];
  scopes: { organisationId: string; id: string }[];
  grants: Grant[];
  links: Link[];
  glasses: Glass[];
  conflicts: Conflict[];
  records: Lying[];
};

const HOUR = 3_600_000;
const BEGAN = Date.now();
export const PAST = new Date(BEGAN - HOUR).toISOString();
const SOON = new Date(BEGAN + HOUR).toISOString();

/** Kinds that worlds are made of at one time: those whose rows name their own place, those with a mask, and some of the rest in turn. */
export function someKinds(turn: number): RecordKind[] {
  const masked = KINDS.filter(({ kind }) => factsShownMasked(kind) !== null);
  const always = [...KINDS.filter(({ kind }) => kind === 'entry'), ...masked.filter((_kind, n) => n % 2 === turn % 2)];
  const rest = KINDS.filter((kind) => !always.includes(kind));
  const first = (turn * IN_TURN) % rest.length;
  return [...always, ...[...rest, ...rest].slice(first, first + IN_TURN)];
}

const IN_TURN = 6;

/** Every place there is for a record: its kind's compartment, or each of them where the rows name their own. */
function cellsOf(kinds: readonly RecordKind[]): { kind: string; compartment: Compartment }[] {
  return kinds.flatMap(({ kind, compartment }) =>
    (compartment === 'by-row' ? COMPARTMENTS : [compartment]).map((one) => ({ kind, compartment: one })),
  );
}

const seldom = fc.integer({ min: 0, max: 5 }).map((one) => one === 0);
const some = fc.subarray([...COMPARTMENTS], { minLength: 1 });
const planOf = (cells: ReturnType<typeof cellsOf>) =>
  fc.record({
    staff: fc.array(
      fc.record({
        org: fc.nat(1),
        roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
        assurance: fc.constantFrom<Assurance>('passkey', 'passkey', 'demonstration', 'password'),
        session: fc.constantFrom<SessionState>(...SESSION_STATES, 'live', 'live', 'live', 'live', 'live', 'live'),
      }),
      { minLength: 3, maxLength: 4 },
    ),
    scopes: fc.array(fc.nat(1), { minLength: 3, maxLength: 5 }),
    grants: fc.array(
      fc.record({
        staff: fc.nat(9),
        scope: fc.nat(9),
        until: fc.constantFrom(null, SOON, SOON, PAST),
        ended: seldom,
        carries: fc.option(some, { freq: 2 }),
      }),
      { minLength: 4, maxLength: 10 },
    ),
    links: fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), carries: some, ended: seldom }), { maxLength: 5 }),
    glasses: fc.array(
      fc.record({ staff: fc.nat(9), scope: fc.nat(9), reads: some, until: fc.constantFrom(SOON, PAST) }),
      {
        maxLength: 2,
      },
    ),
    conflicts: fc.array(fc.record({ staff: fc.nat(9), scope: fc.nat(9) }), { maxLength: 2 }),
    cells: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...cells)), { minLength: 20, maxLength: 30 }),
  });
type Planned = ReturnType<typeof planOf> extends fc.Arbitrary<infer T> ? T : never;

export function manyWorlds(count: number, seed: number, kinds: readonly RecordKind[]): SmallWorld[] {
  return fc.sample(planOf(cellsOf(kinds)), { numRuns: count, seed }).map(build);
}

function build(planned: Planned): SmallWorld {
  const orgs = [newId(), newId()] as const;
  const orgOf = (index: number) => orgs[index === 0 ? 0 : 1];
  const staff = planned.staff.map(({ org, roles, assurance, session }): Worker => {
    const who = { organisationId: orgOf(org), id: newId(), roles, assurance, session, token: newId() + newId() };
    return { ...who, signedOut: session !== 'live' };
  });
  const scopes = planned.scopes.map((org) => ({ organisationId: orgOf(org), id: newId() }));
  // Chosen round the list, within one organisation: a world of ways that lead nowhere would prove nothing.
  const meet = (one: { staff: number; scope: number }) => {
    const who = staff[one.staff % staff.length];
    const own = scopes.filter(({ organisationId }) => organisationId === who?.organisationId);
    const where = own[one.scope % own.length];
    return who && where ? { organisationId: who.organisationId, staffId: who.id, scopeId: where.id } : null;
  };
  return {
    staff,
    scopes,
    grants: once(
      planned.grants.flatMap(({ until, ended, carries, ...one }) => also(meet(one), { until, ended, carries })),
      pair,
    ),
    links: once(
      planned.links.flatMap((one) => linkOf(one, scopes)),
      ({ from, to }) => from + to,
    ),
    glasses: once(
      planned.glasses.flatMap(({ reads, until, ...one }) => also(meet(one), { reads, until })),
      pair,
    ),
    conflicts: once(
      planned.conflicts.flatMap((one) => also(meet(one), {})),
      pair,
    ),
    records: planned.cells.flatMap(([at, cell]) => {
      const scope = scopes[at % scopes.length];
      return scope ? [{ ...cell, organisationId: scope.organisationId, scopeId: scope.id, id: newId() }] : [];
    }),
  };
}

function also<A extends object, B extends object>(one: A | null, more: B): (A & B)[] {
  return one ? [{ ...one, ...more }] : [];
}

const pair = ({ staffId, scopeId }: { staffId: string; scopeId: string }) => staffId + scopeId;

function linkOf(one: Planned['links'][number], scopes: SmallWorld['scopes']): Link[] {
  const [from, to] = [scopes[one.from % scopes.length], scopes[one.to % scopes.length]];
  if (!from || !to || from === to || from.organisationId !== to.organisationId) return [];
  const { carries, ended } = one;
  return [{ organisationId: from.organisationId, from: from.id, to: to.id, carries, ended }];
}

function once<T>(all: T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

/** What decides, as it stands at this moment. */
export function asWorld({ grants, links, glasses, conflicts }: SmallWorld): World {
  return { now: new Date().toISOString(), grants, links, glasses, conflicts };
}

/** The hour in which grants and glasses run out goes by. */
export function anHourLater(world: SmallWorld): SmallWorld {
  const over = <T extends { until: string | null }>(one: T): T => ({ ...one, until: one.until === null ? null : PAST });
  return { ...world, grants: world.grants.map(over), glasses: world.glasses.map(over) };
}

/** The compartments that a counterexample is about, in one line. */
export function tellWorld(world: SmallWorld, who: Worker, record: Lying): string {
  const mine = <T extends { staffId: string }>(all: readonly T[]) => all.filter(({ staffId }) => staffId === who.id);
  const links = world.links.filter(({ to }) => to === record.scopeId);
  return JSON.stringify({
    who,
    record,
    grants: mine(world.grants),
    glasses: mine(world.glasses),
    conflicts: mine(world.conflicts),
    links,
  });
}
