import { useTranslation } from 'react-i18next';
import type { RouteOfDay } from '#modules/outreach/model/route-of-day.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import styles from './outreach.module.css';
import { useNextWords } from './use-outreach.ts';

/** The day on paper: code and hour. No alias, no wish and no reason: a sheet can be lost. */
export function RouteSheet({ route }: { route: RouteOfDay }) {
  const { t, i18n } = useTranslation('outreach-room');
  const words = useNextWords();
  return (
    <PrintSheet kind={t('route.title')} by={useMe().name} when={useNow()} tier="P3">
      <div className={styles.sheet}>
        <p>{dayWords(useToday(), i18n.language)}</p>
        {route.stops.map(({ area, contacts }) => (
          <section key={area?.id ?? ''}>
            <h2>{area?.name ?? t('areaUnknown')}</h2>
            <table>
              <tbody>
                {contacts.map((contact) => (
                  <tr key={contact.id}>
                    <th scope="row">{contact.displayCode}</th>
                    <td>{words(contact)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
        {route.count === 0 && <p>{t('route.empty')}</p>}
      </div>
    </PrintSheet>
  );
}
