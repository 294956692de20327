import { useTranslation } from 'react-i18next';
import { Inspection, InspectionPoint } from '#modules/facility/model/inspection.ts';
import type { MonthReport } from '#modules/facility/model/month.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './facility.module.css';
import { MONTH_NUMBERS } from './month-numbers.ts';
import { PointState } from './point-line.tsx';

/** The month on paper: numbers only, for the district and the committee. No name stands on it. */
export function MonthSheet({ report, home }: { report: MonthReport; home: OrganisationFacts }) {
  const { t, i18n } = useTranslation(['facility', 'codes']);
  const { span, cameBy, leftBy, awayNights } = report;
  const day = (on: string) => dayWords(on, i18n.language);
  const lines: [string, number][] = [
    ...MONTH_NUMBERS.map((name): [string, number] => [t(`month.${name}`), report[name].count]),
    ...Object.entries(cameBy).map(([code, { count }]): [string, number] => [
      t('month.cameBy', { basis: t(`codes:placement_basis.${code}`) }),
      count,
    ]),
    ...Object.entries(leftBy).map(([code, { count }]): [string, number] => [
      t('month.leftBy', { outcome: t(`codes:discharge_outcome.${code}`) }),
      count,
    ]),
    [t('month.awayLabel'), awayNights],
  ];
  return (
    <PrintSheet kind={t('month.sheet', { home: home.name })} by={useMe().name} when={useNow()} tier="P1">
      <section className={styles.sheet}>
        <p>{t('month.span', { from: day(span.from), to: day(span.to) })}</p>
        <table>
          <tbody>
            {lines.map(([label, count]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <InspectedInMonth ids={report.inspections.ids} />
      </section>
    </PrintSheet>
  );
}

/** Who looked at the home in this month, what they asked for, and what came of it. */
function InspectedInMonth({ ids }: { ids: readonly string[] }) {
  const { t, i18n } = useTranslation('facility');
  const inspections = useRecords(Inspection, ({ id }) => ids.includes(id)).toSorted((a, b) => a.on.localeCompare(b.on));
  const points = useRecords(InspectionPoint, ({ inspectionId }) => ids.includes(inspectionId));
  if (inspections.length === 0) return null;
  return (
    <>
      <h2>{t('month.inspectionsTitle')}</h2>
      {inspections.map((one) => (
        <section key={one.id}>
          <p>
            {t(`inspection.by.${one.byWhom}`)}, {dayWords(one.on, i18n.language)}
          </p>
          <ul>
            {points
              .filter(({ inspectionId }) => inspectionId === one.id)
              .map((point) => (
                <li key={point.id}>
                  {point.words}: <PointState point={point} inspection={one} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
