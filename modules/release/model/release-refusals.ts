import type { Refusal } from '#kernel/refusal.ts';
import type { Check } from './check.ts';

export const RELEASE_REFUSALS = {
  notBrokenDown: { code: 'release.not-broken-down', kind: 'invalid', fields: ['brokenBy'] },
  asOfAhead: { code: 'release.as-of-ahead', kind: 'invalid', fields: ['asOf'] },
  notShared: { code: 'release.not-shared', kind: 'invalid', fields: ['told'] },
  endsBeforeStart: { code: 'release.ends-before-start', kind: 'invalid', fields: ['toDay'] },
  planned: { code: 'release.already-planned', kind: 'conflict' },
  mayGoOut: { code: 'release.may-go-out-now', kind: 'rule' },
  notOpen: { code: 'release.not-open', kind: 'conflict' },
  otherIndicator: { code: 'release.other-indicator', kind: 'rule' },
} as const satisfies Record<string, Refusal>;

/** The refusal of a rule of release that does not hold. */
export const refusalOf = ({ name, values }: Check): Refusal => ({ code: `release.${name}`, kind: 'rule', values });
