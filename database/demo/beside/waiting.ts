import { day, moment } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { planOperation } from '#modules/operation/model/plan-operation.ts';
import { tickChecklist } from '#modules/operation/model/tick-checklist.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { declineTip } from '#modules/tip/model/decline-tip.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { type Block, block } from '../block.ts';
import { DISTRICT, ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { member } from '../story-a/freed.ts';
import { WHO } from '../who.ts';

const CRANE = { operationId: idOf('operation crane'), codeName: 'Crane', on: '2024-05-16' } as const;
const CRANE_PLAN = idOf('plan of crane');

/** What waits for an answer this morning. */
const INBOX: readonly Block[] = [
  block({
    name: 'referral that waits',
    by: 'kavita',
    at: '2024-05-12T16:05:00+05:30',
    ask: [
      recordReferral,
      {
        referralId: idOf('referral that waits'),
        referral: {
          direction: 'in',
          received: moment('2024-05-12T15:55:00+05:30'),
          cameFrom: 'ngo_partner',
          fromOrganisation: ORGANISATIONS.indiaPartners,
          fromWhom: 'Their drop-in centre',
          reliability: 'usually_reliable',
          nameUsed: 'Juhi',
          namesHeard: ['Taara'],
          gender: 'female',
          ageSaid: 'about 16',
          age: { least: 15, most: 17 },
          riskLevel: 'high',
          missingSince: day('2024-05-10'),
          lastSeenPlace: 'Near a station in the north of the city',
          firNumber: null,
          whoElseKnows: 'An aunt',
          familySafety: null,
          consentBasis: 'not_asked',
          reason: 'They have no one who may search.',
          words: 'She went to meet somebody about work in a kitchen and her phone is off.',
          lang: 'en',
        },
      },
    ],
  }),
  tip(
    'tip by phone',
    '2024-05-12T20:15:00+05:30',
    'phone',
    'Two girls carry water all night in a shop that is shut.',
    'A market street',
  ),
  tip(
    'tip at the door',
    '2024-05-11T11:30:00+05:30',
    'walk-in',
    'My neighbour’s niece is not let out.',
    'A lane behind the mill',
  ),
  tip(
    'tip of an old matter',
    '2024-05-06T10:00:00+05:30',
    'message',
    'Somebody begs with a child at the crossing.',
    null,
  ),
  block({
    name: 'tip passed by',
    by: 'imran',
    at: '2024-05-07T09:00:00+05:30',
    ask: [
      declineTip,
      {
        tipId: idOf('tip of an old matter'),
        declineReason: 'passed_on',
        answerWords: 'Told the child helpline, 1098.',
      },
    ],
  }),
];

function tip(
  name: string,
  received: string,
  channel: 'phone' | 'walk-in' | 'message',
  words: string,
  place: string | null,
): Block {
  const facts = {
    channel,
    received: moment(received),
    words,
    lang: 'en',
    place,
    source: source('family', { manner: channel === 'message' ? 'written' : 'spoken', reliability: 'cannot_be_judged' }),
  } as const;
  return block({ name, by: 'kavita', at: received, ask: [recordTip, { tipId: idOf(name), tip: facts }] });
}

/** An operation that is planned, has an authority that leads, and can be started by hand. */
const PLANNED: readonly Block[] = [
  block({
    name: 'Crane planned',
    by: 'farida',
    at: '2024-05-10T15:00:00+05:30',
    ask: [
      planOperation,
      {
        operationId: CRANE.operationId,
        planId: CRANE_PLAN,
        operation: {
          codeName: CRANE.codeName,
          investigationId: null,
          ourRole: 'participant',
          plannedFor: day(CRANE.on),
          placePublic: 'Mumbai, eastern suburbs',
          lgdDistrict: DISTRICT.mumbaiSuburban,
          leadAuthorityId: ORGANISATIONS.traffickingUnit,
          jointUnits: ['The local police station'],
        },
        plan: {
          venueTypes: ['hotel_lodge'],
          venueWords: null,
          tenure: 'not_known',
          legalPowers: 'Special police officer, reasons written down',
          warrantRef: null,
          exits: 'Front, kitchen, roof',
          risks: 'Guests',
          expectedLeast: 2,
          expectedMost: 3,
          expectedAges: 'adults',
          abortSigns: 'The front is dark',
          bedsReady: 5,
          vehiclesSeparate: true,
        },
      },
    ],
  }),
  member(CRANE, '2024-05-10T15:10:00+05:30', 'lead', { colleague: 'farida' }),
  member(CRANE, '2024-05-10T15:11:00+05:30', 'decoy', { colleague: 'imran' }),
  member(CRANE, '2024-05-10T15:12:00+05:30', 'nurse', { colleague: 'vaishali' }),
  member(CRANE, '2024-05-10T15:13:00+05:30', 'woman_officer', { officer: 'a woman inspector of the unit' }),
  member(CRANE, '2024-05-10T15:14:00+05:30', 'woman_witness', { witness: 'a retired headmistress' }),
  ...(
    [
      'second_source',
      'diary_entry',
      'recce',
      'legal_power',
      'team',
      'vehicles',
      'supplies',
      'beds_and_doctor',
      'committee_on_call',
    ] as const
  ).map((item) =>
    block({
      name: `Crane ticked ${item}`,
      by: 'farida',
      at: '2024-05-12T18:00:00+05:30',
      ask: [tickChecklist, { operationId: CRANE.operationId, planId: CRANE_PLAN, item, done: true }],
    }),
  ),
];

type Chore = {
  words: string;
  track: 'schooling' | 'legal' | 'reintegration' | 'protection';
  personId: string | null;
  dueOn: string;
};
const CHORES: readonly Chore[] = [
  { words: 'Ask the school for the June exam dates', track: 'schooling', personId: WHO.iniya, dueOn: '2024-05-13' },
  { words: 'Send the social investigation report', track: 'legal', personId: WHO.iniya, dueOn: '2024-05-16' },
  {
    words: '“Safe at home” rests on a phone call: plan a visit',
    track: 'reintegration',
    personId: null,
    dueOn: '2024-05-17',
  },
];

/** What lies on Asha's desk. */
const DESK: readonly Block[] = CHORES.map(({ words, ...rest }) =>
  block({
    name: `task ${words}`,
    by: 'asha',
    at: '2024-05-10T18:00:00+05:30',
    ask: [
      addTask,
      {
        taskId: idOf(`task ${words}`),
        staffId: COLLEAGUES.asha.staffId,
        titleKey: null,
        titleValues: {},
        words,
        aboutKind: null,
        aboutId: null,
        dueAt: null,
        ...rest,
      },
    ],
  }),
);

export const WAITING_BLOCKS: readonly Block[] = [...INBOX, ...PLANNED, ...DESK];
