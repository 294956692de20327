import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { callForFile, isRefused } from '#platform/web/http.ts';
import { saveFile } from '#platform/web/save-file.ts';

type Props = { url: string; body: object; label: string };

/** Has a paper drawn by the server and hands it over to be saved. */
export function PaperButton({ url, body, label }: Props) {
  const { t } = useTranslation('gift');
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  async function make() {
    setBusy(true);
    try {
      const answer = await callForFile(url, body);
      setSaid(isRefused(answer) ? say(answer.refusal) : null);
      if (!isRefused(answer)) saveFile(answer.file, answer.name);
    } catch {
      setSaid(t('notReached'));
    }
    setBusy(false);
  }
  return (
    <>
      <Button kind="quiet" icon="download" busy={busy} onClick={() => void make()}>
        {label}
      </Button>
      {said && <Note tone="missed">{said}</Note>}
    </>
  );
}
