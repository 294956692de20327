import { day } from '#kernel/dated.ts';
import type { FilePerson } from '#modules/person/model/file-for-person.ts';

const NOBODY = { known: 'nobody', personId: null, words: null } as const;

/** The part of an act that opens a file for somebody met with it. */
export function buildOpening(caseFileId: string, personId: string) {
  const age = { observed: { least: 15, most: 15 }, at: day('2024-04-05') };
  const person: FilePerson = {
    is: 'new',
    personId,
    nameUsed: 'Asmita',
    gender: 'female',
    born: null,
    age,
    birthBasis: 'stated',
  };
  return {
    caseFileId,
    person,
    title: 'Asmita',
    role: 'missing_person',
    riskLevel: 'high',
    stage: 'tracing',
    known: NOBODY,
  } as const;
}
