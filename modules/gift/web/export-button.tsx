import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportName } from '#modules/gift/model/export-rows.ts';
import { yearWords } from '#modules/gift/model/tax-year.ts';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { saveFile } from '#platform/web/save-file.ts';

type Props = { what: ExportName; year: number; label: string };

/** Takes a list out of the house: who it is is asked again, and it is written down. */
export function ExportButton({ what, year, label }: Props) {
  const { t } = useTranslation('gift');
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  async function take() {
    setBusy(true);
    const answer = await call<{ csv: string; rows: number }>('POST', '/api/gifts/export', { what, year }).catch(
      () => null,
    );
    setBusy(false);
    if (answer === null) return setSaid(t('notReached'));
    if (isRefused(answer)) return setSaid(say(answer.refusal));
    if (answer.rows === 0) return setSaid(t('export.nothing'));
    setSaid(null);
    saveFile(new Blob([answer.csv], { type: 'text/csv' }), `${what}-${yearWords(year)}.csv`);
  }
  return (
    <>
      <Button icon="download" busy={busy} onClick={() => void take()}>
        {label}
      </Button>
      {said && <Note>{said}</Note>}
    </>
  );
}
