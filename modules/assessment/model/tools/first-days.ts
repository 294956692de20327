import type { ToolFacts } from '../tool.ts';
import { key, step } from './words.ts';

const CODE = 'first-days';
const ASKED = [
  'slept',
  'eaten',
  'clothes',
  'pain',
  'doctor-now',
  'afraid',
  'someone-to-tell',
  'children',
  'medicines',
] as const;

/** Ours. What somebody needs in the first days, asked by whoever receives her; nothing of it is counted. */
export const FIRST_DAYS: ToolFacts = {
  code: CODE,
  edition: 1,
  name: key(CODE, 'name'),
  about: key(CODE, 'about'),
  right: 'own',
  origin: null,
  scales: [{ code: 'needed', steps: (['yes', 'partly', 'no'] as const).map((one) => step(one, null)) }],
  items: ASKED.map((code) => ({ code, kind: 'check' as const, ask: key(CODE, code), scale: 'needed' })),
  rule: 'none',
  retiredOn: null,
};
