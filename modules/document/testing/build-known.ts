import { day, range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import type { KnownForPaper, Making } from '#modules/document/model/known-for-paper.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const PERSON = {
  ...{ ...STAMP, id: 'personaaaaaa', displayCode: 'NEEM-214', nameUsed: 'Iniya', gender: 'female' as const },
  ...{ born: range('2007-09-01', '2009-08-31'), birthBasis: 'stated' as const, languages: ['ta'], nationality: ['IN'] },
  ...{ wish: 'मला शाळेत परत जायचे आहे.', wishSaid: day('2024-05-01'), safeContact: null, neverContact: null },
};

/** A girl of whom a few things are known, and most are not. */
export function buildKnown(known: Partial<KnownForPaper> = {}): KnownForPaper {
  return {
    person: PERSON,
    identity: null,
    names: [
      { ...STAMP, id: 'nameaaaaaaaa', personId: PERSON.id, value: 'Inu', kind: 'nick', usedIn: null },
      { ...STAMP, id: 'namebbbbbbbb', personId: PERSON.id, value: 'Asmita', kind: 'published', usedIn: 'a story' },
    ],
    relations: [],
    relatives: [],
    missing: [],
    rescued: [],
    operations: [],
    placements: [],
    proceedings: [buildProceeding({ personId: PERSON.id })],
    schooling: [],
    schoolRequests: [
      {
        ...{
          ...STAMP,
          id: 'askedaaaaaaa',
          personId: PERSON.id,
          schoolId: null,
          about: 'exams',
          askedOf: 'school',
          asked: day('2024-05-02'),
        },
        ...{ request: 'sit the examination', decision: 'asked', decided: null, decidedBy: null },
        ...{
          examWindow: range('2024-06-03', '2024-06-14'),
          plannedGrade: null,
          note: null,
          source: source('own-staff'),
        },
      },
    ],
    services: [],
    organisations: [],
    ...{ referral: null, packet: null, consents: [], claim: null },
    ...known,
  };
}

export const MAKING: Making = {
  colleague: 'Asha Kulkarni',
  organisation: 'Mumbai Smiles',
  today: '2024-05-13',
  to: 'बाल कल्याण समिती',
  place: 'Pune',
  written: {},
};
