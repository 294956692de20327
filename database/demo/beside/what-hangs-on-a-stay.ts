import { addOrder } from '#modules/placement/model/add-order.ts';
import { sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import {
  acknowledgeBelongings,
  giveBackBelongings,
  takeInBelongings,
} from '#modules/placement/model/belonging-acts.ts';
import type { LeaveFacts } from '#modules/placement/model/leave.ts';
import { planLeave, startLeave } from '#modules/placement/model/leave-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import type { ColleagueName } from '../people.ts';
import { STORY_ID, WHO } from '../who.ts';

const stayOf = (name: string) => ({
  personId: idOf(`resident ${name}`),
  placementId: idOf(`stay of resident ${name}`),
});
const INIYA = { personId: WHO.iniya, placementId: STORY_ID.homeStay };

type Planned = Pick<LeaveFacts, 'personId' | 'placementId' | 'kind' | 'goesAt' | 'dueBack'> & Partial<LeaveFacts>;

function leave(
  name: string,
  by: ColleagueName,
  at: string,
  { leftAt, backAt, calledOff, calledOffWhy, ...facts }: Planned,
): Block {
  return block({
    name: `leave ${name}`,
    sentences: name === 'iniya' ? ['A19'] : [],
    by,
    at: `${at}+05:30`,
    ask: [
      planLeave,
      {
        leaveId: idOf(`leave ${name}`),
        leave: {
          journeyDays: 0,
          town: 'Mumbai',
          escort: null,
          permission: 'not-yet',
          orderRef: null,
          longerWhy: null,
          note: null,
          ...facts,
        },
      },
    ],
  });
}

/** A19: the school lets her sit the examinations in June; the committee has not yet allowed her to go to them. */
const LEAVES: readonly Block[] = [
  leave('iniya', 'asha', '2024-05-06T12:30:00', {
    ...INIYA,
    kind: 'examination',
    goesAt: '2024-06-10T02:30:00.000Z',
    dueBack: '2024-06-14T12:30:00.000Z',
    note: 'The school names the days when its timetable is out; until then these are ours.',
  }),
  leave('pari', 'asha', '2024-05-07T10:00:00', {
    ...stayOf('Pari'),
    kind: 'examination',
    goesAt: '2024-06-03T02:30:00.000Z',
    dueBack: '2024-06-09T12:30:00.000Z',
    escort: 'Sister Lucy',
    permission: 'committee',
    orderRef: 'Committee, leave 17 of 2024, 6 May',
  }),
  leave('noor', 'usha', '2024-05-13T08:30:00', {
    ...stayOf('Noor'),
    kind: 'work',
    goesAt: '2024-05-13T03:30:00.000Z',
    dueBack: '2024-05-13T15:30:00.000Z',
  }),
  block({
    name: 'noor goes',
    by: 'usha',
    at: '2024-05-13T09:05:00+05:30',
    ask: [
      startLeave,
      { leaveId: idOf('leave noor'), ...stayOf('Noor'), leftAt: '2024-05-13T03:32:00.000Z', escort: null },
    ],
  }),
];

/** An order that ends, a wish to leave that waits for its answer, things that are kept and given back. */
const HELD: readonly Block[] = [
  block({
    name: 'order of pari',
    by: 'asha',
    at: '2024-05-02T10:00:00+05:30',
    ask: [
      addOrder,
      {
        orderId: idOf('order of pari'),
        order: {
          ...stayOf('Pari'),
          by: 'committee',
          section: 'jj-36',
          number: 'Committee, 31 of 2024',
          on: '2024-02-09',
          untilDay: '2024-05-24',
          note: null,
        },
      },
    ],
  }),
  block({
    name: 'zeenat wants to leave',
    by: 'usha',
    at: '2024-05-13T08:10:00+05:30',
    ask: [
      sayLeavingWish,
      {
        wishId: idOf('wish of zeenat'),
        placementId: stayOf('Zeenat').placementId,
        said: '2024-05-13T02:30:00.000Z',
        words: 'My sister has a room in Pune. I want to go to her this week.',
      },
    ],
  }),
  block({
    name: 'things of lata',
    by: 'usha',
    at: '2024-02-16T18:00:00+05:30',
    ask: [
      takeInBelongings,
      {
        placementId: stayOf('Lata').placementId,
        came: '2024-02-16',
        things: [
          { belongingId: idOf('thing lata papers'), kind: 'papers', what: 'Aadhaar card in a blue cover', kept: true },
          {
            belongingId: idOf('thing lata phone'),
            kind: 'phone',
            what: 'Phone, cracked glass, without a SIM',
            kept: true,
          },
          { belongingId: idOf('thing lata money'), kind: 'money', what: '1,240 rupees in an envelope', kept: true },
          { belongingId: idOf('thing lata bag'), kind: 'clothes', what: 'Red bag with clothes', kept: false },
        ],
      },
    ],
  }),
  block({
    name: 'money back to lata',
    by: 'usha',
    at: '2024-03-01T10:00:00+05:30',
    ask: [
      giveBackBelongings,
      { placementId: stayOf('Lata').placementId, belongingIds: [idOf('thing lata money')], givenTo: 'herself' },
    ],
  }),
  block({
    name: 'lata has the money',
    by: 'usha',
    at: '2024-03-01T10:02:00+05:30',
    ask: [
      acknowledgeBelongings,
      { placementId: stayOf('Lata').placementId, belongingIds: [idOf('thing lata money')], how: 'thumb' },
    ],
  }),
];

export const STAY_BLOCKS: readonly Block[] = [...LEAVES, ...HELD];
