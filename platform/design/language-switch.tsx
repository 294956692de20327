import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icons.tsx';
import styles from './language-switch.module.css';

/** Each language in its own name and script: it must be found by those who read no other. */
export const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;

type LanguageSwitchProps = { value: Language; onChange: (language: Language) => void };

export function LanguageSwitch({ value, onChange }: LanguageSwitchProps) {
  const { t } = useTranslation('design');
  const id = useId();
  return (
    <span className={styles.frame}>
      <Icon name="languages" size={17} />
      <label htmlFor={id} className="s-hidden">
        {t('language')}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(languageOf(event.currentTarget.value))}>
        {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What a browser or a store says, if it is one of ours; else English. */
export function languageOf(code: string | null | undefined): Language {
  const short = code?.slice(0, 2).toLowerCase() ?? '';
  return short in LANGUAGE_NAMES ? (short as Language) : 'en'; // just looked up
}
