import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayMessage } from '#kernel/messages.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { Say } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../words');
const OTHERWISE = 'en';
/** Catalogues of the house by which a number is said in public as it is said inside. */
const OF_NUMBERS = ['figure.json', 'release.json', 'codes.json', 'design.json', 'places.json'];

/** Languages that our own words are in. A story may be told in others; what stands around it is then English. */
export const WORD_LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** Each language by the name its own speakers give it. */
export const LANGUAGE_NAMES: Readonly<Record<StoryLanguage, string>> = {
  en: 'English',
  hi: 'हिन्दी',
  mr: 'मराठी',
  es: 'Español',
  bn: 'বাংলা',
  ne: 'नेपाली',
};

const CATALOGUES = new Map(WORD_LANGUAGES.map((language) => [language, readCatalogue(language)]));

/** The language of our own words around something that is told in this one. */
export function wordLanguage(language: StoryLanguage): WordLanguage {
  return WORD_LANGUAGES.find((one) => one === language) ?? OTHERWISE;
}

/** A key that no catalogue holds is a mistake of ours: the key itself is shown, which helps nobody but harms nobody. */
export function sayIn(language: StoryLanguage): Say {
  const own = wordLanguage(language);
  const catalogue = CATALOGUES.get(own);
  return (key, values = {}) => {
    const full = key.includes(':') ? key : `site:${key}`;
    const message = catalogue?.get(full) ?? CATALOGUES.get(OTHERWISE)?.get(full);
    return message === undefined ? key : sayMessage(message, values, own);
  };
}

/** Every catalogue of this language whose name begins with `site`, and those of numbers. */
function readCatalogue(language: string): Map<string, string> {
  const folder = join(FOLDER, language);
  const files = readdirSync(folder).filter((name) => /^site(-[a-z]+)?\.json$/.test(name) || OF_NUMBERS.includes(name));
  return new Map(
    files.flatMap((name) =>
      flatten(JSON.parse(readFileSync(join(folder, name), 'utf8'))).map(([key, words]) => [
        `${name.slice(0, -'.json'.length)}:${key}`,
        words,
      ]),
    ),
  );
}

function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${prefix}${key}`, inner] as [string, string]] : flatten(inner, `${prefix}${key}.`),
  );
}
