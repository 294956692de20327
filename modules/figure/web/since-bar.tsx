import { useTranslation } from 'react-i18next';
import type { AnsweredFigure } from '#modules/figure/model/answered-figure.ts';
import type { CountedRecords } from '#modules/figure/model/counted-record.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { monthWords } from '#platform/design/dated-words.ts';
import { Section } from '#platform/design/section.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './figure.module.css';

/** From zero to the whole: hatched where a report says so, full where there are records. */
export function SinceBar({ figure }: { figure: AnsweredFigure }) {
  const { t, i18n } = useTranslation('figure');
  const { data } = useServer<CountedRecords>(figure.opens);
  const declaredTo = useRecords(DeclaredFigure, { indicator: figure.indicator })
    .map(({ period }) => period.latest ?? '')
    .sort()
    .at(-1);
  const { declaredPart, recordedPart, value } = figure;
  if (value === 0) return null;
  const parts = partsOf(data, recordedPart);
  const sum = parts.length > 1 ? parts.join(' + ') : String(recordedPart);
  const words = t('since.recorded', { parts: sum, count: recordedPart, value });
  const until = declaredTo ? monthWords(declaredTo, i18n.language) : '';
  const hint = declaredPart !== null && <span className={styles.hint}>{t('since.hatched')}</span>;
  return (
    <Section title={t('since.title', { year: figure.period.from.slice(0, 4) })} action={hint}>
      <div
        className={styles.bar}
        role="img"
        aria-label={t('since.read', { declared: declaredPart ?? 0, recorded: recordedPart, value })}
      >
        {declaredPart !== null && (
          <div className={styles.declared} style={{ flexGrow: declaredPart }}>
            <span>{t('since.declared', { count: declaredPart, until })}</span>
          </div>
        )}
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name than their place.
          <div key={place} className={styles.recorded} style={{ flexGrow: part }} />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{t('since.zero')}</span>
        <span className={styles.sum}>{words}</span>
      </div>
    </Section>
  );
}

/** One piece an operation, where its people may be seen; else one piece for all. */
function partsOf(data: CountedRecords | null, recorded: number): number[] {
  if (data?.seen !== 'all') return recorded > 0 ? [recorded] : [];
  return [...Map.groupBy(data.records, ({ operationId }) => operationId).values()].map((ones) => ones.length);
}
