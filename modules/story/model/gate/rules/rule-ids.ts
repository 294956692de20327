/** What a text may tell of somebody, one name for each degree of it: the rows of the table (handbook §7.5). */
export const RULE_IDS = [
  'date-day',
  'date-month',
  'date-quarter',
  'age',
  'age-list',
  'age-range',
  'place-fine',
  'place-city',
  'place-state',
  'place-abroad',
  'route',
  'duration',
  'family-work',
  'recruiter',
  'schooling',
  'poverty',
  'belief',
  'body',
  'hospital',
  'case-papers',
  'other-people',
  'feature',
  'venue',
  'venue-place',
  'partner-place',
  'address',
  'informant',
  'saviour',
  'pity',
  'hurting',
  'claim',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/**
 * The forms of one language: regular expressions over folded words, with `{n}` a number in digits or words, `{r}` a round one
 * (thousands), `{m}` a month, `{f}` a feast, `{p}` any place, `{q}` one finer than a state, `{a}` up to three words.
 */
export type Rules = Readonly<Partial<Record<RuleId, readonly string[]>>>;
