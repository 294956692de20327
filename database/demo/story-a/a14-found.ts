import { birthFromAge } from '#kernel/age.ts';
import { day, partOfMonth } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { describeAccusedPart } from '#modules/exploitation/model/describe-accused-part.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import { nameTeamMember } from '#modules/operation/model/name-team-member.ts';
import { recordArrest } from '#modules/operation/model/record-arrest.ts';
import { recordCustodyStatus } from '#modules/operation/model/record-custody-status.ts';
import { recordPastOperation } from '#modules/operation/model/record-past-operation.ts';
import { recordRescued } from '#modules/operation/model/record-rescued.ts';
import { correctPerson } from '#modules/person/model/correct-person.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { A14_WAY, BETWEEN } from './a14-way.ts';

export const EARLY_APRIL = partOfMonth('2024-04', 'early', 'beginning of April');
const POLICE_SPOKE = source('police', { manner: 'spoken', reliability: 'reliable' });
const POLICE_WROTE = source('police', { manner: 'written', reliability: 'reliable' });
const ARREST = idOf('arrest of the man');

/** The day she was found, far from home, and the man who was with her. */
export const A14_FOUND: readonly Block[] = [
  block({
    name: 'A11 operation Heron',
    sentences: ['A5', 'A11'],
    by: 'farida',
    at: '2024-04-11T09:30:00+05:30',
    ask: [
      recordPastOperation,
      {
        operationId: STORY_ID.heron,
        planId: idOf('plan of heron'),
        operation: {
          codeName: 'Heron',
          investigationId: STORY_ID.search,
          ourRole: 'participant',
          placePublic: 'Bihar, border district',
          lgdDistrict: null,
          leadAuthorityId: ORGANISATIONS.biharPolice,
          jointUnits: ['Trafficking unit, Mumbai', 'Police of the border district'],
          startedAt: null,
          endedAt: null,
          happened: EARLY_APRIL,
          debriefHeldAt: '2024-04-12T11:30:00.000Z',
          debrief: 'The way back was long; nobody should travel two nights again.',
        },
        plan: {
          venueTypes: ['private_home'],
          venueWords: null,
          tenure: 'rented',
          legalPowers: 'Police of the district, search of a missing child',
          warrantRef: null,
          exits: null,
          risks: null,
          expectedLeast: 1,
          expectedMost: 1,
          expectedAges: 'a child',
          abortSigns: null,
          bedsReady: 1,
          vehiclesSeparate: true,
        },
        events: [],
      },
    ],
  }),
  block({
    name: 'Heron team imran',
    sentences: ['A13'],
    by: 'farida',
    at: '2024-04-11T09:35:00+05:30',
    ask: [
      nameTeamMember,
      {
        memberId: idOf('heron imran'),
        operationId: STORY_ID.heron,
        who: { is: 'colleague', staffId: COLLEAGUES.imran.staffId },
        role: 'lead',
        since: EARLY_APRIL,
      },
    ],
  }),
  block({
    name: 'Heron team local agent',
    sentences: ['A7'],
    by: 'farida',
    at: '2024-04-11T09:36:00+05:30',
    ask: [
      nameTeamMember,
      {
        memberId: idOf('heron local agent'),
        operationId: STORY_ID.heron,
        who: { is: 'witness', words: 'a social worker of the district' },
        role: 'local_agent',
        since: EARLY_APRIL,
      },
    ],
  }),
  block({
    name: 'A11 age when found',
    sentences: ['A11'],
    by: 'imran',
    at: '2024-04-11T09:50:00+05:30',
    basedOn: { [WHO.iniya]: 1 },
    ask: [
      correctPerson,
      { personId: WHO.iniya, changes: { born: birthFromAge(15, EARLY_APRIL, 'stated').on, birthBasis: 'stated' } },
    ],
  }),
  block({
    name: 'A11 Iniya reached safety',
    sentences: ['A11', 'A13'],
    by: 'farida',
    at: '2024-04-11T10:00:00+05:30',
    ask: [
      recordRescued,
      {
        rescuedId: idOf('rescued iniya'),
        operationId: STORY_ID.heron,
        person: { is: 'known', personId: WHO.iniya },
        rescued: {
          at: EARLY_APRIL,
          ageBasis: 'stated',
          condition: 'Weak, and not well',
          wish: 'to go to her mother',
          wishLang: 'hi',
          belongings: null,
          handedToId: ORGANISATIONS.biharPolice,
          handedToWords: 'found and handed to the police',
          stillWithUs: true,
        },
        openFile: null,
        caseManagerId: COLLEAGUES.asha.staffId,
      },
    ],
  }),
  block({
    name: 'A11 survivor',
    sentences: ['A11'],
    by: 'imran',
    at: '2024-04-11T10:05:00+05:30',
    ask: [
      addParticipant,
      {
        participantId: idOf('iniya survivor'),
        participant: { caseFileId: FILE.iniya, personId: WHO.iniya, role: 'survivor', since: EARLY_APRIL, note: null },
      },
    ],
  }),
  block({
    name: 'A13 found',
    sentences: ['A13', 'A14'],
    by: 'imran',
    at: '2024-04-11T10:10:00+05:30',
    ask: [
      markFound,
      {
        reportId: STORY_ID.report,
        foundWhen: EARLY_APRIL,
        foundPlace: 'Bihar',
        foundCountry: 'IN',
        foundHow: 'Found with the police in a rented room.',
        foundSource: POLICE_WROTE,
      },
    ],
  }),
  block({
    name: 'A11 eight months',
    sentences: ['A11'],
    by: 'imran',
    at: '2024-04-12T09:00:00+05:30',
    basedOn: { [STORY_ID.report]: 2 },
    ask: [correctReport, { reportId: STORY_ID.report, changes: { saidDuration: 'eight months' } }],
  }),
  block({
    name: 'A11 search closed',
    sentences: ['A11'],
    by: 'imran',
    at: '2024-04-11T11:00:00+05:30',
    ask: [
      closeInvestigation,
      { investigationId: STORY_ID.search, closedOn: EARLY_APRIL, outcome: 'Found; a man was arrested.' },
    ],
  }),
  block({
    name: 'A14 arrest',
    sentences: ['A11', 'A14'],
    by: 'farida',
    at: '2024-04-11T10:20:00+05:30',
    ask: [
      recordArrest,
      {
        arrestId: ARREST,
        operationId: STORY_ID.heron,
        person: {
          is: 'new',
          personId: WHO.accusedMan,
          nameUsed: null,
          gender: 'male',
          born: null,
          age: { observed: { least: 30, most: 30 }, at: EARLY_APRIL },
          birthBasis: 'stated',
        },
        caseFileId: FILE.iniya,
        alsoPossibleVictim: false,
        since: EARLY_APRIL,
        arrest: { at: EARLY_APRIL, place: 'Bihar', sections: null, note: null },
      },
    ],
  }),
  custody('transit', 'transit_remand', '2024-04-09'),
  custody('police', 'police_custody', '2024-04-12'),
  ...A14_WAY,
  block({
    name: 'A14 what the man is said to have done',
    sentences: ['A11', 'A14', 'A16'],
    by: 'imran',
    at: '2024-04-12T12:00:00+05:30',
    ask: [
      describeAccusedPart,
      {
        partId: idOf('part of the man'),
        part: {
          caseFileId: FILE.iniya,
          personId: WHO.accusedMan,
          acts: ['recruited', 'abducted', 'transported', 'tried_to_sell'],
          methods: ['lover_boy', 'false_marriage_promise'],
          aimedAt: ['female'],
          motive: 'He says he was in love; it is also said he wanted money.',
          happened: BETWEEN,
          note: null,
          lang: 'en',
          source: POLICE_SPOKE,
        },
      },
    ],
  }),
];

function custody(name: string, status: 'transit_remand' | 'police_custody', on: string): Block {
  return block({
    name: `A14 custody ${name}`,
    sentences: ['A14'],
    by: 'farida',
    at: '2024-04-12T18:00:00+05:30',
    ask: [
      recordCustodyStatus,
      {
        custodyId: idOf(`custody of the man ${name}`),
        custody: { arrestId: ARREST, personId: WHO.accusedMan, status, asOf: day(on), source: POLICE_WROTE },
      },
    ],
  });
}
