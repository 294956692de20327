import { useTranslation } from 'react-i18next';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useNow } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { holdDebrief } from '../model/hold-debrief.ts';
import { errorOf } from './error-of.ts';
import { MomentField } from './moment-field.tsx';
import type { AnOperation } from './use-operation.ts';

export function HoldDebriefForm({ operation, onClose }: { operation: AnOperation; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const initial = { operationId: operation.id, heldAt: useNow() as string | null, words: '' };
  const form = useActForm(holdDebrief, { initial, toInput: (values) => ({ ...values, words: orNull(values.words) }), onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('debrief.title')} keepLabel={t('debrief.keep')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <Note icon="care">{t('debrief.ask')}</Note>
      <MomentField name="heldAt" label={t('debrief.heldAt')} value={values.heldAt} onChange={(at) => set('heldAt', at)} error={errorOf(form, 'heldAt')} />
      <TextArea name="words" label={t('debrief.words')} rows={5} value={values.words} onChange={(words) => set('words', words)} error={errorOf(form, 'words')} />
    </FormFrame>
  );
}
