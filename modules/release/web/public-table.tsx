import { useTranslation } from 'react-i18next';
import type { AskedRelease, Dimension } from '#modules/release/model/release.ts';
import { groupWords, rowsOf } from '#modules/release/model/table-rows.ts';
import { DataTable } from '#platform/design/data-table.tsx';

type PublicTableProps = {
  by: readonly Dimension[];
  told: AskedRelease['told'];
  groups: readonly (readonly string[])[];
  shown: readonly (number | null)[];
};

/** A released table: each combination and each sum; what is not shown is one sign, whatever it is hidden for. */
export function PublicTable({ by, told, groups, shown }: PublicTableProps) {
  const { t } = useTranslation(['release', 'codes', 'places']);
  const columns = [
    ...by.map((code) => ({ code, label: t(`by.${code}`) })),
    { code: 'value', label: t(told === 'shares' ? 'way.shares' : 'number'), numeric: true },
  ];
  const rows = rowsOf(groups, shown).map(({ of, value }) => ({
    id: of.map((group) => group ?? 'all').join(' '),
    cells: {
      ...Object.fromEntries(by.map((code, n) => [code, groupWords(t, code, of[n] ?? null)])),
      value: value === null ? t('notShown') : String(value),
    },
  }));
  return <DataTable caption={t('table')} columns={columns} rows={rows} />;
}
