import type { AnyAct, Asking, Need } from '#kernel/act.ts';
import type { Decision, Happening } from '#kernel/decision.ts';
import type { Facts, Stored } from '#kernel/record.ts';

type Kept = Map<string, Map<string, Stored<Facts>>>;

/** Records in memory and acts asked of them, one after another, as the command path would: for the tests of lifecycles. */
export type SmallHouse = {
  ask: (act: AnyAct, input: object, asking: Asking) => Decision;
  all: (kind: { kind: string }) => Stored<Facts>[];
};

export function openSmallHouse(begins: readonly [kind: { kind: string }, record: Stored<Facts>][]): SmallHouse {
  const kept: Kept = new Map();
  const of = (kind: string) => kept.get(kind) ?? kept.set(kind, new Map()).get(kind) ?? new Map();
  for (const [{ kind }, record] of begins) of(kind).set(record.id, record);
  return {
    all: ({ kind }) => [...of(kind).values()],
    ask(act, input, asking) {
      const read = act.input.parse(input);
      const known = Object.fromEntries(
        Object.entries<Need>(act.knows(read)).map(([name, need]) => [
          name,
          find([...of(need.kind.kind).values()], need),
        ]),
      );
      if (Object.values(known).includes(undefined))
        return { accepted: false, refusal: { code: 'record.not-found', kind: 'not-found' } };
      const decision = act.decide(read, known as never, asking);
      if (decision.accepted) for (const event of decision.events) apply(event, of, asking);
      return decision;
    },
  };
}

function find(all: readonly Stored<Facts>[], { where, how }: Need) {
  const fits = all.filter((one) => Object.entries(where).every(([name, value]) => (one[name] ?? null) === value));
  return how === 'all' ? fits : (fits[0] ?? (how === 'must' ? undefined : null));
}

function apply(event: Happening, of: (kind: string) => Map<string, Stored<Facts>>, { actor, now }: Asking): void {
  if (event.is === 'added') {
    const { id, scopeId, facts } = event;
    of(event.kind).set(id, { ...facts, id, scopeId, version: 1, changedAt: now, changedBy: actor.staffId });
  }
  if (event.is !== 'changed') return;
  const before = of(event.kind).get(event.id);
  if (before) of(event.kind).set(event.id, { ...before, ...event.changes, version: before.version + 1 });
}
