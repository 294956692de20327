import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';

export const EXIT_STATES = ['planned', 'ready', 'put_off', 'left', 'turned_back', 'arrived', 'called_off'] as const;
export type ExitState = (typeof EXIT_STATES)[number];

/**
 * The way out, as data. She may leave from any state, ready or not. Calling it off is hers and asks no reason; she may decide
 * again. Where it was put off or turned back, the words say why: the next try begins with them.
 */
export const EXIT_WAYS: Readonly<Record<ExitState, readonly ExitState[]>> = {
  planned: ['ready', 'left', 'put_off', 'called_off'],
  ready: ['left', 'put_off', 'called_off'],
  put_off: ['planned', 'ready', 'left', 'called_off'],
  left: ['arrived', 'turned_back'],
  turned_back: ['planned', 'ready', 'left', 'called_off'],
  called_off: ['planned'],
  arrived: [],
};

const SAYS_WHY: readonly ExitState[] = ['put_off', 'turned_back'];

export function mayFollow(from: ExitState, to: ExitState): boolean {
  return EXIT_WAYS[from].includes(to);
}

export function saysWhy(state: ExitState): boolean {
  return SAYS_WHY.includes(state);
}

type Step = { state: ExitState; since: Dated; changedAt: string; id: string };

/** In the order of happening; of one time, as they were written. */
export function exitInOrder<S extends Step>(steps: readonly S[]): S[] {
  return steps.toSorted(
    (a, b) =>
      compareDated(a.since, b.since) ||
      a.changedAt.localeCompare(b.changedAt) ||
      EXIT_STATES.indexOf(a.state) - EXIT_STATES.indexOf(b.state),
  );
}

export function exitNow<S extends Step>(steps: readonly S[]): S | null {
  return exitInOrder(steps).at(-1) ?? null;
}
