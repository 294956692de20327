import { useTranslation } from 'react-i18next';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useNow } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { holdDebrief } from '../model/hold-debrief.ts';
import { MomentField } from './moment-field.tsx';
import type { AnOperation } from './use-operation.ts';

type Values = { operationId: string; heldAt: string | null; words: string };

export function HoldDebriefForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const initial: Values = { operationId: operation.id, heldAt: useNow(), words: '' };
  const toInput = (values: Values) => ({ ...values, words: orNull(values.words) });
  const form = useActForm(holdDebrief, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('debrief.title')} keepLabel={t('debrief.keep')} onClose={onClose}>
      <Note icon="care">{t('debrief.ask')}</Note>
      <MomentField {...pieceOf(form, 'heldAt')} label={t('debrief.heldAt')} />
      <TextArea {...pieceOf(form, 'words')} label={t('debrief.words')} rows={5} />
    </ActFrame>
  );
}
