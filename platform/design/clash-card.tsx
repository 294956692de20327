import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './clash-card.module.css';
import { Icon } from './icons.tsx';

type ClashValue = {
  text: string;
  by: string;
  when: string;
  /** From where: *this phone, without network*. */
  from?: string | undefined;
};
type ClashCardProps = {
  field: string;
  values: readonly ClashValue[];
  onChoose: (place: number) => void;
  onKeepBoth?: (() => void) | undefined;
  onAsk?: (() => void) | undefined;
};

/** Two colleagues wrote one field. Both values stand, whole, until a person decides. */
export function ClashCard({ field, values, onChoose, onKeepBoth, onAsk }: ClashCardProps) {
  const { t } = useTranslation('design');
  return (
    <section className={styles.card} aria-label={t('clash.label', { field })}>
      <h3 className={styles.title}>
        <Icon name="clash" size={18} />
        {t('clash.title', { field })}
      </h3>
      <ul className={styles.values}>
        {values.map((value, place) => (
          <li key={`${value.by}${value.when}`}>
            <p className="s-private">{value.text}</p>
            <small>{[value.by, value.when, value.from].filter(Boolean).join(' · ')}</small>
            <Button onClick={() => onChoose(place)}>{t('clash.use')}</Button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {onKeepBoth && (
          <Button kind="quiet" icon="both-kept" onClick={onKeepBoth}>
            {t('clash.both')}
          </Button>
        )}
        {onAsk && (
          <Button kind="quiet" onClick={onAsk}>
            {t('clash.ask')}
          </Button>
        )}
      </div>
    </section>
  );
}
