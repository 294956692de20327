import { day, range, unknownDate } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { describeAccusedPart } from '#modules/exploitation/model/describe-accused-part.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { nameAccused } from '#modules/operation/model/record-arrest.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { joinTip } from '#modules/tip/model/join-tip.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { LOTUS_DAY } from './a29-lotus.ts';
import { at, freed } from './freed.ts';

const SELF = source('self', { manner: 'spoken' });
const FAMILY = source('family', { manner: 'spoken', who: 'by telephone' });
export const FIVE = [
  { name: 'tara', nameUsed: 'Tara', wish: 'home, to my children' },
  { name: 'manju', nameUsed: 'Manju', wish: 'home' },
  { name: 'kamla', nameUsed: 'Kamla', wish: 'to my brother’s house' },
  { name: 'savita', nameUsed: 'Savita', wish: 'home, and no police at the door' },
  { name: 'rehana', nameUsed: 'Rehana', wish: 'home to my mother' },
] as const;
type One = (typeof FIVE)[number];
const STAYED = {
  facilityId: ORGANISATIONS.jasmine,
  shelterType: 'ngo_shelter',
  basis: 'voluntary',
  orderRef: null,
  withoutOrder: null,
  source: OWN_STAFF,
  note: null,
} as const;

function safe({ name, nameUsed, wish }: One, index: number): Block[] {
  return [
    freed(LOTUS_DAY, {
      name,
      nameUsed,
      age: { least: 22, most: 45 },
      wish,
      time: `08:4${index}`,
      handedToId: ORGANISATIONS.jasmine,
      handedToWords: 'went home the next day, her wish',
      sentences: ['A29', 'A33'],
    }),
    block({
      name: `what was done to ${name}`,
      sentences: ['A31', 'A32'],
      by: 'farida',
      at: at('2024-05-08', '15:00'),
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
            recruitmentMethods: ['false_job_offer', 'easy_money'],
            recruiterRelationship: 'brothel_keeper',
            recruiterId: null,
            meansOfControl: ['restricts_movement', 'threats', 'takes_earnings'],
            happened: range('2024-03-01', '2024-05-08'),
            painful: 'Kept in the house and made to earn for her.',
            lang: 'en',
            source: SELF,
          },
        },
      ],
    }),
  ];
}

function homeAgain(one: One, index: number): Block[] {
  return [staying(one, index), gone(one, index), calledAtHome(one, index)];
}

function staying({ name }: One, index: number): Block {
  return block({
    name: `A8 stay ${name}`,
    sentences: ['A8'],
    by: 'asha',
    at: at('2024-05-08', `11:1${index}`),
    ask: [
      admitPerson,
      { placementId: idOf(`stay ${name}`), placement: { ...STAYED, personId: WHO[name], admitted: day('2024-05-08') } },
    ],
  });
}

function gone({ name }: One, index: number): Block {
  return block({
    name: `A34 home ${name}`,
    sentences: ['A34'],
    by: 'asha',
    at: at('2024-05-09', `10:3${index}`),
    ask: [
      dischargePerson,
      {
        placementId: idOf(`stay ${name}`),
        personId: WHO[name],
        discharged: day('2024-05-09'),
        ending: {
          dischargeOutcome: 'to_family',
          dischargedTo: 'her family',
          dischargeOrder: null,
          dischargeWithoutOrder: null,
          handedTo: null,
          receipt: null,
        },
      },
    ],
  });
}

function calledAtHome({ name }: One, index: number): Block {
  return block({
    name: `A34 safe at home ${name}`,
    sentences: ['A34'],
    by: 'asha',
    at: at('2024-05-09', `19:0${index}`),
    ask: [
      recordFollowUp,
      {
        followUpId: idOf(`follow-up ${name}`),
        personId: WHO[name],
        findings: {
          doneWhen: day('2024-05-09'),
          method: 'phone',
          safe: 'yes',
          claim: 'returned_family_safe',
          claimSource: FAMILY,
          verifiedBy: null,
          homeChecked: null,
          words: null,
          lang: 'en',
          nextDueOn: '2024-05-13',
        },
      },
    ],
  });
}

/** Five women, home within a day; and an older woman who is accused, and perhaps was used herself. */
export const A31_FIVE_PEOPLE: readonly Block[] = [
  ...FIVE.flatMap(safe),
  ...FIVE.flatMap(homeAgain),
  block({
    name: 'A31 the woman of the house',
    sentences: ['A29', 'A31'],
    by: 'farida',
    at: at('2024-05-08', '09:00'),
    ask: [
      nameAccused,
      {
        operationId: STORY_ID.lotus,
        person: {
          is: 'new',
          personId: WHO.accusedWoman,
          nameUsed: null,
          gender: 'female',
          born: null,
          age: { observed: { least: 63, most: 63 }, at: day('2024-05-08') },
          birthBasis: 'stated',
        },
        caseFileId: FILE.tara,
        alsoPossibleVictim: true,
        since: day('2024-05-08'),
      },
    ],
  }),
  block({
    name: 'A31 what she lived on',
    sentences: ['A31'],
    by: 'farida',
    at: at('2024-05-08', '15:20'),
    ask: [
      describeExploitation,
      {
        profileId: idOf('profile accused woman'),
        profile: {
          caseFileId: FILE.tara,
          personId: WHO.accusedWoman,
          status: 'possible',
          exploitationTypes: ['prostitution_exploitation'],
          cameAbout: null,
          recruitmentMethods: ['unknown'],
          recruiterRelationship: null,
          recruiterId: null,
          meansOfControl: ['unknown'],
          happened: unknownDate('for many years'),
          painful: 'Has lived on selling sex in her own rooms.',
          lang: 'en',
          source: SELF,
        },
      },
    ],
  }),
  block({
    name: 'A32 what she is said to have done',
    sentences: ['A29', 'A30', 'A31', 'A32'],
    by: 'farida',
    at: at('2024-05-08', '15:30'),
    ask: [
      describeAccusedPart,
      {
        partId: idOf('part of lotus'),
        part: {
          caseFileId: FILE.tara,
          personId: WHO.accusedWoman,
          acts: ['recruited', 'harboured', 'kept_the_place', 'exploited'],
          methods: ['false_job_offer', 'easy_money'],
          aimedAt: ['female', 'male'],
          motive: 'Very poor; wanted to earn more',
          happened: range('2024-03-01', '2024-05-08'),
          note: null,
          lang: 'en',
          source: SELF,
        },
      },
    ],
  }),
  block({
    name: 'A30 tip answered',
    sentences: ['A30'],
    by: 'farida',
    at: at('2024-05-08', '16:00'),
    ask: [joinTip, { tipId: STORY_ID.lotusTip, caseFileId: FILE.tara }],
  }),
];
