import type { StoryLanguage } from '../language.ts';

/**
 * What the gate finds (handbook §7.5, 7.6). The code is also the key of its words: what it is, why, which law, and what may be
 * written instead, in `words/<language>/gate.json`.
 */
export const FINDING_CODES = [
  'name',
  'phone',
  'address',
  'school',
  'facility',
  'partner-and-place',
  'exact-date',
  'exact-age',
  'list-of-ages',
  'fine-place',
  'route',
  'duration',
  'family-work',
  'recruiter',
  'schooling',
  'poverty-or-belief',
  'body-and-health',
  'hospital-or-visits',
  'case-papers',
  'other-people',
  'venue-and-place',
  'venue',
  'saviour-words',
  'pity-words',
  'hurting-words',
  'number-without-release',
  'claim-without-source',
  'pseudonym-is-a-name',
  'trace-of-informant',
  'child-and-detail',
  'image-of-child',
  'translation-tells-more',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `hard`: nobody can override it. `soft`: two people may, with a reason. `fine`: a number that has its release, shown as such. */
export type Weight = 'hard' | 'soft' | 'fine';

/** What a page shows besides its title and its parts, and an editor sets apart from them. */
export const SETTING_FIELDS = ['slug', 'byline', 'dateline', 'credit', 'categories'] as const;
export type SettingField = (typeof SETTING_FIELDS)[number];

/** One finding at its place in the text. `where`: the title, the summary, a setting, or a block and which of its texts. */
export type Finding = {
  /** The same for the same words in the same place, so that a reason given for it stays with it: `<language>:<where>:<code>:<words>`. */
  key: string;
  code: FindingCode;
  /** What else meets at this place: mended once, it is mended for all of them. */
  also: readonly FindingCode[];
  weight: Weight;
  language: StoryLanguage;
  where: {
    blockId: string | null;
    field: 'title' | 'summary' | 'words' | 'alt' | 'caption' | 'speaker' | SettingField;
  };
  /** Places in the stored text of that field, in UTF-16 units. */
  from: number;
  to: number;
  words: string;
  /** What may stand there instead, in the language of the text; '' where it is better left out; null where nobody can say. */
  safer: string | null;
  /** The law or rule, as it is cited: `POCSO s.23`. */
  law: string | null;
};

/** By-line, dateline and credit stand on the page of every language; all else in one. */
const ON_EVERY_PAGE: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit']);
export const concerns = ({ language, where }: Pick<Finding, 'language' | 'where'>, page: StoryLanguage): boolean =>
  language === page || ON_EVERY_PAGE.has(where.field);
export const isInSettings = ({ where }: Pick<Finding, 'where'>): boolean =>
  (SETTING_FIELDS as readonly string[]).includes(where.field);

/** What stops a story besides its words. */
export const STOP_CODES = [
  'no-consent',
  'no-permission-or-assent',
  'consent-ended',
  'quote-without-consent',
  'image-without-consent',
  'translation-without-consent',
  'live-operation',
  'trial-pending',
  'too-soon',
  'time-unknown',
  'not-composite',
  'not-enough-alike',
  'evidence-as-picture',
  'no-release',
  'comments-open-on-child',
  'appeal-beside-child',
  'language-not-reviewed',
  'part-missing',
  'not-read-back',
  'not-tried',
  'legal-not-read',
  'nobody-linked',
] as const;
export type StopCode = (typeof STOP_CODES)[number];

/** Why a scheduled story did not come out on its day: what the gate found by then, or that it could not look. */
export const HELD_CODES = [...FINDING_CODES, ...STOP_CODES, 'not-inspected'] as const;
export type HeldCode = (typeof HELD_CODES)[number];

export type Stop = {
  key: string;
  code: StopCode;
  weight: 'hard' | 'soft';
  /** The earliest day on which it no longer stops, where that is known. */
  notBefore: string | null;
  /** Plain numbers and codes for its sentence. Never anything that says who somebody is. */
  values: Readonly<Record<string, string | number>>;
};

/** Everything the gate has to say of a story, in all of its languages. */
export type GateReport = {
  findings: readonly Finding[];
  stops: readonly Stop[];
  /** How many people of our records fit what the text still tells; null for a text that tells of nobody. */
  alike: number | null;
  /** The last day on which every consent that it needs holds; null where it needs none, or where one is missing. */
  consentUntil: string | null;
  aboutChild: boolean;
};
