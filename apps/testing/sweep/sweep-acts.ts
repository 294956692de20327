import { randomUUID } from 'node:crypto';
import { TENANTS } from '#database/demo/people.ts';
import type { AnyAct } from '#kernel/act.ts';
import { NOT_FOR_YOU } from '#kernel/refusal.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { newId } from '#platform/server/random.ts';
import type { Accepted, ActsWorld, Asker } from './acts-world.ts';
import { type Filled, type FilledByChance, fillAct, type Rows, replaceBase, replaceIds } from './fill-act.ts';

/** What was asked, what was found, and which acts were asked only with what their own rules do not take. */
export type SweptActs = {
  cells: number;
  faults: string[];
  refusals: Map<string, number>;
  references: Set<string>;
  unfit: Set<string>;
};

export function nothingSwept(): SweptActs {
  return { cells: 0, faults: [], refusals: new Map(), references: new Set(), unfit: new Set() };
}

/** Asked by someone about what she may not know of, of her own organisation and of another; and about what is not there. */
export async function sweepAct(
  world: ActsWorld,
  act: AnyAct,
  who: Asker,
  seed: number,
  swept: SweptActs,
): Promise<void> {
  const may = act.by === 'everyone' || act.by.some((role) => who.roles.includes(role));
  for (const organisationId of new Set([...world.rows.values()].flat().map((row) => row.organisation_id))) {
    const hidden = hiddenFrom(world.rows, who);
    const aimed = fillAct(act, hidden, organisationId, seed, false);
    if (!act.input.safeParse(aimed.input).success) {
      swept.unfit.add(act.name); // refused by its form, whoever asks: that tells nothing
      continue;
    }
    const absent = aboutNothing(aimed);
    const told = await ask(world, who.token, act, aimed);
    const nothing = await ask(world, who.token, act, absent);
    swept.cells += 2;
    count(swept, told);
    const where = `${act.name} as ${who.name}, of ${organisationId === who.organisationId ? 'her own' : 'another'} organisation`;
    if (isAimed(world, aimed) && !isAlike(told, nothing))
      swept.faults.push(`${where}: ${tell(told)} / what is not there: ${tell(nothing)}`);
    if (!may && codeOf(told) !== NOT_FOR_YOU.code)
      swept.faults.push(`${where}: not hers to ask, and was told ${tell(told)}`);
  }
}

/**
 * Asked as it was accepted once and by who asked it then, but about one thing that she may not know of: what the act
 * does not ask to know, the keys of the database would take from anybody who has its id.
 */
export async function sweepReferences(world: ActsWorld, once: Accepted, swept: SweptActs): Promise<void> {
  const act = world.house.path.acts.get(once.command.name);
  const who = world.askers.find(({ staffId }) => staffId === once.by);
  if (!act || !who) return;
  for (const { id, kind, path } of referencesIn(world, once)) {
    const key = `${act.name} ${path}`;
    const hidden = hiddenOf(world, who, kind);
    if (!hidden || swept.references.has(key)) continue;
    swept.references.add(key);
    const about = (other: string) => ask(world, who.token, act, renewed(once, new Map([[id, other]])));
    const nothing = await about(newId());
    const told = await about(hidden);
    swept.cells += 2;
    count(swept, told);
    if (!isAlike(told, nothing))
      swept.faults.push(`${key} as ${who.name}: ${tell(told)} / what is not there: ${tell(nothing)}`);
  }
}

type Reference = { id: string; kind: string; path: string };

/** The ids of an input that name what stood before. */
function referencesIn({ rows }: ActsWorld, { command, made }: Accepted): Reference[] {
  return idsAt(command.input).flatMap(({ id, path }) => {
    const kind = [...rows].find(([, all]) => all.some((row) => row.id === id))?.[0];
    return kind && !made.has(id) ? [{ id, kind, path }] : [];
  });
}

function idsAt(value: unknown, path = ''): { id: string; path: string }[] {
  if (typeof value === 'string') return /^[a-z2-7]{12}$/.test(value) ? [{ id: value, path }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => idsAt(inner, `${path}.${/^\d+$/.test(key) ? '[]' : key}`));
}

/** Of her own organisation if there is one: there the keys of the database let everything through. */
function hiddenOf({ rows }: ActsWorld, who: Asker, kind: string): string | null {
  const all = (rows.get(kind) ?? []).filter(({ id }) => !who.seen.has(id));
  return (all.find((row) => row.organisation_id === who.organisationId) ?? all[0])?.id ?? null;
}

/** What it made is made anew under other ids; the rest is as it was. */
function renewed({ command, made }: Accepted, others: ReadonlyMap<string, string>): Filled {
  const ids = new Map([...[...made].map((id) => [id, newId()] as const), ...others]);
  return { input: replaceIds(command.input, ids), ...replaceBase(command.basedOn, ids) };
}

/** Under no session, or one that is over: whatever is asked, the answer is the same. */
export async function sweepDead(world: ActsWorld, act: AnyAct, swept: SweptActs): Promise<void> {
  const filled = fillAct(act, world.rows, TENANTS[0].id, 1, false);
  if (!act.input.safeParse(filled.input).success) return;
  for (const token of world.dead) {
    const told = await ask(world, token, act, filled);
    swept.cells += 1;
    if (codeOf(told) !== 'session.signed-out') swept.faults.push(`${act.name} without a session: ${tell(told)}`);
  }
}

function hiddenFrom(rows: Rows, who: Asker): Rows {
  return new Map([...rows].map(([kind, all]) => [kind, all.filter(({ id }) => !who.seen.has(id))] as const));
}

/** The same, about nothing: no id that it names is that of a row, and what it makes is made under ids of its own. */
function aboutNothing({ input, basedOn, named }: FilledByChance): Filled {
  const others = new Map(named.map((id) => [id, newId()]));
  return { input: replaceIds(input, others), ...replaceBase(basedOn, others) };
}

/** What names nothing that is there was asked only to see who may. */
function isAimed({ rows }: ActsWorld, { named }: FilledByChance): boolean {
  const known = new Set([...rows.values()].flat().map(({ id }) => id));
  return named.some((id) => known.has(id));
}

async function ask({ house }: ActsWorld, token: string, act: AnyAct, { input, basedOn }: Filled): Promise<Answer> {
  const command = { id: randomUUID(), name: act.name, askedAt: house.now().toISOString(), input };
  return runCommand(house.path, token, { ...command, ...(basedOn && { basedOn }) });
}

function isAlike(one: Answer, other: Answer): boolean {
  if (one.outcome === 'accepted') return other.outcome === 'accepted';
  return JSON.stringify(one) === JSON.stringify(other);
}

function codeOf(answer: Answer): string {
  return answer.outcome === 'refused' ? answer.refusal.code : 'accepted';
}

function tell(answer: Answer): string {
  return answer.outcome === 'refused' ? JSON.stringify(answer.refusal) : 'accepted';
}

function count(swept: SweptActs, answer: Answer): void {
  swept.refusals.set(codeOf(answer), (swept.refusals.get(codeOf(answer)) ?? 0) + 1);
}
