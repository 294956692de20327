import { day } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import type { ReturnDecisionFacts } from '#modules/family-work/model/return-decision.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { beginReturn } from '#modules/return/model/begin-return.ts';
import { confirmArrival, handOverPerson } from '#modules/return/model/hand-over.ts';
import { moveStep } from '#modules/return/model/move-step.ts';
import { POST_RETURN_VISITS, type StepCode, type StepState, stepsOf } from '#modules/return/model/return-route.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';

type Who = 'Noor' | 'Maya';
const PERSON: Record<Who, string> = { Noor: idOf('resident Noor'), Maya: idOf('person maya') };
const FILE: Record<Who, string> = { Noor: idOf('file of resident Noor'), Maya: idOf('file maya') };
const returnId = (who: Who) => idOf(`return ${who}`);
const stepId = (who: Who, step: StepCode) => idOf(`return ${who} ${step}`);
const at = (on: string, hour = '11:30') => `${on}T${hour}:00+05:30`;

function decided(who: Who, on: string, facts: Pick<ReturnDecisionFacts, 'wishWords' | 'why' | 'lang'>): Block {
  const decision = {
    caseFileId: FILE[who],
    personId: PERSON[who],
    to: 'home-country',
    wish: 'wishes',
    wishSaid: day(on),
    homeStudyId: null,
    orderRef: null,
    orderOn: null,
    decision: 'return',
    decided: day(on),
    decidedBy: 'she herself, with Asha Pawar',
    source: source('self', { manner: 'spoken' }),
    ...facts,
  } as const;
  return block({
    name: `return of ${who} decided`,
    by: 'asha',
    at: at(on),
    ask: [decideReturn, { decisionId: idOf(`decision ${who}`), decision }],
  });
}

function began(who: Who, on: string, to: { country: string; place: string; receiver: string }): Block {
  const facts = {
    caseFileId: FILE[who],
    personId: PERSON[who],
    decisionId: idOf(`decision ${who}`),
    route: 'abroad',
    toCountry: to.country,
    toPlace: to.place,
    receivingId: null,
    receiver: to.receiver,
    begun: day(on),
    source: OWN_STAFF,
  } as const;
  const stepIds = stepsOf('abroad').map((step) => stepId(who, step));
  return block({
    name: `return of ${who} began`,
    by: 'asha',
    at: at(on),
    ask: [beginReturn, { returnId: returnId(who), return: facts, stepIds }],
  });
}

type Moved = { step: StepCode; state: StepState; on: string; dueOn?: string; blocker?: string; reference?: string };

function moved(who: Who, { step, state, on, dueOn, blocker, reference }: Moved): Block {
  return block({
    name: `return of ${who}: ${step} ${state} ${on}`,
    by: 'asha',
    at: at(on, '15:10'),
    ask: [
      moveStep,
      {
        stepId: stepId(who, step),
        returnId: returnId(who),
        state,
        on: day(on),
        ownerId: COLLEAGUES.asha.staffId,
        dueOn: dueOn ?? null,
        blocker: blocker ?? null,
        reference: reference ?? null,
      },
    ],
  });
}

/** Noor wishes to go home to Bangladesh. Whether she is from there is still not confirmed: the slowest step, and stuck. */
const NOOR: readonly Block[] = [
  decided('Noor', '2024-02-05', {
    wishWords: 'I want to be with my sister. I do not want to go to my uncle.',
    lang: 'en',
    why: 'She asks for it every week. Her sister will have her; the uncle is told nothing.',
  }),
  began('Noor', '2024-02-12', {
    country: 'BD',
    place: 'Jashore district',
    receiver: 'Her sister, with a partner there',
  }),
  moved('Noor', {
    step: 'nationality',
    state: 'asked',
    on: '2024-02-20',
    dueOn: '2024-04-20',
    blocker: 'The mission asked for her mother’s village a second time; sent on 2 April.',
    reference: 'Letter 14 of 2024',
  }),
  moved('Noor', { step: 'escort', state: 'asked', on: '2024-05-06', dueOn: '2024-05-20' }),
];

const MAYA_MET: readonly Block[] = [
  block({
    name: 'person maya',
    by: 'asha',
    at: at('2023-11-20', '10:00'),
    ask: [
      addPerson,
      {
        personId: PERSON.Maya,
        nameUsed: 'Maya',
        gender: 'female',
        born: null,
        age: { observed: { least: 24, most: 26 }, at: day('2023-11-20') },
        birthBasis: 'stated',
      },
    ],
  }),
  block({
    name: 'file maya',
    by: 'asha',
    at: at('2023-11-20', '10:10'),
    ask: [
      openCaseFile,
      {
        caseFileId: FILE.Maya,
        personId: PERSON.Maya,
        title: 'Maya',
        riskLevel: 'medium',
        stage: 'in_shelter',
      },
    ],
  }),
];

/** Maya went home to Nepal: no paper was needed at the border, but an escort, and a receipt from the other side. */
const MAYA: readonly Block[] = [
  ...MAYA_MET,
  decided('Maya', '2024-02-26', {
    wishWords: 'My mother is waiting. I want to open a tea stall.',
    lang: 'en',
    why: 'She wishes it, and the partner there knows her mother.',
  }),
  began('Maya', '2024-03-04', {
    country: 'NP',
    place: 'Jhapa district',
    receiver: 'The partner’s house at the border',
  }),
  moved('Maya', { step: 'nationality', state: 'asked', on: '2024-03-06', dueOn: '2024-05-05' }),
  moved('Maya', { step: 'nationality', state: 'done', on: '2024-03-22', reference: 'Partner’s letter, 22 March' }),
  moved('Maya', {
    step: 'travel-document',
    state: 'not-needed',
    on: '2024-03-22',
    blocker: 'Nobody needs one between India and Nepal.',
  }),
  moved('Maya', { step: 'no-objection', state: 'done', on: '2024-04-02', reference: 'Police station, 2 April' }),
  moved('Maya', { step: 'escort', state: 'done', on: '2024-04-03', blocker: 'Kavita More goes with her, by train.' }),
  moved('Maya', { step: 'ticket', state: 'done', on: '2024-04-04' }),
  block({
    name: 'maya handed over',
    by: 'asha',
    at: at('2024-04-10', '17:30'),
    ask: [
      handOverPerson,
      {
        handoverId: idOf('handover maya'),
        stillWishes: true,
        visitIds: POST_RETURN_VISITS.map((days) => idOf(`visit of maya after ${days}`)),
        handover: {
          returnId: returnId('Maya'),
          caseFileId: FILE.Maya,
          personId: PERSON.Maya,
          happened: day('2024-04-10'),
          place: 'Kakarbhitta border post',
          givenBy: 'Kavita More',
          receivedBy: 'Caseworker of the partner at the border',
          belongings: 'One bag, her phone, 4,200 rupees, her school papers',
          ownWords: 'I am not afraid any more.',
          lang: 'en',
          ourReceipt: 'Paper signed by both, 10 April',
        },
      },
    ],
  }),
  block({
    name: 'maya arrived',
    by: 'asha',
    at: at('2024-04-12', '12:00'),
    ask: [
      confirmArrival,
      {
        handoverId: idOf('handover maya'),
        returnId: returnId('Maya'),
        theirReceipt: 'Letter 31',
        theirReceiptBy: 'Head of the partner’s house',
        theirReceiptOn: day('2024-04-12'),
      },
    ],
  }),
  block({
    name: 'first visit to maya',
    by: 'asha',
    at: at('2024-04-18', '16:00'),
    ask: [
      recordFollowUp,
      {
        followUpId: idOf(`visit of maya after ${POST_RETURN_VISITS[0]}`),
        personId: PERSON.Maya,
        findings: {
          doneWhen: day('2024-04-17'),
          method: 'home-visit',
          safe: 'yes',
          claim: 'returned_family_safe',
          claimSource: source('partner', { manner: 'spoken', who: 'Caseworker of the partner' }),
          verifiedBy: 'Caseworker of the partner',
          verifiedHow: 'saw-the-home',
          homeChecked: true,
          words: 'My mother cried. I sleep in my old bed.',
          lang: 'en',
          nextDueOn: null,
        },
      },
    ],
  }),
];

/** Two on the way home over a border, invented: one is stuck, one has arrived and is visited. */
export const WAY_HOME_BLOCKS: readonly Block[] = [...NOOR, ...MAYA];
