import { day, moment } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { authoriseDecoy } from '#modules/operation/model/authorise-decoy.ts';
import { endOperation } from '#modules/operation/model/end-operation.ts';
import { holdDebrief } from '#modules/operation/model/hold-debrief.ts';
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
export const KITE_DAY = { operationId: STORY_ID.kite, codeName: 'Kite', on: '2024-04-27' } as const;
const D = KITE_DAY;
const BEFORE = at('2024-04-25', '17:00');

/** What somebody told us, what was found out about it, and who said go. */
const TOLD_AND_CHECKED: readonly Block[] = [
  block({
    name: 'A23 tip',
    sentences: ['A23'],
    by: 'imran',
    at: at('2024-04-08', '20:10'),
    ask: [
      recordTip,
      {
        tipId: STORY_ID.kiteTip,
        tip: {
          channel: 'informant',
          received: moment('2024-04-08T19:40:00+05:30'),
          words: 'Women are offered there to men who know whom to ask.',
          lang: 'en',
          place: 'Nalasopara',
          source: source('informant', { manner: 'spoken', who: 'LANE-7', reliability: 'usually_reliable' }),
        },
      },
    ],
  }),
  block({
    name: 'A23 investigation',
    sentences: ['A6', 'A23'],
    by: 'imran',
    at: at('2024-04-09', '10:00'),
    ask: [
      openInvestigation,
      {
        investigationId: STORY_ID.kiteInvestigation,
        investigation: {
          title: 'A parlour in Nalasopara',
          hypothesis: 'Women are held to prostitution behind a beauty parlour.',
          hypothesisOn: day('2024-04-09'),
          openedOn: day('2024-04-09'),
          authorities: [O.palgharPolice, O.palgharUnit],
          tipId: STORY_ID.kiteTip,
          caseFileId: null,
        },
      },
    ],
  }),
  block({
    name: 'Kite second person',
    by: 'imran',
    at: at('2024-04-09', '10:05'),
    ask: [
      addInvestigator,
      {
        investigationId: STORY_ID.kiteInvestigation,
        staffId: COLLEAGUES.farida.staffId,
        reason: 'would lead an operation',
      },
    ],
  }),
  block({
    name: 'A23 lead',
    sentences: ['A6', 'A23'],
    by: 'imran',
    at: at('2024-04-12', '21:00'),
    ask: [
      addLead,
      {
        leadId: idOf('lead nalasopara'),
        lead: {
          investigationId: STORY_ID.kiteInvestigation,
          words: 'Three women, never seen to leave alone; a young person takes the money.',
          lang: 'en',
          sourceCode: 'LANE-7',
          reliability: 'usually_reliable',
          credibility: 'probably_true',
          place: 'Nalasopara',
          collected: day('2024-04-12'),
          expiresOn: null,
        },
      },
    ],
  }),
  block({
    name: 'A23 lead confirmed',
    by: 'imran',
    at: at('2024-04-20', '18:00'),
    ask: [moveLead, { leadId: idOf('lead nalasopara'), standing: 'confirmed', reason: null }],
  }),
  block({
    name: 'A5 meeting with the police in Palghar',
    sentences: ['A5', 'A24'],
    by: 'imran',
    at: at('2024-04-23', '16:00'),
    ask: [
      addActivity,
      {
        activityId: idOf('meeting palghar'),
        activity: {
          investigationId: STORY_ID.kiteInvestigation,
          happened: day('2024-04-23'),
          kind: 'coordination_meeting',
          withWhom: ['police'],
          organisationIds: [O.palgharPolice, O.palgharUnit],
          words: 'Planned the day with the station and the trafficking unit of the district.',
          lang: 'en',
          result: 'They lead, we take part',
          source: source('own-staff', { manner: 'written' }),
        },
      },
    ],
  }),
  block({
    name: 'A7 go for Kite',
    sentences: ['A7'],
    by: 'imran',
    at: at('2024-04-24', '11:00'),
    ask: [
      decideGo,
      {
        decisionId: idOf('go kite'),
        go: {
          investigationId: STORY_ID.kiteInvestigation,
          decision: 'go',
          criteria: [
            'second_source',
            'authority_named',
            'numbers_and_ages',
            'women_officers',
            'exits_known',
            'beds_ready',
            'doctor_ready',
            'separate_vehicles',
            'abort_signs',
          ],
          reason: 'Seen by our own colleague as well; the police have agreed to lead.',
          decided: day('2024-04-24'),
        },
      },
    ],
  }),
  block({
    name: 'A7 go for Kite confirmed',
    sentences: ['A7'],
    by: 'farida',
    at: at('2024-04-24', '15:00'),
    ask: [confirmGo, { decisionId: idOf('go kite'), investigationId: STORY_ID.kiteInvestigation }],
  }),
];

/** The plan, the people of the day, and the day itself: eleven hours, every tap at its minute. */
const PLANNED_AND_DONE: readonly Block[] = [
  block({
    name: 'A21 Kite planned',
    sentences: ['A5', 'A7', 'A21', 'A24'],
    by: 'farida',
    at: at('2024-04-25', '16:00'),
    ask: [
      planOperation,
      {
        operationId: STORY_ID.kite,
        planId: STORY_ID.kitePlan,
        operation: {
          codeName: 'Kite',
          investigationId: STORY_ID.kiteInvestigation,
          ourRole: 'participant',
          plannedFor: day('2024-04-27'),
          placePublic: 'Nalasopara, Maharashtra',
          lgdDistrict: DISTRICT.palghar,
          leadAuthorityId: O.palgharPolice,
          jointUnits: ['Trafficking unit, Palghar'],
        },
        plan: {
          venueTypes: ['beauty_parlour', 'massage_spa'],
          venueWords: 'One shop with two boards over its door.',
          tenure: 'rented',
          legalPowers: 'Special police officer, reasons written down',
          warrantRef: null,
          exits: 'Front, and a stair behind',
          risks: 'Busy street until nine',
          expectedLeast: 2,
          expectedMost: 4,
          expectedAges: 'adults',
          abortSigns: 'The shop closes early; a child is seen inside without a woman officer near',
          bedsReady: 5,
          vehiclesSeparate: true,
        },
      },
    ],
  }),
  member(D, BEFORE, 'lead', { colleague: 'farida' }, ['A24']),
  member(D, BEFORE, 'decoy', { colleague: 'imran' }, ['A25']),
  member(D, BEFORE, 'woman_officer', { officer: 'a woman sub-inspector of the station' }, ['A24']),
  member(D, BEFORE, 'woman_officer', { officer: 'a woman constable of the trafficking unit' }),
  member(D, BEFORE, 'woman_witness', { witness: 'a teacher from another part of town' }),
  member(D, BEFORE, 'local_agent', { witness: 'a social worker of the district' }, ['A7']),
  member(D, BEFORE, 'nurse', { colleague: 'vaishali' }),
  block({
    name: 'A25 decoy authorised',
    sentences: ['A25'],
    by: 'farida',
    at: at('2024-04-26', '12:00'),
    ask: [
      authoriseDecoy,
      {
        decoyUseId: idOf('decoy kite'),
        decoy: {
          operationId: STORY_ID.kite,
          authorisedBy: 'the inspector who leads',
          briefed: true,
          noSexualContact: true,
          markedMoney: true,
          contactMade: null,
        },
      },
    ],
  }),
  block({
    name: 'A21 Kite started',
    sentences: ['A21', 'A24', 'A27'],
    by: 'farida',
    at: at(D.on, '11:10'),
    ask: [startOperation, { operationId: D.operationId, eventId: idOf('Kite muster') }],
  }),
  tap(D, { kind: 'decoy_entry', time: '18:05', by: 'imran', sentences: ['A25'] }),
  tap(D, { kind: 'introduction', time: '18:40', by: 'imran', sentences: ['A25'] }),
  tap(D, { kind: 'signal_police', time: '18:52', by: 'imran', sentences: ['A25'] }),
  tap(D, { kind: 'entry', time: '18:58', by: 'farida', sentences: ['A24', 'A25'] }),
  tap(D, { kind: 'secured', time: '19:06', by: 'imran', sentences: [] }),
  tap(D, { kind: 'victims_identified', time: '19:12', by: 'farida', count: 3, sentences: ['A26'] }),
  tap(D, { kind: 'arrest', time: '19:21', by: 'farida', count: 1, sentences: ['A26'] }),
  tap(D, { kind: 'medical', time: '19:50', by: 'farida', sentences: [] }),
  tap(D, { kind: 'statement', time: '20:40', by: 'farida', sentences: [] }),
  tap(D, { kind: 'handover', time: '21:30', by: 'farida', sentences: ['A27'] }),
  block({
    name: 'A27 Kite ended',
    sentences: ['A27'],
    by: 'farida',
    at: at(D.on, '22:10'),
    ask: [
      endOperation,
      { operationId: D.operationId, eventId: idOf('Kite end'), at: new Date(at(D.on, '22:10')).toISOString() },
    ],
  }),
  block({
    name: 'Kite debrief',
    by: 'farida',
    at: at('2024-04-29', '17:00'),
    ask: [
      holdDebrief,
      {
        operationId: D.operationId,
        heldAt: new Date(at('2024-04-29', '15:00')).toISOString(),
        words: 'The wait at the door was long for the women. Next time the second car stands nearer.',
      },
    ],
  }),
];

export const A21_KITE: readonly Block[] = [...TOLD_AND_CHECKED, ...PLANNED_AND_DONE];
