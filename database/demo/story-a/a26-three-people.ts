import { day, range } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { describeAccusedPart } from '#modules/exploitation/model/describe-accused-part.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { recordArrest } from '#modules/operation/model/record-arrest.ts';
import { recordCustodyStatus } from '#modules/operation/model/record-custody-status.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { joinTip } from '#modules/tip/model/join-tip.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { KITE_DAY } from './a21-kite.ts';
import { at, freed } from './freed.ts';

const POLICE = source('police', { manner: 'written', reliability: 'reliable' });
const UNTIL_FREED = range('2024-01-01', '2024-04-27', 'for some months');
const handed = { handedToId: ORGANISATIONS.jasmine, handedToWords: 'handed to a home' };
const THREE = [
  {
    name: 'reva',
    nameUsed: 'Reva',
    age: 23,
    wish: 'to sleep, then to call my sister',
    visits: 'anyone-she-names',
    minute: '22:20',
  },
  {
    name: 'sheela',
    nameUsed: 'Sheela',
    age: 24,
    wish: 'to work, not to go back to that town',
    visits: 'anyone-she-names',
    minute: '22:25',
  },
  {
    name: 'anjali',
    nameUsed: 'Anjali Shrivastava-Deshpande',
    age: 44,
    wish: 'nobody is to be told',
    visits: 'nobody',
    minute: '22:30',
  },
] as const;
type One = (typeof THREE)[number];

function safe({ name, nameUsed, age, wish, minute }: One): Block[] {
  return [
    freed(KITE_DAY, {
      name,
      nameUsed,
      age: { least: age, most: age },
      wish,
      time: minute,
      sentences: ['A8', 'A26'],
      ...handed,
    }),
    block({
      name: `what was done to ${name}`,
      sentences: ['A4', 'A6', 'A24'],
      by: 'farida',
      at: at('2024-04-28', '12:00'),
      ask: [
        describeExploitation,
        {
          profileId: idOf(`profile ${name}`),
          profile: {
            caseFileId: FILE[name],
            personId: WHO[name],
            status: 'possible',
            exploitationTypes: ['prostitution_exploitation'],
            cameAbout: true,
            recruitmentMethods: ['unknown'],
            recruiterRelationship: null,
            recruiterId: null,
            meansOfControl: ['restricts_movement', 'takes_earnings'],
            happened: UNTIL_FREED,
            painful: null,
            lang: 'en',
            source: source('self', { manner: 'spoken' }),
          },
        },
      ],
    }),
  ];
}

function housed(one: One, index: number): Block[] {
  return [staying(one, index), visited(one), counselled(one), askedAfter(one)];
}

function staying({ name }: One, index: number): Block {
  return block({
    name: `A27 stay ${name}`,
    sentences: ['A8', 'A27'],
    by: 'asha',
    at: at('2024-04-27', `23:3${index}`),
    ask: [
      admitPerson,
      {
        placementId: idOf(`stay ${name}`),
        placement: {
          personId: WHO[name],
          facilityId: ORGANISATIONS.jasmine,
          shelterType: 'ngo_shelter',
          admitted: day('2024-04-27'),
          basis: 'voluntary',
          orderRef: null,
          withoutOrder: null,
          source: OWN_STAFF,
          note: null,
        },
      },
    ],
  });
}

function visited({ name, visits }: One): Block {
  return block({
    name: `visit rule ${name}`,
    by: 'asha',
    at: at('2024-04-28', '10:00'),
    ask: [
      setVisitRule,
      {
        visitRuleId: idOf(`visit rule ${name}`),
        rule: {
          personId: WHO[name],
          placementId: idOf(`stay ${name}`),
          allowed: visits,
          allowedPersons: [],
          decidedBy: 'she herself',
          reason: null,
          since: day('2024-04-28'),
          untilWhen: null,
        },
      },
    ],
  });
}

function counselled({ name }: One): Block {
  return block({
    name: `A9 counselling ${name}`,
    sentences: ['A9'],
    by: 'asha',
    at: at('2024-04-30', '10:00'),
    ask: [
      writeService,
      {
        provisionId: idOf(`service ${name}`),
        provision: {
          personId: WHO[name],
          type: 'counselling',
          provider: null,
          providerId: ORGANISATIONS.self,
          happened: day('2024-04-30'),
          status: 'provided',
          words: null,
          source: OWN_STAFF,
        },
      },
    ],
  });
}

function askedAfter({ name }: One): Block {
  return block({
    name: `A27 safe ${name}`,
    sentences: ['A9', 'A27'],
    by: 'asha',
    at: at('2024-05-02', '11:00'),
    ask: [
      recordFollowUp,
      {
        followUpId: idOf(`follow-up ${name}`),
        personId: WHO[name],
        findings: {
          doneWhen: day('2024-05-02'),
          method: 'met-here',
          safe: 'yes',
          claim: 'long_term_shelter',
          claimSource: source('self', { manner: 'spoken' }),
          verifiedBy: 'Asha Pawar',
          homeChecked: null,
          words: null,
          lang: 'en',
          nextDueOn: '2024-05-20',
        },
      },
    ],
  });
}

/** Three women with a bed, and one person in jail of whom nobody wrote down whether a man or a woman. */
export const A26_THREE_PEOPLE: readonly Block[] = [
  ...THREE.flatMap(safe),
  ...THREE.flatMap(housed),
  block({
    name: 'A23 tip answered',
    by: 'farida',
    at: at('2024-04-28', '11:00'),
    ask: [joinTip, { tipId: STORY_ID.kiteTip, caseFileId: FILE.reva }],
  }),
  block({
    name: 'A26 arrest',
    sentences: ['A26'],
    by: 'farida',
    at: at('2024-04-27', '22:40'),
    ask: [
      recordArrest,
      {
        arrestId: idOf('arrest of kite'),
        operationId: STORY_ID.kite,
        person: {
          is: 'new',
          personId: WHO.accusedOfKite,
          nameUsed: null,
          gender: 'unknown',
          born: null,
          age: { observed: { least: 24, most: 24 }, at: day('2024-04-27') },
          birthBasis: 'stated',
        },
        caseFileId: FILE.reva,
        alsoPossibleVictim: false,
        since: day('2024-04-27'),
        arrest: { at: day('2024-04-27'), place: 'Nalasopara', sections: null, note: null },
      },
    ],
  }),
  ...(['sheela', 'anjali'] as const).map((name) =>
    block({
      name: `accused in the file of ${name}`,
      sentences: ['A26'],
      by: 'farida',
      at: at('2024-04-28', '11:10'),
      ask: [
        addParticipant,
        {
          participantId: idOf(`accused in the file of ${name}`),
          participant: {
            caseFileId: FILE[name],
            personId: WHO.accusedOfKite,
            role: 'accused',
            since: day('2024-04-27'),
            note: null,
          },
        },
      ],
    }),
  ),
  block({
    name: 'A25 who introduced',
    sentences: ['A25'],
    by: 'farida',
    at: at('2024-04-28', '12:30'),
    ask: [
      describeAccusedPart,
      {
        partId: idOf('part of kite'),
        part: {
          caseFileId: FILE.reva,
          personId: WHO.accusedOfKite,
          acts: ['brokered'],
          methods: [],
          aimedAt: ['female'],
          motive: null,
          happened: day('2024-04-27'),
          note: 'Brought the visitor to one of the women.',
          lang: 'en',
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'A27 in jail',
    sentences: ['A27'],
    by: 'farida',
    at: at('2024-04-29', '18:00'),
    ask: [
      recordCustodyStatus,
      {
        custodyId: idOf('custody of kite'),
        custody: {
          arrestId: idOf('arrest of kite'),
          personId: WHO.accusedOfKite,
          status: 'jail',
          asOf: day('2024-04-29'),
          source: POLICE,
        },
      },
    ],
  }),
];
