import { useTranslation } from 'react-i18next';
import { IconButton } from '#platform/design/icon-button.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { Marking } from './marking.ts';
import styles from './words.module.css';

type HeadFieldProps = {
  field: 'title' | 'summary';
  words: string;
  lang: string;
  marking: Marking;
  isOpen: boolean;
  onOpen: (() => void) | null;
  onChange: (words: string) => void;
  onLeave: () => void;
};

/** The title or the summary of a language. */
export function HeadField({ field, words, lang, marking, isOpen, onOpen, onChange, onLeave }: HeadFieldProps) {
  const { t } = useTranslation('story');
  if (isOpen)
    return (
      <div className={styles.block}>
        <textarea
          className={styles.writing}
          aria-label={t(`field.${field}`)}
          value={words}
          rows={field === 'title' ? 1 : 2}
          maxLength={field === 'title' ? 200 : 400}
          // biome-ignore lint/a11y/noAutofocus: it was just asked to be written in.
          autoFocus
          autoComplete="off"
          spellCheck={false}
          translate="no"
          lang={lang}
          onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll('\n', ' '))}
          onKeyDown={({ key }) => (key === 'Escape' || key === 'Enter') && onLeave()}
        />
      </div>
    );
  return (
    <div className={styles.block}>
      <p className={styles[field]}>
        {words === '' ? (
          <span>{t(`field.no-${field}`)}</span>
        ) : (
          <MarkedWords {...marking} words={words} lang={lang} findings={marking.at({ blockId: null, field })} />
        )}
      </p>
      {onOpen && (
        <div className={styles.pen}>
          <IconButton icon="correct" label={t('part.write', { kind: t(`field.${field}`) })} onClick={onOpen} />
        </div>
      )}
    </div>
  );
}
