import { useTranslation } from 'react-i18next';
import { daysMissing, monthsOf } from '#modules/missing-person/model/days-missing.ts';
import type { MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import { Note } from '#platform/design/note.tsx';
import { useToday } from '#platform/web/me.ts';
import styles from './missing-person.module.css';

/** The days as the dates give them, a range where they are ranges; what others said stands beside it, and neither wins. */
export function DaysMissing({ report }: { report: MissingReportFacts }) {
  const { t } = useTranslation('missing-person');
  const span = daysMissing(report, useToday());
  const { least, most } = span;
  const months = monthsOf(span);
  const number = least === most ? `${least ?? '–'}` : `${least ?? '0'}–${most ?? '?'}`;
  const { saidDuration } = report;
  return (
    <section aria-label={t('days.label')}>
      <p className={styles.days}>
        <strong>{number}</strong>
        <span>{t(report.foundWhen ? 'days.untilFound' : 'days.untilToday')}</span>
      </p>
      {saidDuration && months && (
        <Note icon="both-kept" tone="risk">
          {t(months.least === months.most ? 'said.both' : 'said.bothRange', {
            said: saidDuration,
            months: months.most,
            least: months.least,
          })}
        </Note>
      )}
      {saidDuration && !months && <Note icon="both-kept">{t('said.alone', { said: saidDuration })}</Note>}
    </section>
  );
}
