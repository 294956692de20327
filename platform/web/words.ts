import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGE_NAMES, type Language, languageOf } from '#platform/design/language-switch.tsx';
import { untilReached } from './lazy-part.ts';
import { sayMessage, type Values } from './messages.ts';

type Catalogue = Record<string, unknown>;
type Catalogues = () => Promise<{ catalogues: Record<string, Catalogue> }>;
/** Two files a language: what Today speaks with, and what is said behind a door or in a form. */
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

/** Two files and not one for each namespace, which would be a request of its own. */
async function fetchWords(language: string, namespace: string): Promise<Catalogue> {
  const path = `../../../words/${language}/${namespace}.json`;
  const files = LANGUAGES[language];
  const words =
    (await files?.first())?.catalogues[path] ?? (files && (await untilReached(files.later)).catalogues[path]);
  if (!words) throw new Error(`There are no words for ${namespace} in ${language}.`);
  return words;
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
  return words;
}

/**
 * What the first file holds is there from the beginning. A sentence that came with the records, and whose words were only
 * then looked for, would take the page away for an instant, and with it the place where somebody reads or types.
 */
async function namesOfFirst(language: Language): Promise<string[]> {
  const files = Object.keys((await LANGUAGES[language]?.first())?.catalogues ?? {});
  return files.map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length));
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
