import i18next, { type BackendModule, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { LANGUAGE_NAMES, type Language, languageOf } from '#platform/design/language-switch.tsx';

type Catalogue = Record<string, unknown>;
const CATALOGUES = import.meta.glob<Catalogue>('../../words/*/*.json', { import: 'default' });
const KEPT = 'daybook.language';

/** Fetches one namespace of the chosen language; no other language is ever loaded. */
const catalogues: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = CATALOGUES[`../../words/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no words for ${namespace} in ${language}`), false);
    load().then(
      (catalogue) => done(null, catalogue),
      (error: Error) => done(error, false),
    );
  },
};

/** The words of the application, in the language kept on this device, else the browser's. */
export async function startWords(): Promise<i18n> {
  const words = i18next.createInstance();
  words.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await words
    .use(ICU)
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
