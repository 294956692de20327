import { day, moment } from '#kernel/dated.ts';
import { answerComplaint, noteComplaintStep, takeUpComplaint } from '#modules/complaint/model/answer-complaint.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { addIncidentStep, tellOfIncident } from '#modules/incident/model/follow-incident.ts';
import { recordIncident } from '#modules/incident/model/record-incident.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS as O } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES as C } from '../people.ts';
import { WHO } from '../who.ts';

const complaintId = idOf('complaint from the box');
const incidentId = idOf('incident at the door');

/** Invented: a slip in the box of Home Jasmine about the lights at night, answered with a notice for all. */
const SAID: readonly Block[] = [
  block({
    name: 'complaint from the box',
    by: 'vaishali',
    at: '2024-04-22T11:00:00+05:30',
    ask: [
      takeComplaint,
      {
        complaintId,
        ...{ overseerId: null, tellsOfChildHarm: false },
        complaint: {
          ...{ complainantId: null, from: 'anonymous', fromWords: null, cameHow: 'box' },
          ...{ about: 'home', aboutStaffIds: [C.usha.staffId], aboutHomeId: O.jasmine },
          ownWords: 'रात को बत्ती नौ बजे बंद कर देते हैं। मैं पढ़ नहीं पाती।',
          ...{ lang: 'hi', wants: null, received: day('2024-04-22') },
          ...{ answerSafely: 'A notice beside the box.', handlerId: C.nisha.staffId },
        },
      },
    ],
  }),
  block({
    name: 'complaint from the box taken up',
    by: 'nisha',
    at: '2024-04-23T10:00:00+05:30',
    ask: [
      takeUpComplaint,
      {
        ...{ complaintId, on: '2024-04-23' },
        words: 'I sit in the home two evenings and ask about the night without asking who wrote.',
        guard: 'Nobody asks whose hand it is; the slip lies with me.',
      },
    ],
  }),
  block({
    name: 'complaint from the box looked into',
    by: 'nisha',
    at: '2024-04-26T10:00:00+05:30',
    ask: [
      noteComplaintStep,
      {
        ...{ complaintId, on: '2024-04-26', tellsOfChildHarm: false },
        words: 'The rule of nine o’clock is from a time when children slept here.',
      },
    ],
  }),
  block({
    name: 'complaint from the box answered',
    by: 'nisha',
    at: '2024-04-29T17:00:00+05:30',
    ask: [
      answerComplaint,
      {
        ...{ complaintId, on: '2024-04-29', outcome: 'right', toldHow: 'notice' },
        words: 'The lamp in the small room stays on until eleven for whoever wants to read.',
      },
    ],
  }),
];

/** Invented: a man who was not on the list came to the gate of Home Banyan. */
const HAPPENED: readonly Block[] = [
  block({
    name: 'incident at the door',
    by: 'lucy',
    at: '2024-05-08T20:40:00+05:30',
    ask: [
      recordIncident,
      {
        incidentId,
        incident: {
          ...{ homeId: O.banyan, where: 'home', happened: moment('2024-05-08T14:50:00.000Z') },
          ...{ kind: 'visitor', severity: 'serious', byWhom: 'stranger', personIds: [WHO.iniya] },
          what: 'A man asked at the gate for a girl by her old name and would not say who had sent him.',
          doneAtOnce: 'The gate stayed shut, the children were brought upstairs, the second warden stayed below.',
        },
      },
    ],
  }),
  ...(['police', 'case-manager'] as const).map((whom, index) =>
    block({
      name: `incident at the door told ${whom}`,
      by: 'lucy',
      at: `2024-05-08T21:${index + 1}0:00+05:30`,
      ask: [
        tellOfIncident,
        {
          ...{ incidentId, whom, at: `2024-05-08T15:${index + 2}0:00.000Z` },
          words: whom === 'police' ? 'A patrol came by twice that night.' : null,
        },
      ],
    }),
  ),
  block({
    name: 'incident at the door followed',
    by: 'lucy',
    at: '2024-05-09T09:00:00+05:30',
    ask: [
      addIncidentStep,
      { incidentId, on: '2024-05-09', words: 'She goes to school by the other gate until Friday; two of us at night.' },
    ],
  }),
];

export const HEARD_BLOCKS: readonly Block[] = [...SAID, ...HAPPENED];
