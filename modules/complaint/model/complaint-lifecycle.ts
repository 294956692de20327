export const COMPLAINT_STATES = ['received', 'looking', 'answered', 'appealed', 'withdrawn', 'closed'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/**
 * A complaint, as data. She may take it back while nothing is answered, and what she took back or what was closed may be
 * taken up again. An appeal is looked at anew: from there no way leads to an end that nobody looked for.
 */
export const COMPLAINT_WAYS: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  received: ['looking', 'withdrawn'],
  looking: ['answered', 'withdrawn'],
  answered: ['appealed', 'closed'],
  appealed: ['looking'],
  withdrawn: ['looking', 'closed'],
  closed: ['looking'],
};

export function mayFollow(from: ComplaintState, to: ComplaintState): boolean {
  return COMPLAINT_WAYS[from].includes(to);
}

/** Where it stands: the last step that moved it. Notes and a change of hands move nothing. */
export function complaintState({ steps }: { steps: readonly { is: string }[] }): ComplaintState {
  const moved = steps.findLast(({ is }) => (COMPLAINT_STATES as readonly string[]).includes(is));
  return (moved?.is as ComplaintState | undefined) ?? 'received';
}

export const isOver = (state: ComplaintState) => state === 'closed' || state === 'withdrawn';

type Harm = { childHarmKnown?: string | null; steps: readonly { is: string; on: string }[] };

/** It tells of sexual harm to a child, and the police have not been told: that waits for nobody’s inquiry (POCSO s.19(1), s.21). */
export function policeUntold({ childHarmKnown, steps }: Harm): boolean {
  // What was written down before this was asked holds nothing here.
  return (childHarmKnown ?? null) !== null && !steps.some(({ is }) => is === 'told-police');
}

/** When they were first told. */
export function toldOn({ steps }: Harm, whom: 'police' | 'committee'): string | null {
  return steps.find(({ is }) => is === `told-${whom}`)?.on ?? null;
}
