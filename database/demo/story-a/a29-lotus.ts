import { day, moment } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { endOperation } from '#modules/operation/model/end-operation.ts';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { startOperation } from '#modules/operation/model/start-operation.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT, ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { STORY_ID } from '../who.ts';
import { at, member, tap } from './freed.ts';

const O = ORGANISATIONS;
export const LOTUS_DAY = { operationId: STORY_ID.lotus, codeName: 'Lotus', on: '2024-05-08' } as const;
const D = LOTUS_DAY;
const BEFORE = at('2024-05-06', '17:00');
const WRITTEN = source('own-staff', { manner: 'written' });

const EVIDENCE: readonly [on: string, kind: 'photo' | 'statement' | 'message' | 'document', description: string][] = [
  ['2024-04-11', 'statement', 'What a neighbour saw over two weeks, written down and read back to her.'],
  ['2024-04-19', 'message', 'Messages that offer work and quick money, shown to us by two who got them.'],
  ['2024-05-02', 'photo', 'The house from the street at four different hours.'],
];

/** Five weeks of gathering, after somebody's word about an older woman and her rented house. */
const TOLD_AND_CHECKED: readonly Block[] = [
  block({
    name: 'A30 tip',
    sentences: ['A30'],
    by: 'imran',
    at: at('2024-04-02', '13:00'),
    ask: [
      recordTip,
      {
        tipId: STORY_ID.lotusTip,
        tip: {
          channel: 'informant',
          received: moment('2024-04-02T12:10:00+05:30'),
          words: 'An older woman keeps young women in the house she rents; men come and go.',
          lang: 'en',
          place: 'Mumbai, a northern suburb',
          source: source('informant', { manner: 'spoken', who: 'RIVER-3', reliability: 'fairly_reliable' }),
        },
      },
    ],
  }),
  block({
    name: 'A30 investigation',
    sentences: ['A6', 'A30', 'A33'],
    by: 'imran',
    at: at('2024-04-03', '10:00'),
    ask: [
      openInvestigation,
      {
        investigationId: STORY_ID.lotusInvestigation,
        investigation: {
          title: 'A rented house',
          hypothesis: 'A woman keeps others in her house and lives on what they earn.',
          hypothesisOn: day('2024-04-03'),
          openedOn: day('2024-04-03'),
          authorities: [O.traffickingUnit],
          tipId: STORY_ID.lotusTip,
          caseFileId: null,
        },
      },
    ],
  }),
  block({
    name: 'Lotus second person',
    by: 'imran',
    at: at('2024-04-03', '10:05'),
    ask: [
      addInvestigator,
      {
        investigationId: STORY_ID.lotusInvestigation,
        staffId: COLLEAGUES.farida.staffId,
        reason: 'would lead an operation',
      },
    ],
  }),
  ...EVIDENCE.map(([on, kind, description]) =>
    block({
      name: `A33 evidence ${on}`,
      sentences: ['A33'],
      by: 'imran',
      at: at(on, '20:00'),
      ask: [
        recordEvidence,
        {
          evidenceId: idOf(`evidence lotus ${on}`),
          evidence: {
            aboutKind: 'investigation',
            aboutId: STORY_ID.lotusInvestigation,
            kind,
            description,
            lang: 'en',
            collected: day(on),
            collectedBy: 'Imran Qureshi',
            collectedWhere: null,
            sha256: null,
            size: null,
            mime: null,
            originalName: null,
            source: WRITTEN,
          },
        },
      ],
    }),
  ),
  block({
    name: 'A33 lead',
    sentences: ['A31', 'A33'],
    by: 'imran',
    at: at('2024-04-20', '21:00'),
    ask: [
      addLead,
      {
        leadId: idOf('lead lotus'),
        lead: {
          investigationId: STORY_ID.lotusInvestigation,
          words: 'She promises work and easy money, to boys as well; some did not come out again for weeks.',
          lang: 'en',
          sourceCode: 'RIVER-3',
          reliability: 'fairly_reliable',
          credibility: 'probably_true',
          place: 'Mumbai, a northern suburb',
          collected: day('2024-04-20'),
          expiresOn: null,
        },
      },
    ],
  }),
  block({
    name: 'A33 meeting with the unit',
    sentences: ['A5', 'A33'],
    by: 'imran',
    at: at('2024-05-03', '16:00'),
    ask: [
      addActivity,
      {
        activityId: idOf('meeting lotus'),
        activity: {
          investigationId: STORY_ID.lotusInvestigation,
          happened: day('2024-05-03'),
          kind: 'coordination_meeting',
          withWhom: ['police'],
          organisationIds: [O.traffickingUnit],
          words: 'Laid everything before the trafficking unit.',
          lang: 'en',
          result: 'They lead on 8 May',
          source: WRITTEN,
        },
      },
    ],
  }),
  block({
    name: 'A7 go for Lotus',
    sentences: ['A7'],
    by: 'imran',
    at: at('2024-05-04', '11:00'),
    ask: [
      decideGo,
      {
        decisionId: idOf('go lotus'),
        go: {
          investigationId: STORY_ID.lotusInvestigation,
          decision: 'go',
          criteria: ['second_source', 'authority_named', 'women_officers', 'beds_ready', 'separate_vehicles'],
          reason: 'Evidence of five weeks, and an authority that leads.',
          decided: day('2024-05-04'),
        },
      },
    ],
  }),
  block({
    name: 'A7 go for Lotus confirmed',
    sentences: ['A7'],
    by: 'farida',
    at: at('2024-05-04', '15:00'),
    ask: [confirmGo, { decisionId: idOf('go lotus'), investigationId: STORY_ID.lotusInvestigation }],
  }),
];

/** The plan and the morning. Its debrief is still owed. */
const PLANNED_AND_DONE: readonly Block[] = [
  block({
    name: 'A29 Lotus planned',
    sentences: ['A5', 'A29', 'A30'],
    by: 'farida',
    at: at('2024-05-06', '16:00'),
    ask: [
      planOperation,
      {
        operationId: STORY_ID.lotus,
        planId: STORY_ID.lotusPlan,
        operation: {
          codeName: 'Lotus',
          investigationId: STORY_ID.lotusInvestigation,
          ourRole: 'participant',
          plannedFor: day('2024-05-08'),
          placePublic: 'Mumbai, a northern suburb',
          lgdDistrict: DISTRICT.mumbaiSuburban,
          leadAuthorityId: O.traffickingUnit,
          jointUnits: ['The local police station'],
        },
        plan: {
          venueTypes: ['rented_house'],
          venueWords: 'She lives there herself.',
          tenure: 'rented',
          legalPowers: 'Special police officer, reasons written down',
          warrantRef: null,
          exits: 'One door',
          risks: 'The accused is old and may fall ill',
          expectedLeast: 3,
          expectedMost: 6,
          expectedAges: 'adults; boys were mentioned',
          abortSigns: 'A warning shouted from the lane',
          bedsReady: 6,
          vehiclesSeparate: true,
        },
      },
    ],
  }),
  member(D, BEFORE, 'lead', { colleague: 'farida' }),
  member(D, BEFORE, 'other', { colleague: 'imran' }),
  member(D, BEFORE, 'woman_officer', { officer: 'a woman inspector of the trafficking unit' }, ['A33']),
  member(D, BEFORE, 'witness', { witness: 'a shopkeeper from another lane' }),
  member(D, BEFORE, 'nurse', { colleague: 'vaishali' }),
  block({
    name: 'A29 Lotus started',
    sentences: ['A29'],
    by: 'farida',
    at: at(D.on, '04:10'),
    ask: [startOperation, { operationId: D.operationId, eventId: idOf('Lotus muster') }],
  }),
  tap(D, { kind: 'entry', time: '05:25', by: 'farida', sentences: ['A33'] }),
  tap(D, { kind: 'secured', time: '05:31', by: 'imran', sentences: [] }),
  tap(D, { kind: 'victims_identified', time: '05:40', by: 'farida', count: 5, sentences: ['A29', 'A33'] }),
  tap(D, { kind: 'medical', time: '06:15', by: 'farida', sentences: [] }),
  tap(D, { kind: 'handover', time: '08:05', by: 'farida', sentences: [] }),
  block({
    name: 'A29 Lotus ended',
    sentences: ['A29'],
    by: 'farida',
    at: at(D.on, '08:30'),
    ask: [
      endOperation,
      { operationId: D.operationId, eventId: idOf('Lotus end'), at: new Date(at(D.on, '08:30')).toISOString() },
    ],
  }),
];

export const A29_LOTUS: readonly Block[] = [...TOLD_AND_CHECKED, ...PLANNED_AND_DONE];
