import { useTranslation } from 'react-i18next';
import type { Check, Contradiction } from '#modules/data-quality/model/contradiction.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { useMe } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import styles from './figure.module.css';

const TOUCH_NUMBERS: readonly Check[] = ['period-words', 'group-mentioned'];

/** What does not agree about this number of people: said in one line each, read in full on the page for it. */
export function QualityNotes({ value }: { value: number }) {
  const { t } = useTranslation('figure');
  const { ownReads, reads } = useMe();
  const looking = { reader: useReader(), sees: [...new Set([...reads, ...ownReads])] };
  const touches = ({ check, values }: Contradiction) =>
    TOUCH_NUMBERS.includes(check) || (check === 'group-word' && values.people === value);
  const notes = findContradictions(looking).filter(touches);
  const sentences = notes.map(({ check, said, values }) => ({
    key: `data-quality:short.${check}`,
    values: { ...values, words: said[0]?.words ?? '' },
  }));
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
