import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import type { TestimonyFacts } from '#modules/testimony/model/testimony.ts';

/** A statement before a magistrate, of which little is known. */
export function buildTestimonyFacts(facts: Partial<TestimonyFacts> = {}): TestimonyFacts {
  return {
    caseFileId: 'filexaaaaaaa',
    proceedingId: 'proceedaaaaa',
    personId: 'personaaaaaa',
    section: 'crpc-164',
    taken: day('2024-05-10'),
    recorder: 'woman-magistrate',
    place: 'court',
    support: 'present',
    supportWho: null,
    language: 'Tamil',
    interpreter: 'present',
    filmed: 'not-known',
    copyGiven: 'not-known',
    reference: null,
    heldBy: null,
    evidenceId: null,
    source: source('own-staff'),
    ...facts,
  };
}
