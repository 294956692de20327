/** Every step that a return may take, in the order in which it is usually shown. */
export const STEP_CODES = [
  'nationality',
  'travel-document',
  'no-objection',
  'escort',
  'ticket',
  'hand-over',
  'receipt',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

/** `open`: nothing was done yet. `refused`: somebody said no; it can be asked again. */
export const STEP_STATES = ['open', 'asked', 'done', 'refused', 'not-needed'] as const;
export type StepState = (typeof STEP_STATES)[number];

type Step = {
  /** What must be settled before this can be asked or done. */
  needs: readonly StepCode[];
  /** Our own target, in days from when it can begin. */
  days: number;
  /** Whether it may be said to be not needed, with the reason: between India and Nepal nobody needs a travel document. */
  mayBeSkipped: boolean;
  /** Set by an act of its own and never by hand. */
  byItself?: true;
};

/** Handbook §2.11: nationality is verified first and is the slowest; nobody crosses without the state's no-objection. */
export const STEPS: Readonly<Record<StepCode, Step>> = {
  nationality: { needs: [], days: 60, mayBeSkipped: false },
  'travel-document': { needs: ['nationality'], days: 30, mayBeSkipped: true },
  'no-objection': { needs: ['nationality', 'travel-document'], days: 30, mayBeSkipped: true },
  escort: { needs: [], days: 7, mayBeSkipped: true },
  ticket: { needs: ['travel-document', 'no-objection'], days: 7, mayBeSkipped: true },
  'hand-over': {
    needs: ['nationality', 'travel-document', 'no-objection', 'escort', 'ticket'],
    days: 7,
    mayBeSkipped: false,
    byItself: true,
  },
  receipt: { needs: ['hand-over'], days: 3, mayBeSkipped: false, byItself: true },
};

const ROUTES = {
  abroad: STEP_CODES,
  home: ['escort', 'ticket', 'hand-over', 'receipt'],
} as const satisfies Record<string, readonly StepCode[]>;

export function stepsOf(route: keyof typeof ROUTES): readonly StepCode[] {
  return ROUTES[route];
}

/** From which state a step may go to which, before she is handed over. What was done may lapse: a ticket, a permission. */
export const STEP_MOVES: Readonly<Record<StepState, readonly StepState[]>> = {
  open: ['asked', 'done', 'not-needed'],
  asked: ['asked', 'done', 'refused', 'not-needed', 'open'],
  refused: ['asked', 'not-needed'],
  done: ['open'],
  'not-needed': ['open'],
};

/** Visits after a return, in days from the hand-over: who is called safe once and never seen again is who gets lost. */
export const POST_RETURN_VISITS: readonly number[] = [7, 30, 90, 180, 365];

export type StepLike = { step: StepCode; state: StepState };

export function isSettled({ state }: { state: StepState }): boolean {
  return state === 'done' || state === 'not-needed';
}

/** The steps that this one still waits for; a step that the route does not have is waited for by nobody. */
export function waitsFor<S extends StepLike>(code: StepCode, steps: readonly S[]): S[] {
  return steps.filter((one) => STEPS[code].needs.includes(one.step) && !isSettled(one));
}

/** The steps that could go on today: not settled, and nothing before them is missing. */
export function goingOn<S extends StepLike>(steps: readonly S[]): S[] {
  return steps.filter((one) => !isSettled(one) && waitsFor(one.step, steps).length === 0);
}
