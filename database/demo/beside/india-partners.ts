import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

const HOME = idOf('home marigold');

const THEIRS = [
  { name: 'Sunita', age: 26, since: '2024-03-04' },
  { name: 'Farzana', age: 33, since: '2024-04-22' },
] as const;

/** Another organisation, with people of its own. Nothing here may ever be seen from the first one, nor the other way. */
export const INDIA_PARTNERS_BLOCKS: readonly Block[] = [
  block({
    name: 'their home',
    by: 'daniel',
    at: '2024-01-08T10:00:00+05:30',
    ask: [
      addOrganisation,
      {
        organisationId: HOME,
        names: [],
        organisation: {
          name: 'Home Marigold',
          kind: 'home',
          authorityType: null,
          city: 'Mumbai region',
          country: 'IN',
          lgdDistrict: null,
          capacity: 10,
          serves: 'women',
          note: null,
        },
      },
    ],
  }),
  ...THEIRS.flatMap((one) => [met(one), filed(one), staying(one)]),
];

type One = (typeof THEIRS)[number];

function met({ name, age, since }: One): Block {
  return block({
    name: `theirs ${name}`,
    by: 'ruth',
    at: `${since}T11:00:00+05:30`,
    ask: [
      addPerson,
      {
        personId: idOf(`theirs ${name}`),
        nameUsed: name,
        gender: 'female',
        born: null,
        age: { observed: { least: age, most: age }, at: day(since) },
        birthBasis: 'stated',
      },
    ],
  });
}

function filed({ name, since }: One): Block {
  return block({
    name: `file of theirs ${name}`,
    by: 'ruth',
    at: `${since}T11:05:00+05:30`,
    ask: [
      openCaseFile,
      {
        caseFileId: idOf(`file of theirs ${name}`),
        personId: idOf(`theirs ${name}`),
        title: name,
        riskLevel: 'medium',
        stage: 'in_shelter',
      },
    ],
  });
}

function staying({ name, since }: One): Block {
  return block({
    name: `stay of theirs ${name}`,
    by: 'ruth',
    at: `${since}T11:10:00+05:30`,
    ask: [
      admitPerson,
      {
        placementId: idOf(`stay of theirs ${name}`),
        placement: {
          personId: idOf(`theirs ${name}`),
          facilityId: HOME,
          shelterType: 'ngo_shelter',
          admitted: day(since),
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
