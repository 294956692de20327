import { useTranslation } from 'react-i18next';
import type { Check } from '#modules/data-quality/model/contradiction.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import { AppLink } from '#platform/design/navigate.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useMe } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import styles from './figure.module.css';

const TOUCH_NUMBERS: readonly Check[] = ['period-words', 'group-word', 'group-mentioned'];

/** What does not agree about these numbers: said in one line each, read in full on the page for it. */
export function QualityNotes() {
  const { t } = useTranslation('figure');
  const { ownReads, reads } = useMe();
  const looking = { reader: useReader(), sees: [...new Set([...reads, ...ownReads])] };
  const notes = findContradictions(looking).filter(({ check }) => TOUCH_NUMBERS.includes(check));
  const sentences = notes.map(({ check, said, values }) => ({ key: `data-quality:short.${check}`, values: { ...values, words: said[0]?.words ?? '' } }));
  const say = useSay(sentences);
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(({ id }, place) => (
        <FactLine key={id} icon="quote">
          {say(sentences[place] ?? { key: '' }).words}
        </FactLine>
      ))}
      <AppLink to="/d">{t('seeQuality')}</AppLink>
    </div>
  );
}
