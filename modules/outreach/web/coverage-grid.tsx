import { useTranslation } from 'react-i18next';
import { type Coverage, shadeOf } from '#modules/outreach/model/coverage.ts';
import { monthWords } from '#platform/design/dated-words.ts';
import { AppLink } from '#platform/design/navigate.tsx';
import { Note } from '#platform/design/note.tsx';
import styles from './outreach.module.css';

/** How often somebody went, area by month: a quiet grid of dots, each with its number in it, read as the table it is. */
export function CoverageGrid({ coverage }: { coverage: Coverage }) {
  const { t, i18n } = useTranslation('outreach-room');
  const short = (month: string) =>
    new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
  return (
    <div className={styles.stack}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be scrolled by keyboard as well. */}
      <section className={styles.grid} tabIndex={0} aria-label={t('coverage.title')}>
        <table>
          <caption className="s-hidden">{t('coverage.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('coverage.area')}</th>
              {coverage.months.map((month) => (
                <th key={month} scope="col" abbr={monthWords(`${month}-01`, i18n.language)}>
                  {short(month)}
                </th>
              ))}
              <th scope="col">{t('coverage.total')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.rows.map(({ area, counts, total }) => (
              <tr key={area.id}>
                <th scope="row">
                  <AppLink to={`/i/${area.id}`}>{area.name}</AppLink>
                </th>
                {counts.map((count, place) => (
                  <td key={coverage.months[place]}>
                    <span className={`${styles.cell} ${styles[`shade${shadeOf(count, coverage.most)}`]}`}>{count}</span>
                  </td>
                ))}
                <td className={styles.total}>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {coverage.undated > 0 && <Note icon="calendar">{t('coverage.undated', { count: coverage.undated })}</Note>}
    </div>
  );
}
