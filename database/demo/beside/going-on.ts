import { day } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { planFamilyMeeting, recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import { askHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { EMPLOYER_QUESTIONS } from '#modules/livelihood/model/employer-check.ts';
import { checkEmployer, sayAim, stateIncome } from '#modules/livelihood/model/her-own-words.ts';
import { moveLivelihood, planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { writeAttendance } from '#modules/schooling/model/attendance.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE, WHO } from '../who.ts';

const LATA = idOf('resident Lata');
const PARI = idOf('resident Pari');

/** Lata learned to sew and was offered work; eight questions were asked before she goes there. */
const LATA_WORKS: readonly Block[] = [
  block({
    name: 'aim of lata',
    by: 'asha',
    at: '2024-02-26T15:00:00+05:30',
    ask: [
      sayAim,
      {
        aimId: idOf('aim of lata'),
        aim: {
          personId: LATA,
          words: 'A sewing machine of my own, by the window, and nobody who shouts.',
          lang: 'en',
          said: day('2024-02-26'),
        },
      },
    ],
  }),
  block({
    name: 'training of lata',
    by: 'asha',
    at: '2024-02-26T15:10:00+05:30',
    ask: [
      planLivelihood,
      {
        livelihoodId: idOf('training of lata'),
        livelihood: {
          personId: LATA,
          kind: 'training',
          what: 'Tailoring, three months',
          withOrganisationId: null,
          withWhom: 'A women’s cooperative',
          arrangedBy: 'us',
          state: 'begun',
          stateSince: day('2024-02-26'),
          note: null,
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'training of lata finished',
    by: 'asha',
    at: '2024-05-06T15:00:00+05:30',
    ask: [
      moveLivelihood,
      {
        stepId: idOf('training of lata finished'),
        livelihoodId: idOf('training of lata'),
        state: 'completed',
        happened: day('2024-05-04'),
        words: 'She sewed the curtains of the dining room.',
        source: source('partner', { manner: 'spoken', who: 'the teacher' }),
      },
    ],
  }),
  block({
    name: 'job of lata',
    by: 'asha',
    at: '2024-05-07T15:00:00+05:30',
    ask: [
      planLivelihood,
      {
        livelihoodId: idOf('job of lata'),
        livelihood: {
          personId: LATA,
          kind: 'job',
          what: 'Sewing in a workshop',
          withOrganisationId: null,
          withWhom: 'A workshop the cooperative knows',
          arrangedBy: 'us',
          state: 'accepted',
          stateSince: day('2024-05-07'),
          note: null,
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'workshop of lata looked at',
    by: 'asha',
    at: '2024-05-10T17:00:00+05:30',
    ask: [
      checkEmployer,
      {
        checkId: idOf('check workshop of lata'),
        check: {
          livelihoodId: idOf('job of lata'),
          personId: LATA,
          checked: day('2024-05-10'),
          checkedBy: 'Asha Pawar',
          answers: EMPLOYER_QUESTIONS.map((question) => ({
            question,
            answer: question === 'safe-way-home' ? ('not-known' as const) : ('yes' as const),
          })),
          ownView: 'The women there laugh with each other.',
        },
      },
    ],
  }),
  block({
    name: 'lata on her income',
    by: 'asha',
    at: '2024-05-10T17:20:00+05:30',
    ask: [
      stateIncome,
      {
        statementId: idOf('income of lata'),
        statement: {
          personId: LATA,
          said: day('2024-05-10'),
          band: 'under-5000',
          words: 'From the curtains, and two blouses.',
          lang: 'en',
        },
      },
    ],
  }),
];

/** Whether Iniya could one day live with her aunt: asked by the committee, written, and waiting for a second signature. */
const INIYA_FAMILY: readonly Block[] = [
  block({
    name: 'mother of iniya on the phone',
    by: 'asha',
    at: '2024-05-03T18:00:00+05:30',
    ask: [
      recordFamilyContact,
      {
        contactId: idOf('contact mother of iniya'),
        contact: {
          caseFileId: FILE.iniya,
          personId: WHO.iniya,
          happened: day('2024-05-03'),
          relation: 'mother',
          relatedId: WHO.mother,
          way: 'phone',
          began: 'we',
          sheAgreed: 'yes',
          words: 'Her mother asked twice whether she eats. She did not ask where she is.',
          lang: 'en',
          worry: false,
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'home study of iniya asked',
    by: 'asha',
    at: '2024-05-02T12:30:00+05:30',
    ask: [
      askHomeStudy,
      {
        studyId: idOf('home study iniya'),
        study: {
          caseFileId: FILE.iniya,
          personId: WHO.iniya,
          orderedBy: 'committee',
          orderRef: null,
          asked: day('2024-05-02'),
          dueOn: '2024-05-17',
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'home study of iniya written',
    by: 'asha',
    at: '2024-05-12T13:00:00+05:30',
    ask: [
      writeHomeStudy,
      {
        studyId: idOf('home study iniya'),
        found: {
          visited: day('2024-05-11'),
          visitedBy: 'Asha Pawar, with a woman of the local committee',
          peopleMet: 'Her mother and her mother’s sister',
          findings:
            'The man’s family still lives in the next lane and comes to the workshop. Her mother wants her back and is afraid of them.',
          familyPart: 'no-sign',
          risk: 'high',
          recommendation: 'not-now',
          conditions: null,
        },
      },
    ],
  }),
  block({
    name: 'meeting of iniya with her mother',
    by: 'asha',
    at: '2024-05-12T13:20:00+05:30',
    ask: [
      planFamilyMeeting,
      {
        meetingId: idOf('meeting iniya mother'),
        sheAgreed: 'yes',
        meeting: {
          caseFileId: FILE.iniya,
          personId: WHO.iniya,
          plannedFor: day('2024-05-15'),
          relation: 'mother',
          relatedId: WHO.mother,
          place: 'neutral',
          beside: 'Nisha Rao',
          lang: 'en',
          note: null,
          source: OWN_STAFF,
        },
      },
    ],
  }),
];

/** Pari sits in class 8 again; her months are counted. */
const PARI_LEARNS: readonly Block[] = [
  block({
    name: 'schooling of pari',
    by: 'asha',
    at: '2024-02-19T12:00:00+05:30',
    ask: [
      writeSchooling,
      {
        educationId: idOf('schooling of pari'),
        education: {
          personId: PARI,
          schoolId: null,
          level: 'upper_primary',
          grade: 7,
          status: 'readmitted',
          since: day('2024-02-19'),
          untilWhen: null,
          interruptedReason: null,
          planned: false,
          plannedGrade: 8,
          whyOther: 'Half a year was lost; she wished to begin again with class 7.',
          source: OWN_STAFF,
        },
      },
    ],
  }),
  ...(
    [
      ['2024-02-01', 8, 7, null],
      ['2024-03-01', 21, 17, 'Four days in court and after it.'],
    ] as const
  ).map(([of, daysOpen, daysPresent, why]) =>
    block({
      name: `attendance of pari ${of}`,
      by: 'asha',
      at: `2024-04-02T12:0${of[6]}:00+05:30`,
      ask: [
        writeAttendance,
        {
          attendanceId: idOf(`attendance of pari ${of}`),
          attendance: { personId: PARI, month: of, daysOpen, daysPresent, why, source: OWN_STAFF },
        },
      ],
    }),
  ),
];

/** Work, family, school: what goes on while the law takes its time. */
export const GOING_ON_BLOCKS: readonly Block[] = [...LATA_WORKS, ...INIYA_FAMILY, ...PARI_LEARNS];
