import { addDays } from '#kernel/calendar.ts';
import { day, moment } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import type { VisitRuleFacts } from '#modules/placement/model/visit-rule.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';

const TODAY = '2024-05-13';
const O = ORGANISATIONS;

type Resident = {
  name: string;
  age: [least: number, most: number];
  where: 'banyan' | 'jasmine' | 'hospital';
  /** Which day of the stay today is: the first is 1. */
  day: number;
  allowed: VisitRuleFacts['allowed'];
  listed?: string[];
  order?: string;
};

/** Others who live with us: invented, ordinary, and none of them part of the story. */
const RESIDENTS: readonly Resident[] = [
  { name: 'Rubi', age: [5, 5], where: 'banyan', day: 41, allowed: 'family', order: 'Committee, 88 of 2024, 4 April' },
  { name: 'Sonu', age: [6, 6], where: 'banyan', day: 41, allowed: 'family', order: 'Committee, 89 of 2024, 4 April' },
  {
    name: 'Pari',
    age: [13, 13],
    where: 'banyan',
    day: 96,
    allowed: 'family',
    order: 'Committee, 31 of 2024, 9 February',
  },
  {
    name: 'Gudiya',
    age: [9, 10],
    where: 'banyan',
    day: 203,
    allowed: 'family',
    order: 'Committee, 240 of 2023, 25 October',
  },
  { name: 'Lata', age: [31, 31], where: 'jasmine', day: 88, allowed: 'anyone-she-names' },
  { name: 'Noor', age: [27, 27], where: 'jasmine', day: 120, allowed: 'anyone-she-names' },
  { name: 'Zeenat', age: [19, 20], where: 'jasmine', day: 54, allowed: 'nobody' },
  { name: 'Meera', age: [22, 22], where: 'hospital', day: 3, allowed: 'only-listed', listed: ['sibling'] },
];

function resident(one: Resident): Block[] {
  return [met(one), filed(one), staying(one), visited(one)];
}

/** The first day of the stay. */
function sinceOf(one: Resident): string {
  return addDays(TODAY, 1 - one.day);
}

function at(one: Resident, minute: number): string {
  return `${sinceOf(one)}T17:0${minute}:00+05:30`;
}

function idsOf({ name }: Resident) {
  return { personId: idOf(`resident ${name}`), placementId: idOf(`stay of resident ${name}`) };
}

function isChild({ where }: Resident): boolean {
  return where === 'banyan';
}

function met(one: Resident): Block {
  const { name } = one;
  return block({
    name: `resident ${name}`,
    by: 'asha',
    at: at(one, 0),
    ask: [
      addPerson,
      {
        personId: idsOf(one).personId,
        nameUsed: name,
        gender: 'female',
        born: null,
        age: { observed: { least: one.age[0], most: one.age[1] }, at: day(sinceOf(one)) },
        birthBasis: isChild(one) ? 'document' : 'stated',
      },
    ],
  });
}

function filed(one: Resident): Block {
  const { name, where } = one;
  return block({
    name: `file of ${name}`,
    by: 'asha',
    at: at(one, 1),
    ask: [
      openCaseFile,
      {
        caseFileId: idOf(`file of resident ${name}`),
        personId: idsOf(one).personId,
        title: name,
        riskLevel: 'low',
        stage: where === 'hospital' ? 'medical_care' : 'in_shelter',
      },
    ],
  });
}

function staying(one: Resident): Block {
  const { name, where } = one;
  return block({
    name: `stay of ${name}`,
    by: 'asha',
    at: at(one, 2),
    ask: [
      admitPerson,
      {
        placementId: idsOf(one).placementId,
        placement: {
          personId: idsOf(one).personId,
          facilityId: O[where],
          shelterType: where === 'hospital' ? 'hospital_ward' : isChild(one) ? 'childrens_home' : 'ngo_shelter',
          admitted: day(sinceOf(one)),
          basis: where === 'hospital' ? 'medical' : isChild(one) ? 'cwc_order' : 'voluntary',
          orderRef: one.order ?? null,
          withoutOrder: null,
          source: OWN_STAFF,
          note: null,
        },
      },
    ],
  });
}

function visited(one: Resident): Block {
  const { name } = one;
  return block({
    name: `visits of ${name}`,
    by: 'asha',
    at: at(one, 3),
    ask: [
      setVisitRule,
      {
        visitRuleId: idOf(`visit rule of ${name}`),
        rule: {
          personId: idsOf(one).personId,
          placementId: idsOf(one).placementId,
          allowed: one.allowed,
          allowedPersons: one.listed ?? [],
          decidedBy: isChild(one) ? 'the committee' : 'she herself',
          reason: null,
          since: day(sinceOf(one)),
          untilWhen: null,
        },
      },
    ],
  });
}

/** Somebody brought to the ward in the night: no name yet, and an age that must be found out. */
const UNKNOWN: readonly Block[] = [
  block({
    name: 'somebody without a name',
    by: 'asha',
    at: '2024-05-13T02:40:00+05:30',
    ask: [
      addPerson,
      {
        personId: idOf('resident unknown'),
        nameUsed: null,
        gender: 'female',
        born: null,
        age: { observed: { least: 16, most: 19 }, at: day(TODAY) },
        birthBasis: 'estimated',
      },
    ],
  }),
  block({
    name: 'stay of somebody without a name',
    by: 'asha',
    at: '2024-05-13T02:45:00+05:30',
    ask: [
      admitPerson,
      {
        placementId: idOf('stay of unknown'),
        placement: {
          personId: idOf('resident unknown'),
          facilityId: O.hospital,
          shelterType: 'hospital_ward',
          admitted: moment('2024-05-13T02:10:00+05:30'),
          basis: 'medical',
          orderRef: null,
          withoutOrder: 'Brought by the night patrol.',
          source: source('police', { manner: 'spoken' }),
          note: null,
        },
      },
    ],
  }),
];

const NURSERY: readonly Block[] = ['Rubi', 'Sonu'].map((name) =>
  block({
    name: `nursery of ${name}`,
    by: 'asha',
    at: '2024-04-15T11:00:00+05:30',
    ask: [
      writeSchooling,
      {
        educationId: idOf(`nursery of ${name}`),
        education: {
          personId: idOf(`resident ${name}`),
          schoolId: null,
          level: 'pre_primary',
          grade: null,
          status: 'nursery',
          since: day('2024-04-15'),
          untilWhen: null,
          interruptedReason: null,
          planned: false,
          source: OWN_STAFF,
        },
      },
    ],
  }),
);

export const RESIDENT_BLOCKS: readonly Block[] = [...RESIDENTS.flatMap(resident), ...NURSERY, ...UNKNOWN];
