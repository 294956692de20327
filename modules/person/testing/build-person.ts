import type { NewPerson } from '#modules/person/model/new-person.ts';

/** Somebody of whom only a name used is known. */
export function buildNewPerson(personId: string, rest: Partial<NewPerson> = {}): NewPerson {
  return { personId, nameUsed: 'Asmita', gender: 'female', born: null, age: null, birthBasis: 'unknown', ...rest };
}
