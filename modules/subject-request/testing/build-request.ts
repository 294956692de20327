import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { SubjectRequestFacts } from '#modules/subject-request/model/subject-request.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };

/** She asks herself, face to face, to see what we hold. */
export function buildReceived(facts: Partial<SubjectRequestFacts> = {}) {
  return {
    personId: 'personaaaaaa',
    kind: 'see' as const,
    asked: day('2024-05-10'),
    askedBy: 'self' as const,
    askedByWords: null,
    nomineeId: null,
    unable: null,
    unableWords: null,
    verified: 'known_in_person' as const,
    wants: 'Everything you wrote of me.',
    lang: 'hi',
    ...facts,
  };
}

export function buildRequest(facts: Partial<Stored<SubjectRequestFacts>> = {}): Stored<SubjectRequestFacts> {
  const open = { dueOn: '2024-06-09', status: 'open', answeredAt: null, answerWords: null, ground: null } as const;
  return { ...STAMP, id: 'requestaaaaa', ...buildReceived(), ...open, ...facts };
}
