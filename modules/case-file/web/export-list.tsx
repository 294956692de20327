import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Approval } from '#modules/approval/model/approval.ts';
import {
  EXPORT_PURPOSES,
  EXPORTERS,
  type ExportRequest,
  exportMany,
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
import { WaitsForSecond } from '#platform/web/act-frame.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { saveFile } from '#platform/web/save-file.ts';

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

const A_DAY = 24 * 3_600_000;

/** What a second person said yes to within the day, for this list: it is fetched with what was asked then. */
function useAgreed(status: ExportRequest['status']): ExportRequest | null {
  const { staffId } = useMe();
  const since = Date.parse(useNow()) - A_DAY;
  const agreed = useRecords(Approval, ({ act, state, askedBy, settledAt, input }) => {
    const isMine = act === exportMany.name && state === 'confirmed' && askedBy === staffId;
    return isMine && input.status === status && Date.parse(settledAt ?? '') > since;
  });
  const last = agreed.toSorted((a, b) => (a.settledAt ?? '').localeCompare(b.settledAt ?? '')).at(-1);
  const read = last && Request.safeParse({ ...last.input, approvalId: last.id });
  return read?.success ? read.data : null;
}

type FormProps = { status: ExportRequest['status']; onClose: () => void; onDone: () => void };

function ExportForm({ status, onClose, onDone }: FormProps) {
  const { t } = useTranslation('case-file');
  const agreed = useAgreed(status);
  const [purpose, setPurpose] = useState<string | null>(agreed?.purpose ?? null);
  const [reason, setReason] = useState(agreed?.reason ?? '');
  const { wrong, busy, isTooMany, isWaiting, make, askSecond } = useExport(status, agreed, onDone);
  if (isWaiting) return <WaitsForSecond title={t('export.title')} words={t('export.waits')} onClose={onClose} />;
  return (
    <FormFrame
      title={t('export.title')}
      onKeep={() => make(purpose, reason)}
      onClose={onClose}
      keepLabel={t('export.make')}
      busy={busy}
      refusal={
        wrong && (
          <ReasonNote title={t('notKept')} words={wrong}>
            {isTooMany && (
              <Button icon="second-person" busy={busy} onClick={() => void askSecond(purpose, reason)}>
                {t('export.askSecond')}
              </Button>
            )}
          </ReasonNote>
        )
      }
    >
      <p>{t('export.words')}</p>
      {agreed && (
        <Note tone="ok" icon="second-person">
          {t('export.agreed')}
        </Note>
      )}
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

function useExport(status: ExportRequest['status'], agreed: ExportRequest | null, onDone: () => void) {
  const { t } = useTranslation('case-file');
  const say = useRefusalWords();
  const ask = useAsk();
  const [wrong, setWrong] = useState<string | null>(null);
  const [isTooMany, setTooMany] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [busy, setBusy] = useState(false);
  async function make(purpose: string | null, reason: string) {
    const read = Request.safeParse({ purpose, reason, status, approvalId: agreed?.approvalId ?? null });
    if (!read.success) return setWrong(t('export.tooShort'));
    setBusy(true);
    const answer = await call<Made>('POST', '/api/case-files/export', read.data).catch(() => null);
    setBusy(false);
    if (answer === null) return setWrong(t('list.refused'));
    if (!isRefused(answer)) {
      saveFile(new Blob([answer.csv], { type: 'text/csv' }), `list-${answer.exportId}.csv`);
      return onDone();
    }
    setTooMany(TAKES_TWO.has(answer.refusal.code));
    setWrong(say(answer.refusal));
  }
  async function askSecond(purpose: string | null, reason: string) {
    setBusy(true);
    const told = await ask(exportMany, { purpose, reason, status });
    setBusy(false);
    if (told.outcome === 'refused') return setWrong(say(told.refusal));
    setWaiting(true);
  }
  return { wrong, busy, isTooMany, isWaiting, make, askSecond };
}

const TAKES_TWO: ReadonlySet<string> = new Set(['case-file.export-too-many', 'case-file.export-not-agreed']);
