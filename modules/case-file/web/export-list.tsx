import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EXPORT_PURPOSES,
  EXPORTERS,
  type ExportRequest,
  ExportRequest as Request,
} from '#modules/case-file/model/export-request.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useMe } from '#platform/web/me.ts';

type Made = { exportId: string; csv: string };

/** The way out for a list, for those who answer for files. */
export function ExportList({ status }: { status: ExportRequest['status'] }) {
  const { t } = useTranslation('case-file');
  const { roles } = useMe();
  const [state, setState] = useState<'shut' | 'asking' | 'done'>('shut');
  if (!roles.some((role) => (EXPORTERS as readonly string[]).includes(role))) return null;
  return (
    <>
      {state === 'done' && (
        <Note tone="ok" icon="met">
          {t('export.done')}
        </Note>
      )}
      <Button icon="download" onClick={() => setState('asking')}>
        {t('export.act')}
      </Button>
      <Drawer opened={state === 'asking'} onClose={() => setState('shut')} title={t('export.title')}>
        {state === 'asking' && (
          <ExportForm status={status} onClose={() => setState('shut')} onDone={() => setState('done')} />
        )}
      </Drawer>
    </>
  );
}

type FormProps = { status: ExportRequest['status']; onClose: () => void; onDone: () => void };

function ExportForm({ status, onClose, onDone }: FormProps) {
  const { t } = useTranslation('case-file');
  const say = useRefusalWords();
  const [purpose, setPurpose] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function make() {
    const read = Request.safeParse({ purpose, reason, status });
    if (!read.success) return setWrong(t('export.tooShort'));
    setBusy(true);
    const answer = await call<Made>('POST', '/api/case-files/export', read.data).catch(() => null);
    setBusy(false);
    if (answer === null) return setWrong(t('list.refused'));
    if (isRefused(answer)) return setWrong(say(answer.refusal));
    save(answer);
    onDone();
  }
  return (
    <FormFrame
      title={t('export.title')}
      onKeep={make}
      onClose={onClose}
      keepLabel={t('export.make')}
      busy={busy}
      refusal={wrong && <ReasonNote title={t('notKept')} words={wrong} />}
    >
      <p>{t('export.words')}</p>
      <SelectField
        name="purpose"
        label={t('export.purpose')}
        options={EXPORT_PURPOSES.map((code) => ({ code, label: t(`export.purposes.${code}`) }))}
        value={purpose}
        onChange={setPurpose}
      />
      <TextArea name="reason" label={t('export.reason')} value={reason} onChange={setReason} rows={3} />
    </FormFrame>
  );
}

function save({ exportId, csv }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = `list-${exportId}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
