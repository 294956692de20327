import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { sayMessage, type Values } from '#kernel/messages.ts';
import { LANGUAGE_NAMES, type Language, languageOf } from '#platform/design/language-switch.tsx';
import { fetchWithParts, untilReached } from './lazy-part.ts';

type Catalogue = Record<string, unknown>;
type Catalogues = () => Promise<{ catalogues: Record<string, Catalogue> }>;
/** Two files a language: the part of every catalogue that Today speaks with, and all of them whole. */
const LANGUAGES: Record<string, { first: Catalogues; later: Catalogues }> = {
  en: { first: () => import('./catalogues/en.ts'), later: () => import('./catalogues/en-later.ts') },
  hi: { first: () => import('./catalogues/hi.ts'), later: () => import('./catalogues/hi-later.ts') },
  mr: { first: () => import('./catalogues/mr.ts'), later: () => import('./catalogues/mr-later.ts') },
  es: { first: () => import('./catalogues/es.ts'), later: () => import('./catalogues/es-later.ts') },
};
const KEPT = 'daybook.language';

/** Gives one namespace of the chosen language; no other language is ever fetched. */
const catalogues: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    fetchWords(language, namespace).then(
      (catalogue) => done(null, catalogue),
      (error: Error) => done(error, false),
    );
  },
};
let spoken: i18n | null = null;

/** Once a word beside the first was wanted, every catalogue is had whole, in whichever language is chosen next. */
let isWhole = false;

/** Two files and not one for each namespace, which would be a request of its own. */
async function fetchWords(language: string, namespace: string): Promise<Catalogue> {
  const files = LANGUAGES[language];
  const path = `../../../words/${language}/${namespace}.json`;
  const first = isWhole ? undefined : (await files?.first())?.catalogues[path];
  if (first && Object.keys(first).length > 0) return first;
  const all = files ? (await untilReached(files.later)).catalogues : {};
  isWhole = true;
  for (const [one, words] of Object.entries(all)) spoken?.addResourceBundle(language, nameOf(one), words, false, true);
  const words = all[path];
  if (!words) throw new Error(`There are no words for ${namespace} in ${language}.`);
  return words;
}

/** A screen waits here until every word is there; Today and the frame are drawn with the first. */
export function useAllWords(): void {
  useTranslation('refusals'); // nothing of it is among the first
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** How the sentences are filled in. One that cannot be read is shown as it stands: better than a page without words. */
const sentences = {
  type: 'i18nFormat' as const,
  init: () => {},
  addLookupKeys: (keys: string[]) => keys,
  parse(message: string, values: Values, language: string): string {
    try {
      return sayMessage(message, values, language);
    } catch {
      return message;
    }
  },
};

/** The words of the application, in the language kept on this device, else the browser's. */
export async function startWords(): Promise<i18n> {
  const words = i18next.createInstance();
  spoken = words;
  words.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  const lng = languageOf(readKept() ?? navigator.language);
  await words
    .use(sentences)
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: false,
      supportedLngs: Object.keys(LANGUAGE_NAMES),
      load: 'languageOnly',
      ns: await namesOfFirst(lng),
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
  fetchWithParts(() => words.loadNamespaces('refusals'));
  return words;
}

/**
 * What the first file holds is there from the beginning. A sentence that came with the records, and whose words were only
 * then looked for, would take the page away for an instant, and with it the place where somebody reads or types.
 */
async function namesOfFirst(language: Language): Promise<string[]> {
  const files = Object.entries((await LANGUAGES[language]?.first())?.catalogues ?? {});
  return files.flatMap(([path, words]) => (Object.keys(words).length > 0 ? nameOf(path) : []));
}

export async function changeLanguage(words: i18n, language: Language): Promise<void> {
  keep(language);
  await words.changeLanguage(language);
}

/** A shared device may refuse to keep anything: then the language lasts as long as the page. */
function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    return;
  }
}
