import { day } from '#kernel/dated.ts';
import type { SessionFacts } from '#modules/counselling/model/session.ts';

/** A talk to which she came. */
export function buildSession(facts: Partial<SessionFacts> = {}): SessionFacts {
  return {
    personId: 'personaaaaaa',
    happened: day('2024-05-10'),
    attended: 'came',
    risk: 'none',
    kind: 'talk',
    groupSize: null,
    minutes: 50,
    note: 'She spoke of the river.',
    ownWords: 'I dream of water.',
    lang: 'en',
    nextOn: null,
    ...facts,
  };
}
