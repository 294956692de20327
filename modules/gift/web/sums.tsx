import { useTranslation } from 'react-i18next';
import { DataTable } from '#platform/design/data-table.tsx';
import { monthWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useServer } from '#platform/web/server-read.ts';
import { useRupees } from './use-gift-words.ts';

type Sum = { month: string; fund: string; minor: number | null; gifts: number | null };

/** What came, by month and fund. A sum of so few gifts that one of them shows is not told. */
export function Sums({ year }: { year: number }) {
  const { t, i18n } = useTranslation('gift');
  const say = useRefusalWords();
  const rupees = useRupees();
  const { data, state, refusal } = useServer<{ sums: Sum[] }>(`/api/gifts/sums?year=${year}`);
  return (
    <Section title={t('sums.title')}>
      {refusal && <Note tone="missed">{say(refusal)}</Note>}
      {state === 'loading' && !data && <ShapeSkeleton shape="lines" count={3} />}
      {state === 'not-reached' && <Note icon="pending">{t('notReached')}</Note>}
      {data?.sums.length === 0 && <EmptyLine>{t('sums.empty')}</EmptyLine>}
      {data && data.sums.length > 0 && (
        <DataTable
          caption={t('sums.title')}
          columns={[
            { code: 'month', label: t('sums.month') },
            { code: 'fund', label: t('fund.title') },
            { code: 'minor', label: t('sum'), numeric: true },
            { code: 'gifts', label: t('sums.gifts'), numeric: true },
          ]}
          rows={data.sums.map(({ month, fund, minor, gifts }) => ({
            id: `${month} ${fund}`,
            cells: {
              month: monthWords(month, i18n.language),
              fund: t(`fund.${fund}`),
              minor: minor === null ? t('sums.few') : rupees(minor),
              gifts: gifts ?? t('sums.few'),
            },
          }))}
        />
      )}
    </Section>
  );
}
