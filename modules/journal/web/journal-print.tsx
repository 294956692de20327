import { useTranslation } from 'react-i18next';
import type { JournalLine } from '#modules/journal/model/journal-line.ts';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow } from '#platform/web/me.ts';
import { useJournalWords } from './use-journal-words.ts';

/** What is shown, on paper: codes only. */
export function JournalPrint({ entries }: { entries: readonly JournalLine[] }) {
  const { t } = useTranslation('journal');
  const words = useJournalWords();
  return (
    <PrintSheet kind={t('printed')} by={useMe().name} when={useNow()} tier="P2">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('detail.when')}</th>
            <th scope="col">{t('detail.who')}</th>
            <th scope="col">{t('detail.what')}</th>
            <th scope="col">{t('detail.people')}</th>
            <th scope="col">{t('detail.id')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((line) => (
            <tr key={line.id}>
              <td>{words.when(line)}</td>
              <td>{words.nameOf(line.staffId)}</td>
              <td>{words.said(line)}</td>
              <td>{line.people.map(words.codeOf).join(', ')}</td>
              <td>{line.id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
