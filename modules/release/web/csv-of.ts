import type { ReleaseFacts } from '#modules/release/model/release.ts';
import { groupWords, rowsOf } from '#modules/release/model/table-rows.ts';
import type { Words } from '#platform/design/dated-words.ts';

/** A release as a table to take along, as it was published: what is not shown stands in it as the same neutral words. */
export function csvOf({ brokenBy: by, told, groups, shown }: ReleaseFacts, t: Words): string {
  const head = [...by.map((one) => t(`by.${one}`)), t(told === 'shares' ? 'way.shares' : 'number')];
  const rows = rowsOf(groups, shown).map(({ of, value }) => [
    ...of.map((group, n) => groupWords(t, by[n] ?? 'year', group)),
    value === null ? t('notShown') : String(value),
  ]);
  return [head, ...rows].map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
