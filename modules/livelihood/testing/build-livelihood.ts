import { day } from '#kernel/dated.ts';
import type { FactsOf, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import {
  EMPLOYER_QUESTIONS,
  type EmployerAnswer,
  type EmployerCheck,
} from '#modules/livelihood/model/employer-check.ts';
import type { Livelihood } from '#modules/livelihood/model/livelihood.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };

/** A job that we found, offered to her. */
export function buildLivelihoodFacts(facts: Partial<FactsOf<typeof Livelihood>> = {}): FactsOf<typeof Livelihood> {
  return {
    personId: 'personaaaaaa',
    kind: 'job',
    what: 'Sewing in a workshop',
    withOrganisationId: null,
    withWhom: 'A workshop in the next street',
    arrangedBy: 'us',
    state: 'accepted',
    stateSince: day('2024-05-06'),
    note: null,
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildLivelihood(facts: Partial<StoredOf<typeof Livelihood>> = {}): StoredOf<typeof Livelihood> {
  return { ...STAMP, id: 'livelihoodaa', ...buildLivelihoodFacts(), ...facts };
}

/** A look at the place: all well but for what is said otherwise. */
export function buildCheck(
  otherwise: Partial<Record<EmployerAnswer['question'], EmployerAnswer['answer']>> = {},
  facts: Partial<StoredOf<typeof EmployerCheck>> = {},
): StoredOf<typeof EmployerCheck> {
  const answers = EMPLOYER_QUESTIONS.map((question) => ({ question, answer: otherwise[question] ?? ('yes' as const) }));
  return {
    ...STAMP,
    id: 'checkaaaaaaa',
    livelihoodId: 'livelihoodaa',
    personId: 'personaaaaaa',
    checked: day('2024-05-08'),
    checkedBy: 'Asha Pawar',
    answers,
    ownView: null,
    ...facts,
  };
}
