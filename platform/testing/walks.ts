import fc from 'fast-check';
import type { AnyAct, Asking } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { type Begins, type Look, openSmallHouse, type SmallHouse } from './small-house.ts';

const HOUR = 3_600_000;
const FIRST = Date.parse('2024-05-13T04:11:00Z');
/** Colleagues who may ask, by their number. */
export const STAFF = ['staffaaaaaaa', 'staffbbbbbbb', 'staffccccccc'] as const;

/** What is drawn for one try: which of several records it is about, who asks, a day near today, and one bit more. */
export type Step<What extends string> = { what: What; which: number; staff: number; days: number; yes: boolean };

/** A try in its circumstances. `on` is the drawn day, before or after today; `id` is new. */
export type At = { id: string; today: string; now: string; on: string; which: number; yes: boolean; by: string };
export type Tried = readonly [act: AnyAct, input: object, besides?: object];
export type Done<What extends string> = At & {
  what: What;
  act: AnyAct;
  input: Record<string, unknown>;
  answer: Decision;
  /** How things stood before this was asked. */
  before: Look;
};

type Lifecycle<What extends string> = {
  begins: Begins;
  kinds: Parameters<typeof openSmallHouse>[1];
  /** In an order that can lead somewhere: a walk of pure chance is refused all the way. Every try is also made by itself. */
  scripts: readonly (readonly What[])[];
  tries: Readonly<Record<What, (house: SmallHouse, at: At) => Tried | null>>;
  roles?: readonly Role[];
};

/**
 * Walks of drawn acts through one lifecycle, an hour between two. What is given to the answer is called after each act,
 * with how the house stands; it gives how many acts were accepted, for a walk that is refused all the way proves nothing.
 */
export function walksOf<What extends string>(lifecycle: Lifecycle<What>) {
  const steps = drawnSteps(Object.keys(lifecycle.tries) as What[], lifecycle.scripts);
  return (each: (house: SmallHouse, done: Done<What>) => void, runs = 60): number => {
    let accepted = 0;
    fc.assert(
      fc.property(steps, (drawn) => {
        const house = openSmallHouse(lifecycle.begins, lifecycle.kinds);
        drawn.forEach((step, n) => {
          const done = take(house, step, n, lifecycle);
          if (done?.answer.accepted) accepted += 1;
          if (done) each(house, done);
        });
      }),
      { numRuns: runs },
    );
    return accepted;
  };
}

const DAYS = [-40, -3, -1, 0, 0, 0, 1, 30] as const;

function drawnSteps<What extends string>(all: readonly What[], scripts: readonly (readonly What[])[]) {
  const drawn = {
    does: fc.constantFrom(...scripts, ...scripts, ...all.map((one) => [one])),
    turns: fc.boolean(),
    dice: fc.nat(2 ** 30),
  };
  const script = fc
    .record(drawn)
    .map(({ does, turns, dice }) => does.map((what, n) => stepOf(what, { dice, turn: turns ? n : 0 })));
  return fc.array(script, { minLength: 3, maxLength: 12 }).map((some) => some.flat());
}

/** One number is thrown for a script: its steps are about the same, but where they take turns, and on other days. */
function stepOf<What extends string>(what: What, { dice, turn }: { dice: number; turn: number }): Step<What> {
  // The low bits are spent: a day drawn from them would always come with the same record and the same colleague.
  const bits = Math.floor(dice / 64 / 8 ** (turn % 5));
  const staff = (Math.floor(dice / 4) + turn) % STAFF.length;
  return { what, which: dice % 2, yes: Math.floor(dice / 2) % 2 === 1, staff, days: DAYS[bits % DAYS.length] ?? 0 };
}

function take<What extends string>(house: SmallHouse, step: Step<What>, n: number, lifecycle: Lifecycle<What>) {
  const { what, which, yes, staff, days } = step;
  const now = new Date(FIRST + n * HOUR).toISOString();
  const today = now.slice(0, 10);
  const by = STAFF[staff] ?? STAFF[0];
  const at: At = { id: idOf(n, 'a'), today, now, on: addDays(today, days), which, yes, by };
  const tried = lifecycle.tries[what](house, at);
  if (!tried) return null;
  const [act, input, besides] = tried;
  const before = house.asItStands();
  const answer = house.ask(act, input, askingOf(n, at, lifecycle.roles ?? ['case-manager']), besides);
  return { ...at, what, act, input: input as Record<string, unknown>, answer, before };
}

function askingOf(n: number, { now, today, by }: At, roles: readonly Role[]): Asking {
  let drawn = 1;
  return {
    actor: { staffId: by, organisationId: 'orgaaaaaaaaa', name: 'Asha', roles },
    now,
    today,
    newId: () => idOf(n, 'abcdefghijklmnop'[drawn++] ?? 'z'),
    drawCode: () => 'NEEM-214',
  };
}

function idOf(n: number, which: string): string {
  const letter = (of: number) => String.fromCharCode(97 + (of % 26));
  return `newaaaaaa${which}${letter(Math.floor(n / 26))}${letter(n)}`;
}
