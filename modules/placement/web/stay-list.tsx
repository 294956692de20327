import { useTranslation } from 'react-i18next';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { DataTable } from '#platform/design/data-table.tsx';
import { useStayWords } from './use-stay-words.ts';

/** The board as a table: the same facts, for those who listen, and for those who like lists. */
export function StayList({ stays }: { stays: readonly BoardStay[] }) {
  const { t } = useTranslation('placement');
  const words = useStayWords();
  const columns = ['name', 'where', 'day', 'visits', 'missing'].map((code) => ({ code, label: t(`list.${code}`) }));
  const rows = stays.map((card) => ({
    id: card.stay.id,
    to: `/w/${card.stay.id}`,
    cells: {
      name: (
        <span className="s-private">
          {words.name(card)} {card.person.displayCode}
        </span>
      ),
      where: card.place?.name ?? '',
      day: words.day(card) ?? '',
      visits: words.rule(card),
      missing: words.missing(card) ?? '',
    },
  }));
  return <DataTable caption={t('list.caption')} columns={columns} rows={rows} />;
}
