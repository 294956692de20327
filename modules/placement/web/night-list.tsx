import { useTranslation } from 'react-i18next';
import type { Board, BoardHome, BoardStay } from '#modules/placement/model/board.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import styles from './placement.module.css';
import { useSignWords } from './sign-lines.tsx';
import { useStayWords } from './use-stay-words.ts';

/** The roll-call that hangs by the door: who sleeps here, in which bed, who is out, who may visit. No case, no reason, no paper. */
export function NightList({ board }: { board: Board }) {
  const { t } = useTranslation('placement');
  return (
    <PrintSheet kind={t('night.title')} by={useMe().name} when={useNow()} tier="P3">
      {board.homes
        .filter(({ stays }) => stays.length > 0)
        .map((one) => (
          <RollCall key={one.home.id} one={one} />
        ))}
    </PrintSheet>
  );
}

const COLUMNS = ['bed', 'name', 'code', 'away', 'rule', 'evening', 'morning'] as const;

function RollCall({ one: { home, stays } }: { one: BoardHome }) {
  const { t, i18n } = useTranslation('placement');
  const day = dayWords(useToday(), i18n.language);
  return (
    <section className={styles.night}>
      <h2>{t('night.home', { home: home.name, day })}</h2>
      <p>{t('night.count', { count: stays.length })}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`night.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stays.toSorted(byBed).map((card) => (
            <CallRow key={card.stay.id} card={card} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function byBed(a: BoardStay, b: BoardStay): number {
  const name = ({ bed }: BoardStay) => (bed ? `${bed.room} ${bed.name}` : '~');
  return name(a).localeCompare(name(b), undefined, { numeric: true });
}

/** The last two boxes are empty: whoever calls the roll ticks them by hand. */
function CallRow({ card }: { card: BoardStay }) {
  const { t } = useTranslation('facility');
  const words = useStayWords();
  const say = useSignWords();
  const { bed, signs, person } = card;
  const away = signs.find(({ is }) => is === 'out' || is === 'overdue' || is === 'on-the-way');
  return (
    <tr>
      <td>{bed ? t('bed.name', { room: bed.room, name: bed.name }) : ''}</td>
      <td>{words.name(card)}</td>
      <td>{person.displayCode}</td>
      <td>{away ? say(away) : ''}</td>
      <td>{words.rule(card)}</td>
      <td />
      <td />
    </tr>
  );
}
