import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field.tsx';
import styles from './own-words.module.css';
import { TextArea } from './text-area.tsx';

type OwnWordsProps = {
  text: string;
  lang?: string | undefined;
  by?: string | undefined;
  when?: string | undefined;
};

/** What a person said herself, in her language, in quotation marks. */
export function OwnWords({ text, lang, by, when }: OwnWordsProps) {
  const { t } = useTranslation('design');
  return (
    <span className={styles.words}>
      <q lang={lang} className="s-private" translate="no">
        {t('ownWords.quoted', { text })}
      </q>
      {(by || when) && <span className={styles.by}>{[by, when].filter(Boolean).join(', ')}</span>}
    </span>
  );
}

type OwnWordsFieldProps = FieldProps & { value: string; onChange: (value: string) => void; lang?: string | undefined };

/** Takes her words as she says them: nothing is corrected. */
export function OwnWordsField(props: OwnWordsFieldProps) {
  const { t } = useTranslation('design');
  return <TextArea {...props} rows={2} hint={props.hint ?? t('ownWords.hint')} />;
}
