import { day } from '#kernel/dated.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import type { Answer, AssessmentFacts, RiskViewFacts } from '#modules/assessment/model/assessment.ts';
import { SELF_SUFFICIENCY } from '#modules/assessment/model/tools/self-sufficiency.ts';
import { recordRisk } from '#modules/assessment/model/view-risk.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const by = 'asha';

type Asked = Pick<AssessmentFacts, 'toolCode' | 'answers' | 'answerer'> & Partial<AssessmentFacts>;

export function asked(
  name: string,
  personId: string,
  on: string,
  { ownWords = null, ourWords = null, ...rest }: Asked,
) {
  const assessment = { personId, toolEdition: 1, happened: day(on), lang: 'en', ownWords, ourWords, ...rest };
  const at = `${on}T15:30:00+05:30`;
  return block({ name, by, at, ask: [recordAssessment, { assessmentId: idOf(name), assessment }] });
}

export function given(steps: Readonly<Record<string, string>>): Answer[] {
  return Object.entries(steps).map(([item, step]) => ({ item, step, unknown: null, words: null }));
}

const STEPS = ['not-at-all', 'with-much-help', 'with-some-help', 'mostly', 'by-myself'];

/** From 1 to 5, in the order in which the tool asks; 0 where she did not want to say. */
export function onOwnFeet(points: readonly number[]): Answer[] {
  return SELF_SUFFICIENCY.items.map(({ code: item }, n) => {
    const step = STEPS[(points[n] ?? 0) - 1] ?? null;
    return { item, step, unknown: step === null ? 'declined' : null, words: null };
  });
}

function weighed(name: string, on: string, risk: Omit<RiskViewFacts, 'happened' | 'lang'>): Block {
  const at = `${on}T16:30:00+05:30`;
  const facts = { ...risk, happened: day(on), lang: 'en' };
  return block({ name, by, at, ask: [recordRisk, { riskId: idOf(name), risk: facts }] });
}

const RUBI = idOf('resident Rubi');
const LATA = idOf('resident Lata');

/** Invented: what was asked of some who live with us, and two views of one danger. */
export const ASSESSMENT_BLOCKS: readonly Block[] = [
  weighed('danger iniya in april', '2024-04-15', {
    personId: WHO.iniya,
    level: 'high',
    signs: ['being-searched-for', 'trial-coming'],
    ourWords: 'The man’s family asks the neighbours where she is.',
    voice: 'not-able',
    ownLevel: null,
    ownWords: null,
    response: 'Her home is told to nobody; her mother is met elsewhere.',
    reviewOn: '2024-05-09',
  }),
  weighed('danger iniya in may', '2024-05-09', {
    personId: WHO.iniya,
    level: 'medium',
    signs: ['trial-coming'],
    ourWords: 'Her statement in court comes near, and she would be seen there.',
    voice: 'said',
    ownLevel: 'low',
    ownWords: 'I feel safe here',
    response: 'We ask for the statement by video.',
    reviewOn: '2024-05-13',
  }),
  asked('first days iniya', WHO.iniya, '2024-04-15', {
    toolCode: 'first-days',
    answerer: 'with-her',
    answers: given({
      slept: 'partly',
      eaten: 'yes',
      clothes: 'yes',
      pain: 'partly',
      afraid: 'yes',
      'someone-to-tell': 'yes',
    }),
    ownWords: 'Tell my mother. Only my mother.',
  }),
  asked('what rubi has', RUBI, '2024-04-10', {
    toolCode: 'child-care',
    answerer: 'about-her',
    answers: given({
      fed: 'sometimes',
      washed: 'seldom',
      clothed: 'often',
      sleeps: 'seldom',
      doctor: 'never',
      school: 'never',
      'alone-by-day': 'often',
      'alone-by-night': 'often',
      affection: 'not-worried',
    }),
    ourWords: 'How it was before she came. Her mother visits each Sunday and brings oranges.',
  }),
  ...(
    [
      ['2024-02-20', [2, 1, 2, 1, 1, 2, 2, 1, 3, 0], null],
      ['2024-03-25', [3, 2, 2, 2, 2, 3, 2, 2, 3, 3], null],
      ['2024-05-06', [3, 3, 3, 3, 2, 4, 3, 3, 3, 4], 'I bought the thread myself.'],
    ] as const
  ).map(([on, points, ownWords]) =>
    asked(`lata on her own feet ${on}`, LATA, on, {
      toolCode: 'self-sufficiency',
      answerer: 'with-her',
      answers: onOwnFeet(points),
      ownWords,
    }),
  ),
];
