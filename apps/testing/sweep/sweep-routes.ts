import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Route } from '#platform/server/http/route.ts';
import { newId } from '#platform/server/random.ts';
import { canariesIn, factNameOf } from './fill-records.ts';
import { type Aim, fillRoute, nameOf, takesAim, takesId } from './fill-route.ts';
import { isAlike, isBroken, isOpened, knock, type Told } from './knock.ts';
import { NEVER_OPENED } from './never-opened.ts';
import type { Principal } from './principals.ts';
import type { SweptWorld } from './sweep-world.ts';

export type Swept = { cells: number; faults: string[]; opened: Set<string>; spent: Map<string, number> };
export type Sweeping = { world: SweptWorld; server: FastifyInstance; aimsEach: number };

/** A stream of hints never ends; the living are asked for it in the feed's own tests. */
const ONLY_THE_DEAD = new Set(['GET /api/stream']);
/** Each of these costs a password hash, a fifth of a second: a few ask for all. */
const COSTLY = new Set([
  'POST /api/colleagues/:id/first-password',
  'POST /api/my-sign-in/recovery-code',
  'POST /api/my-sign-in/password',
]);
const A_FEW = 6;
/** Every command is an act, and acts are swept one by one. */
export const SWEPT_ELSEWHERE = new Set(['POST /api/commands']);

/** Every route, as everybody, about what is theirs, a colleague's, a stranger's, and nobody's. */
export async function sweepRoutes(sweeping: Sweeping, routes: readonly Route[]): Promise<Swept> {
  const swept: Swept = { cells: 0, faults: [], opened: new Set(), spent: new Map() };
  for (const route of routes) {
    if (SWEPT_ELSEWHERE.has(nameOf(route))) continue;
    const began = performance.now();
    const few = COSTLY.has(nameOf(route)) || (route.open && !takesAim(route));
    const { principals } = sweeping.world;
    const askers = few
      ? principals.filter((_, index) => index % Math.ceil(principals.length / A_FEW) === 0)
      : principals;
    for (const who of askers) await sweepCell({ ...sweeping, ...(few && { aimsEach: 3 }) }, swept, route, who);
    await heal(sweeping.world);
    swept.spent.set(nameOf(route), Math.round(performance.now() - began));
  }
  for (const route of routes) if (!swept.opened.has(nameOf(route))) await openOnce(sweeping, swept, route);
  return swept;
}

/** What chance did not open is asked as each colleague about what she sees, until it opens: a sweep of shut doors proves nothing. */
async function openOnce(sweeping: Sweeping, swept: Swept, route: Route): Promise<void> {
  if (!takesAim(route) || nameOf(route) in NEVER_OPENED) return;
  for (const who of sweeping.world.principals.filter((one) => !one.dead)) {
    const aims = aimsSeen(sweeping.world, who);
    for (const [index, aim] of aims.entries()) {
      const told = await knock(sweeping.server, who, fillRoute(route, aim, index));
      note(swept, route, who, aim, told, faultsOf(sweeping.world, route, who, told));
      if (swept.opened.has(nameOf(route))) return heal(sweeping.world);
    }
  }
}

/** One record of each kind that she sees, nearest to the route first by nothing but luck. */
function aimsSeen(world: SweptWorld, who: Principal): Aim[] {
  const seen = world.records.filter((record) => world.sees(who, record));
  const colleagues = world.staff.filter(
    (one) => one.organisationId === who.subject?.organisationId && one.id !== who.subject.id,
  );
  return [
    ...colleagues.slice(0, 1).map(({ id }) => ({ id, kind: 'staff-member' })),
    ...new Map(seen.map((record) => [record.kind, { id: record.id, kind: record.kind }])).values(),
  ];
}

async function sweepCell(sweeping: Sweeping, swept: Swept, route: Route, who: Principal): Promise<void> {
  if (ONLY_THE_DEAD.has(nameOf(route)) && !who.dead) return;
  const { world, server } = sweeping;
  const nowhere = await knock(server, who, fillRoute(route, { id: newId(), kind: 'person' }, 1));
  note(swept, route, who, { id: 'nothing', kind: '' }, nowhere, faultsOf(world, route, who, nowhere));
  if (!takesAim(route) || (who.dead && !route.open)) return;
  for (const [index, aim] of aimsFor(sweeping, who, route).entries()) {
    const asked = fillRoute(route, aim, index);
    const told = await knock(server, who, asked);
    const faults = faultsOf(world, route, who, told);
    if (takesId(route) && !seesAnything(world, who, aim.id)) {
      const absent = await knock(server, who, fillRoute(route, { kind: aim.kind, id: newId() }, index));
      if (!isAlike(told, absent))
        faults.push(`tells it from what is not there: ${told.body.slice(0, 80)} / ${absent.body.slice(0, 80)}`);
    }
    note(swept, route, who, aim, told, faults);
  }
}

function note(swept: Swept, route: Route, who: Principal, aim: Aim, told: Told, faults: string[]): void {
  swept.cells += 1;
  if (isOpened(told)) swept.opened.add(nameOf(route));
  for (const fault of faults)
    swept.faults.push(`${nameOf(route)} as ${who.name} about ${aim.kind} ${aim.id}: ${fault}`);
}

/** What no answer may be, whoever asks about whatever. */
function faultsOf(world: SweptWorld, route: Route, who: Principal, told: Told): string[] {
  const faults: string[] = [];
  if (isBroken(told)) faults.push(`broke: ${told.status} ${told.body.slice(0, 120)}`);
  if (who.dead && !route.open && told.status !== 401) faults.push(`was answered ${told.status} without a session`);
  const leaked = leaksIn(world, who, told.body);
  if (leaked.length > 0) faults.push(`holds what is not theirs: ${leaked.slice(0, 3)}`);
  return faults;
}

/** Records at random, but the same at every run: of her own files and of others', of her organisation and of strangers. */
function aimsFor({ world, aimsEach }: Sweeping, who: Principal, route: Route): Aim[] {
  const start = hash(who.name + route.url);
  const step = Math.max(1, Math.floor(world.records.length / aimsEach));
  return Array.from({ length: Math.min(aimsEach, world.records.length) }, (_, index) => {
    const record = world.records[(start + index * step) % world.records.length];
    const scope = world.scopes[(start + index) % world.scopes.length];
    const colleague = world.staff[(start + index * step) % world.staff.length];
    const aim = [
      scope && { id: scope.id, kind: scope.of },
      record,
      colleague && { id: colleague.id, kind: 'staff-member' },
    ][index % 3];
    const other = world.principals[(start + index) % world.principals.length];
    if (!aim) throw new Error('The world of the sweep is empty.');
    const uuid = other?.subject && other.subject.id !== who.subject?.id ? other.sessionId : randomUUID();
    return { id: aim.id, kind: aim.kind, uuid };
  });
}

function hash(text: string): number {
  return [...text].reduce((so, letter) => (so * 31 + letter.charCodeAt(0)) >>> 0, 7);
}

/** Whether this id names anything she may know of: a record, or a scope she was let into. */
function seesAnything(world: SweptWorld, who: Principal, id: string): boolean {
  if (world.staff.some((one) => one.id === id && one.organisationId === who.subject?.organisationId)) return true;
  if (world.records.some((record) => (record.id === id || record.scopeId === id) && world.sees(who, record)))
    return true;
  const own = world.access.grants
    .filter((grant) => grant.staffId === who.subject?.id && !grant.ended)
    .map((grant) => grant.scopeId);
  return own.includes(id) || world.access.links.some((link) => own.includes(link.from) && link.to === id);
}

/** A route that was asked to end a session or to suspend someone did it: the next route finds everybody as they were. */
async function heal({ owner, principals }: SweptWorld): Promise<void> {
  const living = principals.filter((who) => !who.dead).map((who) => Buffer.from(who.cookie));
  await owner.query(
    'update app.session set ended_at = null where token_hash = any (select sha256(t) from unnest($1::bytea[]) t)',
    [living],
  );
  await owner.query('update app.credential set suspended_at = null where suspended_at is not null');
}

/** Facts in an answer that this asker may not read, by the name of the record's kind and the fact. */
export function leaksIn(world: SweptWorld, who: Principal, text: string): string[] {
  return canariesIn(text).flatMap(({ recordId, fact }) => {
    const record = world.byId.get(recordId);
    if (!record) return [`an unknown canary ${recordId}`];
    const name = factNameOf(record, fact);
    const shown = world.reads(who, record);
    return shown === 'all' || shown?.includes(name) ? [] : [`${record.kind}.${name}`];
  });
}
