import { useTranslation } from 'react-i18next';
import type { Board } from '#modules/placement/model/board.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import styles from './placement.module.css';
import { useStayWords } from './use-stay-words.ts';

/** What hangs by the door at night: who sleeps here and who may visit. No case, no reason, no paper. */
export function NightList({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('placement');
  const words = useStayWords();
  const day = dayWords(useToday(), i18n.language);
  return (
    <PrintSheet kind={t('night.title')} by={useMe().name} when={useNow()} tier="P3">
      {board.homes
        .filter(({ stays }) => stays.length > 0)
        .map(({ home, stays }) => (
          <section key={home.id} className={styles.night}>
            <h2>{t('night.home', { home: home.name, day })}</h2>
            <p>{t('night.count', { count: stays.length })}</p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('night.name')}</th>
                  <th scope="col">{t('night.code')}</th>
                  <th scope="col">{t('night.rule')}</th>
                </tr>
              </thead>
              <tbody>
                {stays.map((card) => (
                  <tr key={card.stay.id}>
                    <td>{words.name(card)}</td>
                    <td>{card.person.displayCode}</td>
                    <td>{words.rule(card)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </PrintSheet>
  );
}
