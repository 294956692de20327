import { day } from '#kernel/dated.ts';
import type { FilePerson } from '#modules/person/model/file-for-person.ts';
import type { NewPerson } from '#modules/person/model/new-person.ts';

/** Somebody of whom only a name used is known. */
export function buildNewPerson(personId: string, rest: Partial<NewPerson> = {}): NewPerson {
  return { personId, nameUsed: 'Asmita', gender: 'female', born: null, age: null, birthBasis: 'unknown', ...rest };
}

/** The part of an act that opens a file, for somebody met with it. */
export function buildFileFor(caseFileId: string, personId: string, rest: Partial<NewPerson> = {}) {
  const age = { observed: { least: 15, most: 15 }, at: day('2024-04-05') };
  const person: FilePerson = { is: 'new', ...buildNewPerson(personId, { age, birthBasis: 'stated', ...rest }) };
  return { caseFileId, person, title: 'Asmita', role: 'missing_person', riskLevel: 'high', stage: 'tracing' } as const;
}
