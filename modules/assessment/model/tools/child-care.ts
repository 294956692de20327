import type { ToolFacts } from '../tool.ts';
import { key, likert, step } from './words.ts';

const CODE = 'child-care';
const CHECKS = ['fed', 'washed', 'clothed', 'sleeps', 'doctor', 'school', 'alone-by-day', 'alone-by-night'] as const;
const OPINIONS = ['affection', 'bond', 'future'] as const;

/**
 * Ours. What a child has and lacks. Whether she is fed or left alone can be seen; whether she is loved is what we think,
 * and stands apart: it has taken children from mothers before.
 */
export const CHILD_CARE: ToolFacts = {
  code: CODE,
  edition: 1,
  name: key(CODE, 'name'),
  about: key(CODE, 'about'),
  right: 'own',
  origin: null,
  scales: [
    likert('met', ['never', 'seldom', 'sometimes', 'often', 'always']),
    likert('alone-often', ['always', 'often', 'sometimes', 'seldom', 'never']),
    { code: 'thought', steps: (['worried', 'unsure', 'not-worried'] as const).map((one) => step(one, null)) },
  ],
  items: [
    ...CHECKS.map((code) => ({
      code,
      kind: 'check' as const,
      ask: key(CODE, code),
      scale: code.startsWith('alone') ? 'alone-often' : 'met',
    })),
    ...OPINIONS.map((code) => ({ code, kind: 'opinion' as const, ask: key(CODE, code), scale: 'thought' })),
  ],
  rule: 'mean',
  retiredOn: null,
};
