import { giveBed } from '#modules/facility/model/give-bed.ts';
import type { HouseLogFacts } from '#modules/facility/model/house-log.ts';
import { addBeds, closeBed } from '#modules/facility/model/keep-beds.ts';
import { takeOverShift, writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { endRegistration, registerHome } from '#modules/facility/model/registering.ts';
import type { RegistrationFacts } from '#modules/facility/model/registration.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import type { ColleagueName } from '../people.ts';
import { STORY_ID } from '../who.ts';

type Paper = Pick<RegistrationFacts, 'homeId' | 'law' | 'shelterType' | 'number' | 'since' | 'untilDay' | 'places'>;

function paper(name: string, by: ColleagueName, facts: Paper): Block {
  return block({
    name: `paper ${name}`,
    by,
    at: '2024-01-08T12:00:00+05:30',
    ask: [
      registerHome,
      {
        registrationId: idOf(`paper ${name}`),
        registration: { authority: 'Women and Child Development, Maharashtra', note: null, ...facts },
      },
    ],
  });
}

const GIRLS = { group: 'girls', ageFrom: 6, ageTo: 17, beds: 6 } as const;
const CHILDREN = [
  { group: 'girls', ageFrom: 3, ageTo: 17, beds: 12 },
  { group: 'boys', ageFrom: 3, ageTo: 11, beds: 8 },
] as const;
const women = (beds: number) => ({ group: 'women', ageFrom: 18, ageTo: null, beds }) as const;

/** Invented, all of them: what the four homes stand on. One runs out in July. */
const PAPERS: readonly Block[] = [
  paper('banyan', 'meher', {
    homeId: O.banyan,
    law: 'jj-41',
    shelterType: 'childrens_home',
    number: 'MH/CCI/0118/2019',
    since: '2019-08-01',
    untilDay: '2024-07-31',
    places: [GIRLS],
  }),
  paper('jasmine before', 'meher', {
    homeId: O.jasmine,
    law: 'swadhar',
    shelterType: 'ngo_shelter',
    number: 'SG/MUM/07',
    since: '2017-04-01',
    untilDay: '2022-03-31',
    places: [women(14)],
  }),
  block({
    name: 'paper jasmine before ended',
    by: 'meher',
    at: '2024-01-08T12:05:00+05:30',
    ask: [
      endRegistration,
      {
        registrationId: idOf('paper jasmine before'),
        ended: '2022-03-31',
        endedWhy: 'The scheme went up in Shakti Sadan.',
      },
    ],
  }),
  paper('jasmine', 'meher', {
    homeId: O.jasmine,
    law: 'shakti-sadan',
    shelterType: 'shakti_sadan',
    number: 'SS/MUM/21',
    since: '2022-04-01',
    untilDay: '2027-03-31',
    places: [women(14)],
  }),
  paper('anandalay', 'daniel', {
    homeId: O.anandalay,
    law: 'jj-41',
    shelterType: 'childrens_home',
    number: 'MH/CCI/0342/2021',
    since: '2021-10-01',
    untilDay: '2026-09-30',
    places: [...CHILDREN],
  }),
  paper('sharan sthan', 'daniel', {
    homeId: O.sharanSthan,
    law: 'shakti-sadan',
    shelterType: 'shakti_sadan',
    number: null,
    since: null,
    untilDay: null,
    places: [women(12)],
  }),
];

const bedId = (home: string, room: string, name: number) => idOf(`bed ${home} ${room} ${name}`);

function beds(
  by: ColleagueName,
  home: 'banyan' | 'jasmine' | 'anandalay' | 'sharanSthan',
  rooms: Record<string, number>,
): Block[] {
  return Object.entries(rooms).map(([room, count], index) =>
    block({
      name: `beds ${home} ${room}`,
      by,
      at: `2024-01-09T10:0${index}:00+05:30`,
      ask: [
        addBeds,
        {
          homeId: O[home],
          room,
          beds: Array.from({ length: count }, (_, n) => ({ bedId: bedId(home, room, n + 1), name: String(n + 1) })),
        },
      ],
    }),
  );
}

const BEDS: readonly Block[] = [
  ...beds('lucy', 'banyan', { Mango: 3, Tamarind: 3 }),
  ...beds('usha', 'jasmine', { Sun: 4, Moon: 4, Rain: 4, Wind: 2 }),
  ...beds('jaya', 'anandalay', { Sparrow: 6, Parrot: 6, Peacock: 4, Koel: 4 }),
  ...beds('hannah', 'sharanSthan', { Tulsi: 4, Champa: 4, Mogra: 4 }),
  block({
    name: 'bed closed in jasmine',
    by: 'usha',
    at: '2024-05-10T10:00:00+05:30',
    ask: [
      closeBed,
      { bedId: bedId('jasmine', 'Wind', 2), closedUntil: '2024-05-20', closedWhy: 'The window is being mended.' },
    ],
  }),
];

function given(by: ColleagueName, placementId: string, bed: string, n: number): Block {
  return block({
    name: `bed of ${placementId}`,
    by,
    at: `2024-05-06T18:${String(n).padStart(2, '0')}:00+05:30`,
    ask: [giveBed, { bedUseId: idOf(`bed use of ${placementId}`), placementId, bedId: bed }],
  });
}

const resident = (name: string) => idOf(`stay of resident ${name}`);

const GIVEN: readonly Block[] = [
  given('lucy', resident('Rubi'), bedId('banyan', 'Mango', 1), 1),
  given('lucy', resident('Sonu'), bedId('banyan', 'Mango', 2), 2),
  given('lucy', resident('Pari'), bedId('banyan', 'Tamarind', 1), 3),
  given('lucy', resident('Gudiya'), bedId('banyan', 'Tamarind', 2), 4),
  given('lucy', STORY_ID.homeStay, bedId('banyan', 'Tamarind', 3), 5),
  given('usha', resident('Lata'), bedId('jasmine', 'Sun', 1), 6),
  given('usha', resident('Noor'), bedId('jasmine', 'Sun', 2), 7),
  given('usha', resident('Zeenat'), bedId('jasmine', 'Moon', 1), 8),
];

type Line = Pick<HouseLogFacts, 'on' | 'shift' | 'kind' | 'words'>;

function log(name: string, by: ColleagueName, home: 'banyan' | 'jasmine' | 'anandalay', at: string, line: Line): Block {
  return block({
    name: `log ${name}`,
    by,
    at: `${at}+05:30`,
    ask: [writeHouseLog, { logId: idOf(`log ${name}`), entry: { homeId: O[home], ...line } }],
  });
}

const LOG: readonly Block[] = [
  log('pump', 'lucy', 'banyan', '2024-05-12T11:20:00', {
    on: '2024-05-12',
    shift: 'morning',
    kind: 'repair',
    words: 'The water pump stopped again; the plumber comes on Tuesday. Two buckets stand filled in the kitchen.',
  }),
  log('man at the corner', 'lucy', 'banyan', '2024-05-12T19:05:00', {
    on: '2024-05-12',
    shift: 'evening',
    kind: 'someone-outside',
    words: 'A man on a grey scooter stood at the corner from six to half past and looked at the gate. He did not ring.',
  }),
  log('evening handed over', 'lucy', 'banyan', '2024-05-12T21:50:00', {
    on: '2024-05-12',
    shift: 'evening',
    kind: 'hand-over',
    words: 'Gate locked at nine. Look at the corner before opening. Milk for six is in the cold box.',
  }),
  block({
    name: 'evening taken over',
    by: 'sunanda',
    at: '2024-05-12T22:05:00+05:30',
    ask: [takeOverShift, { logId: idOf('log evening handed over') }],
  }),
  log('night handed over', 'sunanda', 'banyan', '2024-05-13T05:55:00', {
    on: '2024-05-12',
    shift: 'night',
    kind: 'hand-over',
    words: 'A quiet night. The corridor light flickers. The children slept; nobody came.',
  }),
  log('kitchen', 'usha', 'jasmine', '2024-05-12T13:00:00', {
    on: '2024-05-12',
    shift: 'morning',
    kind: 'food',
    words: 'Rice, dal, beans. Those who fast have fruit on the second shelf.',
  }),
];

/** The homes themselves: their papers, their beds, their book. */
export const HOME_LIFE_BLOCKS: readonly Block[] = [...PAPERS, ...BEDS, ...GIVEN, ...LOG];
