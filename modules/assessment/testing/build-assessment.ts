import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { Answer, AssessmentFacts, RiskViewFacts } from '#modules/assessment/model/assessment.ts';
import type { ToolFacts } from '#modules/assessment/model/tool.ts';

/** Two checks and an opinion, counted as a sum. */
export function buildTool(facts: Partial<ToolFacts> = {}): ToolFacts {
  const steps = [
    { code: 'no', label: 'no', points: 0 },
    { code: 'yes', label: 'yes', points: 2 },
  ];
  return {
    code: 'our-tool',
    edition: 1,
    name: 'Our questions',
    about: 'Two things one can see, and one we think.',
    right: 'own',
    origin: null,
    scales: [{ code: 'yes-no', steps }],
    items: [
      { code: 'fed', kind: 'check', ask: 'Has eaten today?', scale: 'yes-no' },
      { code: 'school', kind: 'check', ask: 'Goes to school?', scale: 'yes-no' },
      { code: 'loved', kind: 'opinion', ask: 'Seems loved?', scale: 'yes-no' },
    ],
    rule: 'sum',
    retiredOn: null,
    ...facts,
  };
}

export function answer(item: string, step: string | null): Answer {
  return { item, step, unknown: step === null ? 'not_asked' : null, words: null };
}

/** What was answered about a child, without its score: the house counts it. */
export function buildAnswers(facts: Partial<AssessmentFacts> = {}) {
  return {
    personId: 'personaaaaaa',
    toolCode: 'our-tool',
    toolEdition: 1,
    happened: day('2024-05-10'),
    answerer: 'about-her' as const,
    lang: 'en',
    answers: [answer('fed', 'yes'), answer('school', 'no'), answer('loved', 'no')],
    ownWords: null,
    ourWords: null,
    ...facts,
  };
}

/** We say high, she says low. */
export function buildRisk(facts: Partial<RiskViewFacts> = {}): RiskViewFacts {
  return {
    personId: 'personaaaaaa',
    happened: day('2024-05-10'),
    level: 'high',
    signs: ['threatened'],
    ourWords: 'A man asked for her at the gate.',
    voice: 'said',
    ownLevel: 'low',
    ownWords: 'He is my uncle and he is old.',
    lang: 'en',
    response: 'Nobody lets him in.',
    reviewOn: '2024-05-13',
    ...facts,
  };
}

export function stored<F extends object>(facts: F, id = 'recordaaaaaa') {
  const stamp = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
  return { ...stamp, id, scopeId: 'personaaaaaa', ...facts } as Stored<F & Record<string, unknown>>;
}
