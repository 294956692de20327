import type { AnyAct, Asking, Need } from '#kernel/act.ts';
import type { Decision, Happening } from '#kernel/decision.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';

type Kept = ReadonlyMap<string, ReadonlyMap<string, Stored<Facts>>>;
/** What a kind says of itself, whatever its facts are. */
type Checked = Pick<RecordKind, 'kind' | 'holds'> & { facts: { parse: (facts: unknown) => unknown } };
export type Begins = readonly (readonly [kind: { kind: string }, record: Stored<Facts>])[];

/** Every record of a kind, as it stood when it was looked at. */
export type Look = <F extends Facts>(kind: RecordKind<F>) => Stored<F>[];

/** Records in memory and acts asked of them, one after another, as the command path would: for the tests of lifecycles. */
export type SmallHouse = {
  ask: (act: AnyAct, input: object, asking: Asking, besides?: object) => Decision;
  all: Look;
  /** How things stand now, and will still be told to have stood after the next act. */
  asItStands: () => Look;
};

/**
 * `kinds`: what is written of these is held against its own definition. The command path would break where it does not
 * hold, and not refuse.
 */
export function openSmallHouse(begins: Begins, kinds: readonly Checked[] = []): SmallHouse {
  let kept: Kept = new Map();
  for (const [{ kind }, record] of begins) kept = keeping(kept, kind, record);
  const look =
    (at: Kept): Look =>
    ({ kind }) =>
      [...(at.get(kind)?.values() ?? [])] as never; // what lies under a kind's name was made of its facts
  return {
    all: (kind) => look(kept)(kind),
    asItStands: () => look(kept),
    ask(act, input, asking, besides = {}) {
      const read = act.input.parse(input);
      const known = knownFor(act, read, kept);
      if (known === null) return { accepted: false, refusal: { code: 'record.not-found', kind: 'not-found' } };
      const decision = act.decide(read, { ...known, ...besides } as never, asking);
      if (!decision.accepted) return decision;
      for (const event of decision.events) {
        kept = after(event, kept, asking);
        expectSound(event, kept, kinds);
      }
      return decision;
    },
  };
}

function keeping(kept: Kept, kind: string, record: Stored<Facts>): Kept {
  return new Map(kept).set(kind, new Map(kept.get(kind)).set(record.id, record));
}

/** What the act must know, found by equal facts; null where something it must know is not there. */
function knownFor(act: AnyAct, input: unknown, kept: Kept): object | null {
  const known = Object.entries<Need>(act.knows(input)).map(([name, need]) => {
    return [name, find([...(kept.get(need.kind.kind)?.values() ?? [])], need)] as const;
  });
  return known.some(([, found]) => found === undefined) ? null : Object.fromEntries(known);
}

function find(all: readonly Stored<Facts>[], { where, how }: Need) {
  const fits = all.filter((one) => Object.entries(where).every(([name, value]) => (one[name] ?? null) === value));
  return how === 'all' ? fits : (fits[0] ?? (how === 'must' ? undefined : null));
}

function after(event: Happening, kept: Kept, { actor, now }: Asking): Kept {
  const by = { changedAt: now, changedBy: actor.staffId };
  if (event.is === 'added') {
    if (kept.get(event.kind)?.has(event.id)) throw new Error(`${event.kind} ${event.id} was there already.`);
    return keeping(kept, event.kind, { ...event.facts, id: event.id, scopeId: event.scopeId, version: 1, ...by });
  }
  if (event.is !== 'changed') return kept;
  const before = kept.get(event.kind)?.get(event.id);
  if (!before) throw new Error(`${event.kind} ${event.id} was changed and is not there.`);
  return keeping(kept, event.kind, { ...before, ...event.changes, ...by, version: before.version + 1 });
}

function expectSound(event: Happening, kept: Kept, kinds: readonly Checked[]): void {
  if (event.is !== 'added' && event.is !== 'changed') return;
  const kind = kinds.find((one) => one.kind === event.kind);
  const record = kept.get(event.kind)?.get(event.id);
  if (!kind || !record) return;
  const { id, scopeId, version, changedAt, changedBy, ...facts } = record;
  kind.facts.parse(facts);
  if (!kind.holds(facts)) throw new Error(`${kind.kind} ${id} does not hold: ${JSON.stringify(facts)}`);
}
