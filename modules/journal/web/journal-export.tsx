import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { saveFile } from '#platform/web/save-file.ts';
import type { Chosen } from './use-journal.ts';

type Made = { exportId: string; csv: string; whole: boolean };

/** What is chosen, as a table for a supervisor: with a reason, people by their codes. */
export function JournalExport({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation('journal');
  const [state, setState] = useState<'shut' | 'asking' | 'done' | 'cut'>('shut');
  return (
    <>
      {(state === 'done' || state === 'cut') && (
        <Note tone="ok" icon="met">
          {t(state === 'done' ? 'export.done' : 'export.cut')}
        </Note>
      )}
      <Button icon="download" onClick={() => setState('asking')}>
        {t('export.act')}
      </Button>
      <Drawer opened={state === 'asking'} onClose={() => setState('shut')} title={t('export.title')}>
        {state === 'asking' && (
          <ExportForm
            chosen={chosen}
            onClose={() => setState('shut')}
            onDone={(whole) => setState(whole ? 'done' : 'cut')}
          />
        )}
      </Drawer>
    </>
  );
}

type FormProps = { chosen: Chosen; onClose: () => void; onDone: (whole: boolean) => void };

function ExportForm({ chosen, onClose, onDone }: FormProps) {
  const { t } = useTranslation('journal');
  const say = useRefusalWords();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function make() {
    const asked = { ...chosen, kind: chosen.kind === 'all' ? null : chosen.kind, reason };
    if (reason.trim().length < 10) return setWrong(t('export.tooShort'));
    setBusy(true);
    const answer = await call<Made>('POST', '/api/journal/export', asked).catch(() => null);
    setBusy(false);
    if (answer === null) return setWrong(t('notReached'));
    if (isRefused(answer)) return setWrong(say(answer.refusal));
    saveFile(new Blob([answer.csv], { type: 'text/csv' }), `journal-${answer.exportId}.csv`);
    onDone(answer.whole);
  }
  return (
    <FormFrame
      title={t('export.title')}
      onKeep={make}
      onClose={onClose}
      keepLabel={t('export.make')}
      busy={busy}
      refusal={wrong && <ReasonNote title={t('export.notMade')} words={wrong} />}
    >
      <p>{t('export.words')}</p>
      <TextArea name="reason" label={t('export.reason')} value={reason} onChange={setReason} rows={3} />
    </FormFrame>
  );
}
