import type { OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import { day, moment, month } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { type NextContact, planContact } from '#modules/outreach/model/keep-contact.ts';
import { meetContact } from '#modules/outreach/model/meet-contact.ts';
import { moveTrust } from '#modules/outreach/model/move-trust.ts';
import { noteRound, noteVisit } from '#modules/outreach/model/note-visit.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { AREAS, type AreaName } from '../story-b/who.ts';

type Next = Pick<NextContact, 'nextFrom' | 'nextUntil' | 'nextPlace'> & { on: string };
type One = {
  alias: string;
  area: AreaName;
  since: string;
  stages: readonly [OutreachStage, string, string?][];
  visits: readonly (readonly [on: string, services: ServiceType[], herWords?: string])[];
  never?: string;
  next?: Next;
};

/** Women who are met in these weeks. All of them are invented; none is part of the story. */
const MET: readonly One[] = [
  {
    alias: 'Bulbul',
    area: 'bhiwandi',
    since: '2023-09',
    stages: [
      ['regular', '2023-11'],
      ['trusting', '2024-02'],
    ],
    visits: [
      ['2024-03-18', ['counselling']],
      ['2024-04-15', ['medical'], 'My back is better.'],
      ['2024-05-06', ['drop_in']],
    ],
    never: 'Not after four: the keeper comes.',
    next: { on: '2024-05-13', nextFrom: '11:00', nextUntil: '14:00', nextPlace: 'at_centre' },
  },
  {
    alias: 'Champa',
    area: 'bhiwandi',
    since: '2024-03',
    stages: [['acquainted', '2024-04']],
    visits: [['2024-04-22', ['food_clothing']]],
    next: { on: '2024-05-13', nextFrom: null, nextUntil: '13:00', nextPlace: 'in_lane' },
  },
  {
    alias: 'Mogra',
    area: 'millLane',
    since: '2023-06',
    stages: [
      ['trusting', '2023-12'],
      ['considering_exit', '2024-03'],
      ['regular', '2024-04', 'Her mother is ill; she wants to earn until summer.'],
    ],
    visits: [
      ['2024-02-19', ['legal_aid']],
      ['2024-03-25', ['counselling'], 'When my girl is in school I will think of it.'],
      ['2024-04-29', ['day_night_care']],
    ],
    never: 'No phone calls. Her phone is looked at.',
    next: { on: '2024-05-11', nextFrom: '16:00', nextUntil: '18:00', nextPlace: 'through_someone' },
  },
  {
    alias: 'Juhi',
    area: 'stationSide',
    since: '2023-10',
    stages: [['acquainted', '2023-12']],
    visits: [['2024-03-04', ['medical']]],
  },
  {
    alias: 'Kesar',
    area: 'oldMarket',
    since: '2024-01',
    stages: [['no_contact_wanted', '2024-02']],
    visits: [['2024-01-22', ['outreach_visit']]],
  },
];

/** How many rounds were made, area by area, from June 2023 to May 2024. */
const ROUNDS: Partial<Record<AreaName, readonly number[]>> = {
  bhiwandi: [1, 1, 2, 1, 2, 2, 1, 2, 2, 3, 2, 1],
  millLane: [1, 0, 1, 1, 1, 0, 1, 1, 2, 1, 2, 1],
  oldMarket: [0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0],
  stationSide: [1, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0],
  harbourEnd: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0],
  bridge: [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0],
  templeTank: [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0],
};

function met(one: One, index: number): Block[] {
  const contactId = idOf(`contact ${one.alias}`);
  const at = (minute: number) => `2024-05-07T${11 + index}:${String(minute).padStart(2, '0')}:00+05:30`;
  return [
    block({
      name: `contact ${one.alias}`,
      by: 'mary',
      at: at(0),
      ask: [
        meetContact,
        {
          contactId,
          stepId: idOf(`first contact of ${one.alias}`),
          alias: one.alias,
          areaId: AREAS[one.area],
          centreId: null,
          firstContact: month(one.since),
          age: { least: 22, most: 35 },
          languages: ['hi'],
          safeContact: null,
          neverContact: one.never ?? null,
          forArea: index < 2,
        },
      ],
    }),
    ...one.stages.map((step, order) => moved(one, step, at(1 + order))),
    ...one.visits.map((visit, order) => visited(one, visit, at(10 + order))),
    ...(one.next ? [planned(one, one.next, at(20))] : []),
  ];
}

function moved({ alias }: One, [stage, since, reason]: One['stages'][number], at: string): Block {
  return block({
    name: `${alias} ${stage} ${since}`,
    by: 'mary',
    at,
    ask: [
      moveTrust,
      {
        stepId: idOf(`trust of ${alias} ${since}`),
        contactId: idOf(`contact ${alias}`),
        stage,
        since: month(since),
        reason: reason ?? null,
        herWords: null,
        lang: 'en',
        source: OWN_STAFF,
      },
    ],
  });
}

function visited({ alias }: One, [on, services, herWords]: One['visits'][number], at: string): Block {
  return block({
    name: `visit to ${alias} ${on}`,
    by: 'mary',
    at,
    ask: [
      noteVisit,
      {
        visitId: idOf(`visit to ${alias} ${on}`),
        contactId: idOf(`contact ${alias}`),
        visit: {
          ...{ centreId: null, happened: day(on), met: 'met', services, dangerSigns: [] },
          ...{ withStaff: [], herWords: herWords ?? null, words: null, lang: 'en' },
        },
        child: null,
        next: null,
      },
    ],
  });
}

function planned({ alias }: One, { on, ...next }: Next, at: string): Block {
  return block({
    name: `next meeting with ${alias}`,
    by: 'mary',
    at,
    ask: [planContact, { contactId: idOf(`contact ${alias}`), nextOn: on, nextWords: null, ...next }],
  });
}

const FIRST_MONTH = 5;

function rounds(area: AreaName, counts: readonly number[]): Block[] {
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, order) => {
      const of = new Date(Date.UTC(2023, FIRST_MONTH + index, 3 + order * 4)).toISOString().slice(0, 10);
      return round(area, of);
    }),
  );
}

function round(area: AreaName, on: string): Block {
  return block({
    name: `round ${area} ${on}`,
    by: 'mary',
    at: `${on}T18:00:00+05:30`,
    ask: [
      noteRound,
      {
        visitId: idOf(`round ${area} ${on}`),
        areaId: AREAS[area],
        visit: {
          ...{ centreId: null, happened: day(on), met: 'met', services: ['outreach_visit'], dangerSigns: [] },
          ...{ withStaff: [], herWords: null, words: null, lang: 'en' },
        },
        reached: { qualifier: 'about', least: 6, most: null },
        child: null,
      },
    ],
  });
}

/** Last night: a child alone, and a day in which to report it. */
const LAST_NIGHT = block({
  name: 'a child alone last night',
  by: 'mary',
  at: '2024-05-12T22:10:00+05:30',
  ask: [
    noteRound,
    {
      visitId: idOf('round last night'),
      areaId: AREAS.bridge,
      visit: {
        ...{
          centreId: null,
          happened: moment('2024-05-12T22:00:00+05:30'),
          met: 'unsafe',
          services: [],
          dangerSigns: [],
        },
        ...{ withStaff: [], herWords: null, words: 'Men at both ends. We went back.', lang: 'en' },
      },
      reached: null,
      child: {
        ...{ childId: idOf('child alone last night'), alias: null, age: { least: 6, most: 8 }, company: 'alone' },
        ...{ partOfDay: 'night', signs: ['approached'], words: null },
      },
    },
  ],
});

export const LANE_BLOCKS: readonly Block[] = [
  ...MET.flatMap(met),
  ...(Object.entries(ROUNDS) as [AreaName, readonly number[]][]).flatMap(([area, counts]) => rounds(area, counts)),
  LAST_NIGHT,
];
