import { type Dated, day, month } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import type { Admission } from '#modules/placement/model/placement.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const JUNE: Dated = month('2009-06', 'in June 2009');

type Coming = Pick<Admission, 'facilityId' | 'shelterType' | 'admitted' | 'basis' | 'withoutOrder' | 'note'>;

function came(name: 'rubina' | 'sona' | 'rajitha', sentences: readonly string[], at: string, facts: Coming): Block {
  return block({
    name: `stay ${name}`,
    sentences,
    by: 'ruth',
    at,
    ask: [
      admitPerson,
      {
        placementId: idOf(`stay ${name}`),
        placement: { personId: WHO[name], orderRef: null, source: OWN_STAFF, ...facts },
      },
    ],
  });
}

/** B9, B10: their mothers agreed, and the house of joy took them in. No committee was asked; that is what the record shows. */
function child(name: 'rubina' | 'sona', minute: number): Block[] {
  return [
    came(name, ['B9', 'B10'], `2009-06-30T12:0${minute}:00+05:30`, {
      facilityId: O.anandalay,
      shelterType: 'childrens_home',
      admitted: JUNE,
      basis: 'family_consent',
      withoutOrder: null,
      note: 'Her mother was persuaded by us and agreed. Nobody wrote that the committee was asked.',
    }),
    block({
      name: `nursery ${name}`,
      sentences: ['B10'],
      by: 'ruth',
      at: `2009-07-20T12:0${minute}:00+05:30`,
      ask: [
        writeSchooling,
        {
          educationId: idOf(`nursery ${name}`),
          education: {
            personId: WHO[name],
            schoolId: null,
            level: 'pre_primary',
            grade: null,
            status: 'nursery',
            since: JUNE,
            untilWhen: null,
            interruptedReason: null,
            planned: false,
            source: OWN_STAFF,
          },
        },
      ],
    }),
  ];
}

/** Where the three of the second story found a roof, on the days it names. */
export const B10_HOMES: readonly Block[] = [
  ...child('rubina', 1),
  ...child('sona', 2),
  came('rajitha', ['B21'], '2009-06-15T18:00:00+05:30', {
    facilityId: O.sharanSthan,
    shelterType: 'ngo_shelter',
    admitted: day('2009-06-15'),
    basis: 'voluntary',
    withoutOrder: null,
    note: null,
  }),
];
