import type { FindingCode, Weight } from './finding.ts';
import type { IdentityKind } from './identities.ts';
import type { RuleId } from './rules/rule-ids.ts';

/** What an inspection may come upon: a form of the rules, an identity, a number. */
export type TellId = RuleId | IdentityKind | 'number' | 'phone-any' | 'pseudonym' | 'figure' | 'year';

/** Null: it may be told. `quoted`: in her own words, for which she has given a consent of their own. */
export type Row = {
  code: FindingCode;
  minor: Weight | null;
  adult: Weight | null;
  quoted?: Weight | null;
  law: string | null;
};

const CHILD = 'POCSO s.23, JJ Act s.74';
const ADULT_TOO = 'BNS s.72';

/** One row for each quasi-identifier (handbook §7.5, 7.6): what it weighs for somebody who was a child, and for an adult. */
export const TABLE: Readonly<Record<TellId, Row>> = {
  name: { code: 'name', minor: 'hard', adult: 'hard', law: `${ADULT_TOO}, ${CHILD}` },
  pseudonym: { code: 'pseudonym-is-a-name', minor: 'hard', adult: 'hard', law: ADULT_TOO },
  phone: { code: 'phone', minor: 'hard', adult: 'hard', law: ADULT_TOO },
  'phone-any': { code: 'phone', minor: 'hard', adult: 'hard', law: ADULT_TOO },
  document: { code: 'case-papers', minor: 'hard', adult: 'hard', law: ADULT_TOO },
  address: { code: 'address', minor: 'hard', adult: 'hard', law: `${ADULT_TOO}, ${CHILD}` },
  school: { code: 'school', minor: 'hard', adult: 'hard', law: CHILD },
  facility: { code: 'facility', minor: 'hard', adult: 'hard', law: 'JJ Act s.74' },
  partner: { code: 'partner-and-place', minor: 'hard', adult: 'soft', law: null },
  'partner-place': { code: 'partner-and-place', minor: 'hard', adult: 'soft', law: CHILD },
  'date-day': { code: 'exact-date', minor: 'hard', adult: 'soft', law: CHILD },
  'date-month': { code: 'exact-date', minor: 'hard', adult: 'soft', law: CHILD },
  'date-quarter': { code: 'exact-date', minor: 'soft', adult: null, law: null },
  age: { code: 'exact-age', minor: 'hard', adult: 'soft', law: CHILD },
  'age-list': { code: 'list-of-ages', minor: 'hard', adult: 'soft', law: CHILD },
  'age-range': { code: 'list-of-ages', minor: 'hard', adult: 'soft', law: null },
  'place-fine': { code: 'fine-place', minor: 'hard', adult: 'soft', law: CHILD },
  'place-city': { code: 'fine-place', minor: 'hard', adult: 'soft', law: CHILD },
  'place-state': { code: 'fine-place', minor: 'soft', adult: null, law: null },
  'place-abroad': { code: 'fine-place', minor: 'soft', adult: null, law: null },
  route: { code: 'route', minor: 'hard', adult: 'soft', law: CHILD },
  duration: { code: 'duration', minor: 'soft', adult: 'soft', law: null },
  'family-work': { code: 'family-work', minor: 'hard', adult: 'soft', law: 'POCSO s.23' },
  recruiter: { code: 'recruiter', minor: 'hard', adult: 'soft', law: 'POCSO s.23' },
  schooling: { code: 'schooling', minor: 'hard', adult: 'soft', law: CHILD },
  poverty: { code: 'poverty-or-belief', minor: 'hard', adult: 'soft', quoted: null, law: null },
  belief: { code: 'poverty-or-belief', minor: 'hard', adult: 'soft', quoted: null, law: null },
  body: { code: 'body-and-health', minor: 'hard', adult: 'hard', quoted: 'soft', law: 'MTP Act s.5A, HIV Act s.8' },
  hospital: { code: 'hospital-or-visits', minor: 'hard', adult: 'soft', law: CHILD },
  'case-papers': { code: 'case-papers', minor: 'hard', adult: 'soft', law: 'BNS s.73, POCSO s.33(7)' },
  'other-people': { code: 'other-people', minor: 'hard', adult: 'soft', law: 'POCSO s.23' },
  feature: { code: 'child-and-detail', minor: 'hard', adult: 'soft', law: CHILD },
  venue: { code: 'venue', minor: 'soft', adult: 'soft', law: null },
  'venue-place': { code: 'venue-and-place', minor: 'hard', adult: 'soft', law: CHILD },
  informant: { code: 'trace-of-informant', minor: 'hard', adult: 'hard', law: null },
  saviour: { code: 'saviour-words', minor: 'soft', adult: 'soft', law: null },
  pity: { code: 'pity-words', minor: 'soft', adult: 'soft', law: null },
  hurting: { code: 'hurting-words', minor: 'soft', adult: 'soft', quoted: null, law: null },
  claim: { code: 'claim-without-source', minor: 'soft', adult: 'soft', quoted: null, law: null },
  number: { code: 'number-without-release', minor: 'soft', adult: 'soft', law: null },
  year: { code: 'exact-date', minor: null, adult: null, law: null },
  figure: { code: 'number-without-release', minor: 'fine', adult: 'fine', law: null },
};

/** Where two findings meet, the one further to the front gives its name to both. */
export const ORDER: readonly FindingCode[] = [
  'name',
  'pseudonym-is-a-name',
  'phone',
  'address',
  'school',
  'facility',
  'trace-of-informant',
  'image-of-child',
  'translation-tells-more',
  'route',
  'partner-and-place',
  'venue-and-place',
  'family-work',
  'recruiter',
  'hospital-or-visits',
  'schooling',
  'list-of-ages',
  'exact-age',
  'exact-date',
  'body-and-health',
  'case-papers',
  'fine-place',
  'duration',
  'child-and-detail',
  'poverty-or-belief',
  'saviour-words',
  'pity-words',
  'hurting-words',
  'other-people',
  'venue',
  'claim-without-source',
  'number-without-release',
];
