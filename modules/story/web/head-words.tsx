import { useTranslation } from 'react-i18next';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import styles from './words.module.css';

type HeadWordsProps = {
  field: 'title' | 'summary';
  words: string;
  lang: StoryLanguage;
  onChange: ((words: string) => void) | null;
};

/** A title or a summary being translated; read where it may not be written. */
export function HeadWords({ field, words, lang, onChange }: HeadWordsProps) {
  const { t } = useTranslation('story');
  if (!onChange)
    return (
      <p className={styles[field]} lang={lang}>
        {words}
      </p>
    );
  return (
    <textarea
      className={styles.writing}
      aria-label={t(`field.${field}`)}
      value={words}
      rows={1}
      maxLength={field === 'title' ? 200 : 400}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      lang={lang}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll('\n', ' '))}
    />
  );
}
