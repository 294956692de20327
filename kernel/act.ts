import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { EntryKind } from './entry-kind.ts';
import type { Role } from './need-to-know.ts';
import type { Purpose } from './purposes.ts';
import type { Facts, RecordKind, Stored } from './record.ts';
import type { Sentence } from './timeline.ts';

/** A record, or records, that an act must know before it can decide: found by equal facts, on device and server alike. */
export type Need = {
  kind: RecordKind;
  where: Readonly<Record<string, string | number | boolean | null>>;
  how: 'must' | 'may' | 'all';
};
export type MustKnow<F extends Facts> = Need & { how: 'must'; is?: F };
export type MayKnow<F extends Facts> = Need & { how: 'may'; is?: F };
export type AllKnown<F extends Facts> = Need & { how: 'all'; is?: F };

type Where<F extends Facts> = Partial<Record<keyof F & string, string | number | boolean | null>>;

/** The record of this id. Absent or unseen, the command is answered `record.not-found` before anything is decided. */
export function mustKnow<F extends Facts>(kind: RecordKind<F>, id: string): MustKnow<F> {
  return { kind: kind as unknown as RecordKind, where: { id }, how: 'must' };
}

/**
 * What an input names besides, if it names anything: spread into what is known. What is not asked for here the keys of
 * the database would take from whoever has its id, seen or not, and refuse where it is not there: that tells them apart.
 */
export function mustKnowIfNamed<F extends Facts>(
  kind: RecordKind<F>,
  id: string | null | undefined,
): Readonly<Record<never, MustKnow<F>>> {
  return id ? { [`named ${id}`]: mustKnow(kind, id) } : {};
}

/** One record that has these facts, or null. */
export function mayKnow<F extends Facts>(kind: RecordKind<F>, where: Where<F> | { id: string }): MayKnow<F> {
  return { kind: kind as unknown as RecordKind, where: where as Need['where'], how: 'may' };
}

/** Every record that has these facts. */
export function allKnown<F extends Facts>(kind: RecordKind<F>, where: Where<F> & { scopeId?: string }): AllKnown<F> {
  return { kind: kind as unknown as RecordKind, where: where as Need['where'], how: 'all' };
}

export type Needs = Readonly<Record<string, Need>>;

export type Known<N extends Needs> = {
  [Name in keyof N]: N[Name] extends MustKnow<infer F>
    ? Stored<F>
    : N[Name] extends MayKnow<infer F>
      ? Stored<F> | null
      : N[Name] extends AllKnown<infer F>
        ? readonly Stored<F>[]
        : never;
};

/** The circumstances of asking. A decision has no clock and no dice of its own, so that it is the same on both sides. */
export type Asking = {
  actor: Actor;
  /** The organisation's day (Asia/Kolkata), YYYY-MM-DD. */
  today: string;
  /** When the asker says it was asked, RFC 3339 UTC. */
  now: string;
  newId: () => string;
  /** An unused display code; drawn by the server only, null on a device. */
  drawCode: ((notWords: readonly string[]) => string) | null;
};

/**
 * An act that takes two. What the first person asks waits; a second one, of these roles and never the same human being,
 * confirms it; only then is it decided, on what is true by then, and done. One bribed or frightened colleague is not enough.
 */
export type SecondPerson<Input, N extends Needs> = {
  by: readonly Role[];
  /** When a second person is due; always where it is left out. */
  when?: (input: Input, known: Known<N>, asking: Asking) => boolean;
  /** Where nobody else holds these roles the first act of an organisation must be possible; nothing else goes on alone. */
  alone?: 'goes-on';
  /** What the second person reads before she says yes: colleagues and display codes, nothing a passer-by must not read. */
  tells: (input: Input, known: Known<N>) => Sentence;
};

/** One thing a worker can ask for. The name lasts for ever: devices may send it years later. */
export type Act<Input = unknown, N extends Needs = Needs> = {
  name: string;
  input: z.ZodType<Input>;
  /** Roles that may ask. Need-to-know is checked besides, by what the asker can see. */
  by: readonly Role[] | 'everyone';
  /** `server` when a device must not guess the answer: two people could decide at once. */
  answeredBy?: 'server';
  /** Corrections merge by field with what others wrote meanwhile, and so must say which version they saw. */
  merges?: true;
  /** What the journal calls it, where it is more than a command: a reveal, a grant. */
  notedAs?: EntryKind;
  /** Only where `answeredBy` is the server: a device cannot know whether a second person was there. */
  secondPerson?: SecondPerson<Input, N>;
  /** What it is for, where that is not what its module is for. */
  purposes?: readonly Purpose[];
  /** Dangerous in the wrong hands: asks for a proof of who it is that is not older than five minutes. Needs `answeredBy: 'server'`. */
  stepUp?: true;
  knows: (input: Input) => N;
  decide: (input: Input, known: Known<N>, asking: Asking) => Decision;
};

/** Defines an act, and keeps its types. */
export function defineAct<Input, N extends Needs>(act: Act<Input, N>): Act<Input, N> {
  return act;
}

/** An act whose types are no longer needed: what registries and the command path hold. */
// biome-ignore lint/suspicious/noExplicitAny: an act is contravariant in its input; only `any` lets a list hold them all.
export type AnyAct = Act<any, any>;
