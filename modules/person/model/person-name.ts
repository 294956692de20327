import type { PersonFacts } from './person.ts';

/** How a person is named on any screen: the name she uses, if one is known, and the code that stands for her. */
export function personName(person: Pick<PersonFacts, 'nameUsed' | 'displayCode'> | null): {
  name: string | null;
  code: string;
} {
  return { name: person?.nameUsed ?? null, code: person?.displayCode ?? '' };
}
