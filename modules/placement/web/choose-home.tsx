import { useTranslation } from 'react-i18next';
import type { Board } from '#modules/placement/model/board.ts';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { ELSEWHERE } from './board-columns.tsx';
import styles from './placement.module.css';

/** Which home a phone shows; hidden where there is room for all. */
export function ChooseHome({
  board,
  value,
  onChange,
}: {
  board: Board;
  value: string;
  onChange: (id: string) => void;
}) {
  const { t } = useTranslation('placement');
  const homes = board.homes.map(({ home }) => ({ code: home.id, label: home.name }));
  return (
    <div className={styles.homes}>
      <FilterChips
        label={t('board.home')}
        options={[...homes, { code: ELSEWHERE, label: t('board.elsewhere') }]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
