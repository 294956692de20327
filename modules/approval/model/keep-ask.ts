import type { Asking } from '#kernel/act.ts';
import { accessGiven, added, type Happening, scopeOpened } from '#kernel/decision.ts';
import { addMinutes } from '#kernel/moment.ts';
import { SECOND_PERSON_MINUTES } from '#kernel/second-person.ts';
import type { Sentence } from '#kernel/timeline.ts';
import { Approval } from './approval.ts';

type Asked = {
  act: string;
  input: Readonly<Record<string, unknown>>;
  basedOn: Readonly<Record<string, number>> | null;
  sentence: Sentence;
  confirmBy: readonly string[];
  confirmers: readonly string[];
};

/** An ask in a scope of its own, known to her who asks and to those who may say yes, and to nobody else. */
export function keepAsk(asked: Asked, { actor, now, newId }: Asking): Happening[] {
  const { act, input, basedOn, sentence, confirmBy, confirmers } = asked;
  const id = newId();
  if (!('key' in sentence)) throw new Error(`${act} must say with words of the catalogue what it asks.`);
  const facts = {
    act,
    input: { ...input },
    basedOn: basedOn && { ...basedOn },
    sentence: { key: sentence.key, values: { ...sentence.values } },
    askedBy: actor.staffId,
    askedAt: now,
    expiresAt: addMinutes(now, SECOND_PERSON_MINUTES),
    confirmBy: [...confirmBy],
    state: 'asked' as const,
    settledBy: null,
    settledAt: null,
    declineWords: null,
  };
  return [
    scopeOpened(Approval, id),
    ...confirmers.map((staffId) => accessGiven(id, staffId, 'may confirm')),
    added(Approval, { id }, facts),
    { is: 'second-asked', approvalId: id, act, confirmBy },
  ];
}
