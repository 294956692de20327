import { giveHome } from '#modules/facility/model/give-home.ts';
import { recordInspection, settleInspectionPoint } from '#modules/facility/model/inspect-home.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';

const inspectionId = idOf('inspection banyan april');
const point = (name: string) => idOf(`inspection point ${name}`);

/** Invented: the district's committee came to Home Banyan unannounced; and Sunanda looks after a second home for ten days. */
export const LOOKED_AT_BLOCKS: readonly Block[] = [
  block({
    name: 'inspection banyan april',
    by: 'lucy',
    at: '2024-04-25T10:30:00+05:30',
    ask: [
      recordInspection,
      {
        inspectionId,
        inspection: {
          ...{ homeId: O.banyan, on: '2024-04-18', byWhom: 'district-committee', announced: 'no' },
          team: 'Four: the chair, two members, a medical officer; two of them women',
          findings:
            'Clean rooms, the book is kept, the girls were spoken to alone. The stairs have no rail, one fire extinguisher is past its day.',
          ...{ reportOn: '2024-04-24', reportRef: 'DIC/MUM/2024/41' },
        },
        points: [
          { pointId: point('rail'), words: 'Put a rail on the stairs', dueOn: '2024-05-18' },
          { pointId: point('extinguisher'), words: 'Have the fire extinguisher refilled', dueOn: '2024-05-05' },
        ],
      },
    ],
  }),
  block({
    name: 'inspection banyan april extinguisher',
    by: 'lucy',
    at: '2024-05-03T16:00:00+05:30',
    ask: [
      settleInspectionPoint,
      {
        pointId: point('extinguisher'),
        ...{ settled: 'done', settledOn: '2024-05-03' },
        answer: 'Refilled; the bill lies in the office. A second one hangs in the kitchen now.',
      },
    ],
  }),
  block({
    name: 'inspection jasmine ourselves',
    by: 'usha',
    at: '2024-05-04T18:00:00+05:30',
    ask: [
      recordInspection,
      {
        inspectionId: idOf('inspection jasmine may'),
        inspection: {
          ...{ homeId: O.jasmine, on: '2024-05-04', byWhom: 'ourselves', announced: 'yes', team: null },
          ...{
            findings: 'Walked through all rooms with two of the women who live here.',
            reportOn: null,
            reportRef: null,
          },
        },
        points: [{ pointId: point('window'), words: 'Mend the window in the room Wind', dueOn: '2024-05-20' }],
      },
    ],
  }),
  block({
    name: 'jasmine given to sunanda',
    by: 'meher',
    at: '2024-05-10T09:00:00+05:30',
    ask: [
      giveHome,
      {
        ...{ keepingId: idOf('keeping sunanda jasmine'), homeId: O.jasmine, staffId: COLLEAGUES.sunanda.staffId },
        ...{ untilDay: '2024-05-20', reason: 'Usha is alone with the nights.' },
      },
    ],
  }),
];
