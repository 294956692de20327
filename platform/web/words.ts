import i18next, { type BackendModule, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { LANGUAGE_NAMES, type Language, languageOf } from '#platform/design/language-switch.tsx';

type Catalogue = Record<string, unknown>;
const LANGUAGES: Record<string, () => Promise<{ catalogues: Record<string, Catalogue> }>> = {
  en: () => import('./catalogues/en.ts'),
  hi: () => import('./catalogues/hi.ts'),
  mr: () => import('./catalogues/mr.ts'),
  es: () => import('./catalogues/es.ts'),
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

/** All of a language comes in one file: a namespace alone would be a request of its own. */
async function fetchWords(language: string, namespace: string): Promise<Catalogue> {
  const words = (await LANGUAGES[language]?.())?.catalogues[`../../../words/${language}/${namespace}.json`];
  if (!words) throw new Error(`There are no words for ${namespace} in ${language}.`);
  return words;
}

/** The words of the application, in the language kept on this device, else the browser's. */
export async function startWords(): Promise<i18n> {
  const words = i18next.createInstance();
  words.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await words
    .use(new ICU({ parseLngForICU: withPlainDigits }))
    .use(catalogues)
    .use(initReactI18next)
    .init({
      lng: languageOf(readKept() ?? navigator.language),
      fallbackLng: false,
      supportedLngs: Object.keys(LANGUAGE_NAMES),
      load: 'languageOnly',
      ns: ['design', 'shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
  return words;
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

/** Digits are 0–9 in every language unless a person asks for their own; Marathi would count in its own by default. */
function withPlainDigits(language: string): string {
  return `${language}-u-nu-latn`;
}
