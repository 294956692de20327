import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrayerText } from '#modules/prayer/model/prayer.ts';
import { TextArea } from '#platform/design/text-area.tsx';

const LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
/** What is said in each of our languages; empty where nothing is. */
export type Said = Record<Language, string>;

type SaidProps = {
  said: Said;
  onChange: (language: Language, words: string) => void;
  /** What is wrong with all of them together; told at the first. */
  error: string | undefined;
  /** Stands below the words of one language. */
  below?: (language: Language) => ReactNode;
};

/** One field for each language that may be read aloud. */
export function SaidInLanguages({ said, onChange, error, below }: SaidProps) {
  const { t } = useTranslation('prayer');
  return LANGUAGES.map((language) => (
    <div key={language}>
      <TextArea
        name={language}
        label={t(`language.${language}`)}
        rows={3}
        lang={language}
        value={said[language]}
        onChange={(words) => onChange(language, words)}
        error={language === 'en' ? error : undefined}
      />
      {below?.(language)}
    </div>
  ));
}

export function textsOf(said: Said): PrayerText[] {
  return LANGUAGES.flatMap((language) => {
    const words = said[language].trim();
    return words ? [{ language, words }] : [];
  });
}
