import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import { addAction, settleAction } from '#modules/care-plan/model/action-acts.ts';
import { addGoal, settleGoal } from '#modules/care-plan/model/goal-acts.ts';
import { endPlan, openPlan } from '#modules/care-plan/model/plan-acts.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { onOwnFeet } from '../beside/assessments.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

export const PLAN = { id: idOf('care plan rajitha'), goalId: idOf('goal own feet rajitha') } as const;
const ids = { planId: PLAN.id, goalId: PLAN.goalId };
const STEPS = ['Three mornings a week in the sewing room', 'A bank book in her own name'] as const;

/** B22: how she was prepared to stand on her own. When that was reached, and how, is invented; that it was the aim is not. */
export const B22_ON_HER_OWN_FEET: readonly Block[] = [
  block({
    name: 'care plan rajitha',
    sentences: ['B22'],
    by: 'ruth',
    at: '2009-06-22T11:00:00+05:30',
    ask: [
      openPlan,
      {
        planId: PLAN.id,
        personId: WHO.rajitha,
        happened: day('2009-06-22'),
        share: 'made-together',
        ownWords: null,
        lang: 'en',
        reviewOn: '2009-09-22',
      },
    ],
  }),
  block({
    name: 'goal own feet rajitha',
    sentences: ['B22'],
    by: 'ruth',
    at: '2009-06-22T11:10:00+05:30',
    ask: [
      addGoal,
      {
        ...ids,
        happened: day('2009-06-22'),
        goal: {
          domain: 'livelihood',
          ownWords: null,
          lang: 'en',
          objective: 'She lives from her own work and pays her own rent.',
          herSide: 'agrees',
        },
      },
    ],
  }),
  ...STEPS.map((words, n) =>
    block({
      name: `step of rajitha ${n}`,
      by: 'ruth',
      at: `2009-06-22T11:2${n}:00+05:30`,
      ask: [
        addAction,
        {
          ...ids,
          actionId: idOf(`step of rajitha ${n}`),
          action: { words, doer: 'herself', staffId: null, who: null, dueOn: '2009-12-31' },
        },
      ],
    }),
  ),
  asked('2009-06-24', [1, 1, 2, 1, 1, 2, 1, 2, 2, 3]),
  asked('2009-07-27', [3, 1, 2, 2, 1, 3, 2, 3, 3, 4]),
  block({
    name: 'grief counselling rajitha',
    sentences: ['B22'],
    by: 'esther',
    at: '2009-07-27T10:00:00+05:30',
    ask: [
      writeService,
      {
        provisionId: idOf('grief counselling rajitha'),
        provision: {
          personId: WHO.rajitha,
          type: 'grief_counselling',
          provider: null,
          providerId: null,
          happened: day('2009-07-27'),
          status: 'provided',
          words: null,
          source: OWN_STAFF,
        },
      },
    ],
  }),
  asked('2010-06-14', [4, 4, 4, 4, 5, 4, 3, 4, 4, 5]),
  ...STEPS.map((_words, n) =>
    block({
      name: `step of rajitha ${n} done`,
      by: 'ruth',
      at: `2010-06-14T12:0${n}:00+05:30`,
      ask: [
        settleAction,
        {
          actionId: idOf(`step of rajitha ${n}`),
          state: 'done',
          happened: day('2009-12-20'),
          reason: null,
          settledWords: null,
        },
      ],
    }),
  ),
  block({
    name: 'goal own feet rajitha reached',
    by: 'ruth',
    at: '2010-06-14T12:10:00+05:30',
    ask: [settleGoal, { ...ids, state: 'reached', happened: day('2010-06-14'), settledWords: null }],
  }),
  block({
    name: 'care plan rajitha ended',
    by: 'ruth',
    at: '2010-06-14T12:20:00+05:30',
    ask: [endPlan, { planId: PLAN.id, happened: day('2010-06-14'), endedWords: 'She goes on by herself, and visits.' }],
  }),
];

function asked(on: string, points: readonly number[]): Block {
  const name = `rajitha on her own feet ${on}`;
  return block({
    name,
    sentences: ['B22'],
    by: 'ruth',
    at: `${on}T15:00:00+05:30`,
    ask: [
      recordAssessment,
      {
        assessmentId: idOf(name),
        assessment: {
          personId: WHO.rajitha,
          toolCode: 'self-sufficiency',
          toolEdition: 1,
          happened: day(on),
          answerer: 'with-her',
          lang: 'en',
          answers: onOwnFeet(points),
          ownWords: null,
          ourWords: null,
        },
      },
    ],
  });
}
