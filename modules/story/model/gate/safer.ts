import type { StoryLanguage } from '../language.ts';
import { regionOf } from './places/regions.ts';
import { SAFER } from './safer-words.ts';
import type { TellId } from './table.ts';

type Told = {
  id: TellId;
  language: StoryLanguage;
  aboutChild: boolean;
  words: string;
  tells: readonly string[];
  field: string;
};

/** What may stand instead, in the language of the text: '' is to leave it out, null where nobody can say it for the writer. */
export function saferFor(told: Told): string | null {
  const { id, language, aboutChild } = told;
  const words = SAFER[id]?.[language];
  if (!words) return null;
  if (id.startsWith('date-')) return yearOnly(told) ?? words.minor;
  if (id.startsWith('place-') && aboutChild) return inRegion(told) ?? words.minor;
  if (id === 'age') return ageWords(told) ?? (aboutChild ? words.minor : words.adult);
  if (language === 'en' && (id === 'recruiter' || id === 'family-work')) return whoWords(told);
  return aboutChild ? words.minor : words.adult;
}

const IN_YEAR: Readonly<Record<StoryLanguage, (year: string) => string>> = {
  en: (year) => `in ${year}`,
  es: (year) => `en ${year}`,
  hi: (year) => `${year} में`,
  mr: (year) => `${year} मध्ये`,
  bn: (year) => `${year} সালে`,
  ne: (year) => `${year} मा`,
};

function yearOnly({ language, tells }: Told): string | null {
  const year = tells.find((tell) => /^number:(?:19|20)\d\d$/.test(tell));
  return year === undefined ? null : IN_YEAR[language](year.slice('number:'.length));
}

/** Keeps how the place was tied in: from, to, in. */
function inRegion({ language, words, tells }: Told): string | null {
  const place = tells.find((tell) => tell.startsWith('place:'))?.slice('place:'.length);
  const region = place === undefined ? null : regionOf(place, language);
  if (region === null) return null;
  if (language === 'hi')
    return /(?:से)$/.test(words)
      ? `${region} से`
      : /(?:की|के|का)$/.test(words)
        ? `${region} ${words.slice(-2)}`
        : `${region} में`;
  if (language !== 'en' && language !== 'es') return region;
  const tie = /^(?:in|at|from|near|around|outside|to|of|en|de|a|desde|hasta)(?= )/i.exec(words)?.[0];
  return tie === undefined ? region : `${tie} ${region}`;
}

const YOUNG: Readonly<Record<StoryLanguage, string>> = {
  en: 'a young child',
  es: 'de corta edad',
  hi: 'छोटी उम्र',
  mr: 'लहान वयाचे मूल',
  bn: 'ছোট শিশু',
  ne: 'सानो बच्चा',
};
const YOUNG_UNTIL = 12;

function ageWords({ language, words, tells, aboutChild }: Told): string | null {
  const age = Number(tells.find((tell) => tell.startsWith('number:'))?.slice('number:'.length));
  if (language === 'en' && aboutChild && /old$/i.test(words) && age > YOUNG_UNTIL) return 'teenage';
  if (language === 'es' && /^(?:tenía|tiene|cumplió)/i.test(words))
    return aboutChild ? 'era adolescente' : 'era una persona adulta';
  return aboutChild && age <= YOUNG_UNTIL ? YOUNG[language] : null;
}

/** A man she trusted: as little of both as the sentence says anyway. */
function whoWords({ words, field, aboutChild }: Told): string {
  const who = /\b(?:man|boy|boyfriend|youth|father|driver)\b/i.test(words.split(/\bwho\b/)[0] ?? '')
    ? 'a man'
    : /\bwoman\b/i.test(words)
      ? 'a woman'
      : 'someone';
  const whom = /\b(?:she|her)\b/i.test(field) ? 'she' : /\b(?:he|his)\b/i.test(field) ? 'he' : 'they';
  return aboutChild ? `${who} ${whom} trusted` : `someone ${whom} knew`;
}
