import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/design/dialog.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useClock } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { callOff } from '../model/end-operation.ts';
import { recordEvent } from '../model/record-event.ts';
import { errorOf } from './error-of.ts';

type DialogProps = { opened: boolean; onClose: () => void; operationId: string };

/** A note in one's own words, by keyboard or the keyboard's own microphone. */
export function NoteDialog({ opened, onClose, operationId }: DialogProps) {
  const { t } = useTranslation('operation');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('note.title')}>
      {opened && <NoteForm operationId={operationId} onClose={onClose} />}
    </Dialog>
  );
}

function NoteForm({ operationId, onClose }: Omit<DialogProps, 'opened'>) {
  const { t } = useTranslation('operation');
  const clock = useClock();
  // The moment is that of beginning to speak, not of finding the last word.
  const begun = { eventId: newId(), operationId, at: clock(), kind: 'note', count: null };
  const form = useActForm(recordEvent, { initial: { ...begun, note: '' }, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('note.title')} keepLabel={t('note.keep')} onKeep={form.keep} errors={form.errors} refusal={refusal} busy={form.busy}>
      <TextArea name="note" label={t('note.words')} rows={4} value={form.values.note} onChange={(note) => form.set('note', note)} error={errorOf(form, 'note')} />
    </FormFrame>
  );
}

/** Held for a second before; now only one word is asked. Calling off must never be argued with. */
export function CallOffDialog({ opened, onClose, operationId }: DialogProps) {
  const { t } = useTranslation('operation');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('callOff.title')}>
      {opened && <CallOffForm operationId={operationId} onClose={onClose} />}
    </Dialog>
  );
}

export function CallOffForm({ operationId, onClose }: Omit<DialogProps, 'opened'>) {
  const { t } = useTranslation('operation');
  const clock = useClock();
  const initial = { eventId: newId(), operationId, at: clock(), reason: null as string | null, note: '' };
  const form = useActForm(callOff, { initial, toInput: (values) => ({ ...values, note: orNull(values.note) }), onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('callOff.title')} keepLabel={t('callOff.keep')} onKeep={form.keep} errors={form.errors} refusal={refusal} busy={form.busy}>
      <ReasonPicker
        name="reason"
        label={t('callOff.why')}
        reasons={useCodeOptions('abort_reason')}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
        freeWords={form.values.note}
        onFreeWords={(note) => form.set('note', note)}
        error={errorOf(form, 'reason')}
      />
    </FormFrame>
  );
}
