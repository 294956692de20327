import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { acknowledgeArrival, handOverPerson, planTransfer } from '#modules/placement/model/transfer-acts.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import type { ColleagueName } from '../people.ts';

const ASMITA = { personId: idOf('resident Asmita'), placementId: idOf('stay of resident Asmita') };

/** Somebody who stayed with us and goes on with another organisation: two acknowledgements and a list of what went along. */
export const TRANSFER_BLOCKS: readonly Block[] = [
  block({
    name: 'resident Asmita',
    by: 'asha',
    at: '2024-02-10T17:00:00+05:30',
    ask: [
      addPerson,
      {
        personId: ASMITA.personId,
        nameUsed: 'Asmita',
        gender: 'female',
        born: null,
        age: { observed: { least: 29, most: 29 }, at: day('2024-02-10') },
        birthBasis: 'stated',
      },
    ],
  }),
  block({
    name: 'file of Asmita',
    by: 'asha',
    at: '2024-02-10T17:01:00+05:30',
    ask: [
      openCaseFile,
      {
        caseFileId: idOf('file of resident Asmita'),
        personId: ASMITA.personId,
        title: 'Asmita',
        riskLevel: 'low',
        stage: 'in_shelter',
      },
    ],
  }),
  block({
    name: 'stay of Asmita',
    by: 'asha',
    at: '2024-02-10T17:02:00+05:30',
    ask: [
      admitPerson,
      {
        placementId: ASMITA.placementId,
        placement: {
          personId: ASMITA.personId,
          facilityId: O.jasmine,
          shelterType: 'shakti_sadan',
          admitted: day('2024-02-10'),
          basis: 'voluntary',
          orderRef: null,
          withoutOrder: null,
          source: OWN_STAFF,
          note: null,
        },
      },
    ],
  }),
  transfer('asmita', 'usha', '2024-04-29T10:00:00', {
    ...ASMITA,
    why: 'Their home is near the workshop where she learns.',
    plannedOn: '2024-05-02',
    along: [
      { what: 'papers', words: 'bank passbook, training certificate' },
      { what: 'belongings', words: 'one suitcase' },
      { what: 'medicines', words: 'tablets for fourteen days' },
    ],
  }),
  block({
    name: 'asmita handed over',
    by: 'usha',
    at: '2024-05-02T11:15:00+05:30',
    ask: [
      handOverPerson,
      {
        transferId: idOf('transfer asmita'),
        personId: ASMITA.personId,
        toId: O.indiaPartners,
        handedAt: '2024-05-02T05:40:00.000Z',
        handedTo: 'Hannah Lobo, warden',
        orderRef: null,
        withoutOrder: null,
        along: [
          { what: 'papers', words: 'bank passbook, training certificate' },
          { what: 'belongings', words: 'one suitcase' },
          { what: 'medicines', words: 'tablets for fourteen days' },
        ],
      },
    ],
  }),
  block({
    name: 'asmita arrived',
    by: 'asha',
    at: '2024-05-03T10:00:00+05:30',
    ask: [
      acknowledgeArrival,
      {
        transferId: idOf('transfer asmita'),
        fromPlacementId: ASMITA.placementId,
        personId: ASMITA.personId,
        toId: O.indiaPartners,
        receivedAt: '2024-05-02T08:30:00.000Z',
        receivedHow: 'signed-paper',
        receiptRef: 'Receipt 9 of 2 May 2024',
        notArrived: null,
        placementId: idOf('stay of Asmita elsewhere'),
        shelterType: 'shakti_sadan',
      },
    ],
  }),
  transfer('lata', 'usha', '2024-05-12T10:00:00', {
    personId: idOf('resident Lata'),
    placementId: idOf('stay of resident Lata'),
    why: 'She asked for a home nearer to her sister.',
    plannedOn: '2024-05-15',
    along: [{ what: 'papers', words: 'Aadhaar card' }],
  }),
];

type Going = {
  personId: string;
  placementId: string;
  why: string;
  plannedOn: string;
  along: { what: 'papers' | 'belongings' | 'medicines'; words: string }[];
};

function transfer(name: string, by: ColleagueName, at: string, { placementId, ...facts }: Going): Block {
  return block({
    name: `transfer ${name}`,
    by,
    at: `${at}+05:30`,
    ask: [
      planTransfer,
      {
        transferId: idOf(`transfer ${name}`),
        transfer: {
          ...facts,
          fromPlacementId: placementId,
          toId: O.indiaPartners,
          orderRef: null,
          withoutOrder: null,
          sheAgrees: true,
        },
      },
    ],
  });
}
