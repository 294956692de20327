import { useCallback, useSyncExternalStore } from 'react';
import type { AnyAct, Need } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Decision, Happening } from '#kernel/decision.ts';
import { useWebHouse } from './house.ts';
import type { AnyStored, KeptStore } from './kept-store.ts';
import { useClock, useMe } from './me.ts';
import { drawId, markUsed } from './new-id.ts';
import type { Sent, Told } from './outbox.ts';

export type Ask = (act: AnyAct, input: object, more?: { basedOn?: Record<string, number> }) => Promise<Told>;

/**
 * Asks for something to be done: decided on this device first, shown at once, then sent; the server's answer takes
 * the guess's place. What this device already knows to be refused is refused here, in the same words.
 */
export function useAsk(): Ask {
  const { store, outbox } = useWebHouse();
  const me = useMe();
  const clock = useClock();
  return useCallback(
    async (act, input, more = {}) => {
      markUsed(input);
      const read = act.input.safeParse(input);
      if (!read.success) return { outcome: 'refused', refusal: refusalOf(read.error.issues) };
      const command: Sent = { id: crypto.randomUUID(), name: act.name, input, askedAt: clock(), ...more };
      const guess = guessDecision(store, me, act, read.data, command);
      if (guess && !guess.accepted) return { outcome: 'refused', refusal: guess.refusal };
      if (guess) store.guess(command.id, guessRecords(store, guess.events, me, command));
      return outbox.send(command);
    },
    [store, outbox, me, clock],
  );
}

type Issue = { code?: string; path: PropertyKey[]; params?: Record<string, unknown> | undefined };

/** The same codes the server gives, and beside them that of each field: *choose one* is not said of what is too long. */
function refusalOf(issues: readonly Issue[]) {
  const code = issues[0] ? codeOf(issues[0]) : 'input.wrong';
  const codes = Object.fromEntries(issues.toReversed().map((issue) => [issue.path.join('.'), codeOf(issue)]));
  const fields = [...new Set(issues.map((issue) => issue.path.join('.')).filter(Boolean))];
  return { code, kind: 'invalid' as const, ...(fields.length > 0 && { fields, codes }) };
}

const CODES: Record<string, string> = {
  too_big: 'input.too-long',
  too_small: 'input.too-short',
  invalid_type: 'input.wrong-type',
  invalid_value: 'input.not-a-choice',
};

function codeOf({ code, params }: Issue): string {
  return typeof params?.code === 'string' ? params.code : (CODES[code ?? ''] ?? 'input.wrong');
}

/** Null where this device must not guess, or does not know enough to. */
function guessDecision(store: KeptStore, actor: Actor, act: AnyAct, input: unknown, command: Sent): Decision | null {
  if (act.answeredBy === 'server') return null;
  const known: Record<string, unknown> = {};
  for (const [name, need] of Object.entries<Need>(act.knows(input))) {
    const found = find(store, need);
    if (need.how === 'must' && found.length === 0) return null;
    known[name] = need.how === 'all' ? found : (found[0] ?? null);
  }
  return act.decide(input, known as never, {
    actor,
    now: command.askedAt,
    today: dayInIndia(command.askedAt),
    newId: drawId,
    drawCode: null,
  });
}

function find(store: KeptStore, need: Need): AnyStored[] {
  const facts = Object.entries(need.where);
  return store.all(need.kind.kind).filter((record) => facts.every(([name, value]) => record[name] === value));
}

function guessRecords(store: KeptStore, events: readonly Happening[], actor: Actor, command: Sent) {
  return events.flatMap((event) => {
    if (event.is === 'added') {
      const base = {
        id: event.id,
        scopeId: event.scopeId,
        version: 1,
        changedAt: command.askedAt,
        changedBy: actor.staffId,
      };
      return [{ kind: event.kind, record: { ...event.facts, ...base } as AnyStored }];
    }
    const before = event.is === 'changed' ? store.get(event.kind, event.id) : null;
    if (event.is !== 'changed' || !before) return [];
    return [
      {
        kind: event.kind,
        record: { ...before, ...event.changes, version: before.version + 1, changedAt: command.askedAt } as AnyStored,
      },
    ];
  });
}

/** Whether a record is shown on this device's word alone. */
export function usePending(): (id: string) => boolean {
  const { store, outbox } = useWebHouse();
  useSyncExternalStore(outbox.subscribe, outbox.mark);
  return store.isPending;
}
