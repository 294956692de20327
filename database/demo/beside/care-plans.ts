import { day } from '#kernel/dated.ts';
import { addAction, settleAction } from '#modules/care-plan/model/action-acts.ts';
import type { CareActionFacts, CareGoalFacts } from '#modules/care-plan/model/care-plan.ts';
import { addGoal } from '#modules/care-plan/model/goal-acts.ts';
import { openPlan, reviewPlan } from '#modules/care-plan/model/plan-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { WHO } from '../who.ts';

const by = 'asha';
type Whose = 'iniya' | 'reva';
const PLAN = { iniya: idOf('care plan iniya'), reva: idOf('care plan reva') } as const satisfies Record<Whose, string>;

type Goal = Pick<CareGoalFacts, 'domain' | 'ownWords' | 'objective' | 'herSide'> & { key: string; on: string };

function goal(of: Whose, { key, on, ...facts }: Goal): Block {
  const goalId = idOf(`goal ${key}`);
  const asked = { goalId, planId: PLAN[of], happened: day(on), goal: { ...facts, lang: 'en' } };
  return block({ name: `goal ${key}`, by, at: `${on}T16:10:00+05:30`, ask: [addGoal, asked] });
}

type Step = Pick<CareActionFacts, 'words' | 'doer'> & Partial<CareActionFacts> & { key: string; on: string };

function step(of: Whose, goalKey: string, { key, on, words, doer, who = null, dueOn = null }: Step): Block {
  const staffId = doer === 'colleague' ? COLLEAGUES.asha.staffId : null;
  const ids = { actionId: idOf(`step ${key}`), goalId: idOf(`goal ${goalKey}`), planId: PLAN[of] };
  const action = { words, doer, who, dueOn, staffId };
  return block({ name: `step ${key}`, by, at: `${on}T16:20:00+05:30`, ask: [addAction, { ...ids, action }] });
}

/** Invented: what the girls want to come of the next months, said by themselves, and what was promised for it. */
export const CARE_PLAN_BLOCKS: readonly Block[] = [
  block({
    name: 'care plan iniya',
    by,
    at: '2024-05-02T16:00:00+05:30',
    ask: [
      openPlan,
      {
        planId: PLAN.iniya,
        personId: WHO.iniya,
        happened: day('2024-05-02'),
        share: 'told',
        ownWords: null,
        lang: 'en',
        reviewOn: '2024-05-11',
      },
    ],
  }),
  goal('iniya', {
    key: 'sleep iniya',
    on: '2024-05-02',
    domain: 'healing',
    ownWords: null,
    objective: 'Five nights in a row without waking before morning',
    herSide: 'agrees',
  }),
  step('iniya', 'sleep iniya', {
    key: 'lamp iniya',
    on: '2024-05-02',
    words: 'Leave the small lamp on by her bed',
    doer: 'someone',
    who: 'Sister Lucy',
    dueOn: '2024-05-03',
  }),
  block({
    name: 'lamp iniya done',
    by,
    at: '2024-05-06T10:00:00+05:30',
    ask: [
      settleAction,
      {
        actionId: idOf('step lamp iniya'),
        state: 'done',
        happened: day('2024-05-03'),
        reason: null,
        settledWords: 'She asked for it to stay.',
      },
    ],
  }),
  block({
    name: 'care plan iniya looked at again',
    by,
    at: '2024-05-11T16:00:00+05:30',
    ask: [
      reviewPlan,
      {
        reviewId: idOf('review of care plan iniya'),
        planId: PLAN.iniya,
        happened: day('2024-05-11'),
        voice: 'said',
        ownWords: 'You talk about sleep. I talk about my class.',
        lang: 'en',
        ourWords: 'She is right. Her own goal stands first from now on.',
        share: 'made-together',
        reviewOn: '2024-05-20',
      },
    ],
  }),
  goal('iniya', {
    key: 'class iniya',
    on: '2024-05-11',
    domain: 'learning',
    ownWords: 'I want to go back to my class.',
    objective: 'She sits in class when the school year begins in June',
    herSide: 'hers',
  }),
  step('iniya', 'class iniya', {
    key: 'papers iniya',
    on: '2024-05-11',
    words: 'Bring her old report cards from home',
    doer: 'someone',
    who: 'her mother',
    dueOn: '2024-05-13',
  }),
  step('iniya', 'class iniya', {
    key: 'exam iniya',
    on: '2024-05-11',
    words: 'Go with her on the first day of the exam',
    doer: 'colleague',
    dueOn: '2024-05-14',
  }),
  block({
    name: 'care plan reva',
    by,
    at: '2024-05-03T12:00:00+05:30',
    ask: [
      openPlan,
      {
        planId: PLAN.reva,
        personId: WHO.reva,
        happened: day('2024-05-03'),
        share: 'made-together',
        ownWords: 'First I want my papers. Then I decide where I live.',
        lang: 'en',
        reviewOn: '2024-08-01',
      },
    ],
  }),
  goal('reva', {
    key: 'papers reva',
    on: '2024-05-03',
    domain: 'papers',
    ownWords: 'Nobody should hold my papers but me.',
    objective: 'A voter card and a bank book in her own hand',
    herSide: 'hers',
  }),
  step('reva', 'papers reva', {
    key: 'form reva',
    on: '2024-05-03',
    words: 'Go with her to the ward office',
    doer: 'colleague',
    dueOn: '2024-05-10',
  }),
  block({
    name: 'form reva not done',
    by,
    at: '2024-05-10T17:00:00+05:30',
    ask: [
      settleAction,
      {
        actionId: idOf('step form reva'),
        state: 'not-done',
        happened: day('2024-05-10'),
        reason: 'refused-elsewhere',
        settledWords: 'The office wants proof of an address. The home’s may not be given.',
      },
    ],
  }),
];
