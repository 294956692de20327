import { useTranslation } from 'react-i18next';
import { Dialog } from '#platform/design/dialog.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useClock } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { callOff } from '../model/end-operation.ts';
import { recordEvent } from '../model/record-event.ts';
import { ActFrame, piece } from './act-frame.tsx';

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
  return (
    <ActFrame form={form} title={t('note.title')} keepLabel={t('note.keep')}>
      <TextArea {...piece(form, 'note')} label={t('note.words')} rows={4} />
    </ActFrame>
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

type CallOff = { eventId: string; operationId: string; at: string; reason: string | null; note: string };

function CallOffForm({ operationId, onClose }: Omit<DialogProps, 'opened'>) {
  const { t } = useTranslation('operation');
  const clock = useClock();
  const initial: CallOff = { eventId: newId(), operationId, at: clock(), reason: null, note: '' };
  const toInput = (values: CallOff) => ({ ...values, note: orNull(values.note) });
  const form = useActForm(callOff, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('callOff.title')} keepLabel={t('callOff.keep')}>
      <ReasonPicker
        {...piece(form, 'reason')}
        label={t('callOff.why')}
        reasons={useCodeOptions('abort_reason')}
        freeWords={form.values.note}
        onFreeWords={(note) => form.set('note', note)}
      />
    </ActFrame>
  );
}
