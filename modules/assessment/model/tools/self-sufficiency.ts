import type { ToolFacts } from '../tool.ts';
import { key, likert } from './words.ts';

const CODE = 'self-sufficiency';
const ASKED = [
  'home',
  'income',
  'skill',
  'money',
  'papers',
  'doctor',
  'learning',
  'people',
  'safety',
  'deciding',
] as const;

/** Ours. Ten parts of a life that one can carry oneself, each from *not at all* to *by myself*; asked again over the years. */
export const SELF_SUFFICIENCY: ToolFacts = {
  code: CODE,
  edition: 1,
  name: key(CODE, 'name'),
  about: key(CODE, 'about'),
  right: 'own',
  origin: null,
  scales: [likert('alone', ['not-at-all', 'with-much-help', 'with-some-help', 'mostly', 'by-myself'])],
  items: ASKED.map((code) => ({ code, kind: 'check' as const, ask: key(CODE, code), scale: 'alone' })),
  rule: 'mean',
  retiredOn: null,
};
