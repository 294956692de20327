import { by, unknownDate } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { recordWish } from '#modules/person/model/correct-person.ts';
import { writeIdentity } from '#modules/person/model/identity.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE_B, WHO } from '../who.ts';

const HERSELF = source('self', { manner: 'spoken' });

/** B13 and B14: what was done to her, in her own telling, and what she wanted. Who they were nobody wrote down. */
export const B13_HOW_IT_BEGAN: readonly Block[] = [
  block({
    name: 'B13 where she comes from',
    sentences: ['B13'],
    by: 'ruth',
    at: '2009-05-18T12:00:00+05:30',
    ask: [
      writeIdentity,
      {
        identityId: idOf('identity of rajitha'),
        identity: {
          personId: WHO.rajitha,
          legalName: null,
          documents: null,
          origin: 'a village; which one is not recorded',
          photoRef: null,
        },
      },
    ],
  }),
  block({
    name: 'B14 her captors',
    sentences: ['B14'],
    by: 'ruth',
    at: '2009-05-18T12:05:00+05:30',
    ask: [
      addPerson,
      { personId: WHO.captors, nameUsed: null, gender: 'unknown', born: null, age: null, birthBasis: 'unknown' },
    ],
  }),
  block({
    name: 'B14 her captors in the file',
    sentences: ['B14'],
    by: 'ruth',
    at: '2009-05-18T12:06:00+05:30',
    ask: [
      addParticipant,
      {
        participantId: idOf('captors of rajitha in the file'),
        participant: {
          caseFileId: FILE_B.rajitha,
          personId: WHO.captors,
          role: 'suspect',
          since: null,
          note: 'Stands for several people whose names and number are not known.',
        },
      },
    ],
  }),
  block({
    name: 'B13 how she was drawn in',
    sentences: ['B13', 'B14'],
    by: 'ruth',
    at: '2009-05-18T12:15:00+05:30',
    ask: [
      describeExploitation,
      {
        profileId: idOf('profile rajitha'),
        profile: {
          caseFileId: FILE_B.rajitha,
          personId: WHO.rajitha,
          status: 'presumed',
          exploitationTypes: ['prostitution_exploitation'],
          cameAbout: true,
          recruitmentMethods: ['other'],
          recruiterRelationship: null,
          recruiterId: null,
          meansOfControl: ['false_promises', 'physical_abuse'],
          happened: by('2009-02-28'),
          painful:
            'She was deceived, brought from her village to Mumbai and sold into this work. They beat her until she obeyed.',
          lang: 'en',
          source: HERSELF,
        },
      },
    ],
  }),
  block({
    name: 'B14 what she wants',
    sentences: ['B14'],
    by: 'ruth',
    at: '2009-05-18T12:30:00+05:30',
    basedOn: { [WHO.rajitha]: 1 },
    ask: [
      recordWish,
      { personId: WHO.rajitha, wish: 'to get away from there', wishSaid: unknownDate('before she left') },
    ],
  }),
];
