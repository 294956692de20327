export const LIVELIHOOD_KINDS = ['training', 'job', 'enterprise'] as const;
export type LivelihoodKind = (typeof LIVELIHOOD_KINDS)[number];

/**
 * The same steps for all three, said in the words of each: *accepted* is a place, an offer, or the money and tools;
 * *begun* is the first lesson, the first day of work, or the first day the shop is open.
 */
export const LIVELIHOOD_STATES = ['wished', 'applied', 'accepted', 'begun', 'completed', 'left', 'not-taken'] as const;
export type LivelihoodState = (typeof LIVELIHOOD_STATES)[number];

type Moves = Readonly<Record<LivelihoodState, readonly LivelihoodState[]>>;

const TO_BEGIN: Pick<Moves, 'wished' | 'applied' | 'accepted'> = {
  wished: ['applied', 'accepted', 'begun', 'not-taken'],
  applied: ['accepted', 'begun', 'not-taken'],
  accepted: ['begun', 'not-taken'],
};

/** From which step to which. Who left may come back; what was not taken may be wished for again. */
export const LIVELIHOOD_MOVES: Readonly<Record<LivelihoodKind, Moves>> = {
  training: { ...TO_BEGIN, begun: ['completed', 'left'], completed: [], left: ['begun'], 'not-taken': ['wished'] },
  job: { ...TO_BEGIN, begun: ['left'], completed: [], left: ['begun'], 'not-taken': ['wished'] },
  enterprise: { ...TO_BEGIN, begun: ['left'], completed: [], left: ['begun'], 'not-taken': ['wished'] },
};

/** The calm line of one way: what lies behind and what lies ahead. */
export function lineOf(kind: LivelihoodKind): readonly LivelihoodState[] {
  return kind === 'training'
    ? ['wished', 'applied', 'accepted', 'begun', 'completed']
    : ['wished', 'applied', 'accepted', 'begun'];
}

export function isUnderWay(state: LivelihoodState): boolean {
  return state === 'wished' || state === 'applied' || state === 'accepted' || state === 'begun';
}
