import { useTranslation } from 'react-i18next';
import { Drawer } from '#platform/design/drawer.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useClock } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { callOff } from '../model/end-operation.ts';
import { recordEvent } from '../model/record-event.ts';

type DrawerProps = { opened: boolean; onClose: () => void; operationId: string };

/** A note in one's own words, by keyboard or the keyboard's own microphone. */
export function NoteDrawer({ opened, onClose, operationId }: DrawerProps) {
  const { t } = useTranslation('operation');
  return (
    <Drawer opened={opened} onClose={onClose} title={t('note.title')}>
      {opened && <NoteForm operationId={operationId} onClose={onClose} />}
    </Drawer>
  );
}

function NoteForm({ operationId, onClose }: Omit<DrawerProps, 'opened'>) {
  const { t } = useTranslation('operation');
  const clock = useClock();
  // The moment is that of beginning to speak, not of finding the last word.
  const begun = { eventId: newId(), operationId, at: clock(), kind: 'note', count: null };
  const form = useActForm(recordEvent, { initial: { ...begun, note: '' }, onKept: onClose });
  return (
    <ActFrame form={form} title={t('note.title')} keepLabel={t('note.keep')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'note')} label={t('note.words')} rows={4} />
    </ActFrame>
  );
}

/** Held for a second before; now only one word is asked. Calling off must never be argued with. */
export function CallOffDrawer({ opened, onClose, operationId }: DrawerProps) {
  const { t } = useTranslation('operation');
  return (
    <Drawer opened={opened} onClose={onClose} title={t('callOff.title')}>
      {opened && <CallOffForm operationId={operationId} onClose={onClose} />}
    </Drawer>
  );
}

type CallOff = { eventId: string; operationId: string; at: string; reason: string | null; note: string };

function CallOffForm({ operationId, onClose }: Omit<DrawerProps, 'opened'>) {
  const { t } = useTranslation('operation');
  const clock = useClock();
  const initial: CallOff = { eventId: newId(), operationId, at: clock(), reason: null, note: '' };
  const toInput = (values: CallOff) => ({ ...values, note: orNull(values.note) });
  const form = useActForm(callOff, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('callOff.title')} keepLabel={t('callOff.keep')} onClose={onClose}>
      <ReasonPicker
        {...pieceOf(form, 'reason')}
        label={t('callOff.why')}
        reasons={useCodeOptions('abort_reason')}
        freeWords={form.values.note}
        onFreeWords={(note) => form.set('note', note)}
      />
    </ActFrame>
  );
}
