import { range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { relatePeople } from '#modules/person/model/relate-people.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE, WHO } from '../who.ts';

const HERSELF = source('self', { manner: 'spoken' });

function relative(name: 'mother' | 'father', at: string): Block[] {
  return [
    block({
      name: `person ${name}`,
      by: 'imran',
      at: `${at}T15:00:00+05:30`,
      ask: [
        addPerson,
        {
          personId: WHO[name],
          nameUsed: name === 'mother' ? 'Mother' : 'Father',
          gender: name === 'mother' ? 'female' : 'male',
          born: null,
          age: null,
          birthBasis: 'unknown',
        },
      ],
    }),
    block({
      name: `${name} in the file`,
      by: 'imran',
      at: `${at}T15:05:00+05:30`,
      ask: [
        addParticipant,
        {
          participantId: idOf(`${name} in the file`),
          participant: { caseFileId: FILE.iniya, personId: WHO[name], role: 'family_member', since: null, note: null },
        },
      ],
    }),
  ];
}

/** Whom she trusted, and how he used it. */
export const A15_HOW_IT_BEGAN: readonly Block[] = [
  ...relative('mother', '2023-08-25'),
  ...relative('father', '2023-08-25'),
  block({
    name: 'A17 her mother',
    sentences: ['A17'],
    by: 'imran',
    at: '2023-08-25T15:10:00+05:30',
    ask: [
      relatePeople,
      {
        relationId: idOf('iniya mother'),
        relation: {
          personId: WHO.iniya,
          otherId: WHO.mother,
          kind: 'mother',
          safeToContact: 'yes',
          occupation: null,
          note: null,
        },
      },
    ],
  }),
  block({
    name: 'A16 her father',
    sentences: ['A16'],
    by: 'imran',
    at: '2023-08-25T15:12:00+05:30',
    ask: [
      relatePeople,
      {
        relationId: idOf('iniya father'),
        relation: {
          personId: WHO.iniya,
          otherId: WHO.father,
          kind: 'father',
          safeToContact: 'not_known',
          occupation: 'has a small factory',
          note: null,
        },
      },
    ],
  }),
  block({
    name: 'A16 the man and the family',
    sentences: ['A16'],
    by: 'imran',
    at: '2024-04-12T12:10:00+05:30',
    ask: [
      relatePeople,
      {
        relationId: idOf('iniya accused'),
        relation: {
          personId: WHO.iniya,
          otherId: WHO.accusedMan,
          kind: 'employee_of_family',
          safeToContact: 'no',
          occupation: 'worker in her father’s factory',
          note: 'The family has known him for years.',
        },
      },
    ],
  }),
  block({
    name: 'A15 how she was drawn in',
    sentences: ['A14', 'A15', 'A16'],
    by: 'imran',
    at: '2024-04-12T12:20:00+05:30',
    ask: [
      describeExploitation,
      {
        profileId: idOf('profile iniya'),
        profile: {
          caseFileId: FILE.iniya,
          personId: WHO.iniya,
          status: 'presumed',
          exploitationTypes: ['attempted_sale'],
          cameAbout: false,
          recruitmentMethods: ['lover_boy', 'false_marriage_promise'],
          recruiterRelationship: 'family_employee',
          recruiterId: WHO.accusedMan,
          meansOfControl: ['false_promises', 'emotional_attachment'],
          happened: range('2023-08-20', '2024-04-10'),
          painful: 'He courted her, said they would marry, and asked her to come away with him.',
          lang: 'en',
          source: HERSELF,
        },
      },
    ],
  }),
];
