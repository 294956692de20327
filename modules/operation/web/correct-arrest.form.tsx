import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { correctArrest } from '../model/record-arrest.ts';
import type { Arrest } from '../model/rescue.ts';
import { ArrestFields, type ArrestValues, arrestValuesOf, readArrest } from './arrest-fields.tsx';
import { changedFields } from './changed-fields.ts';

export function CorrectArrestForm({ arrest, onClose }: { arrest: StoredOf<typeof Arrest>; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const toInput = (values: ArrestValues) => ({ arrestId: arrest.id, changes: changedFields(readArrest(values), arrest) });
  const form = useActForm(correctArrest, { initial: arrestValuesOf(arrest), toInput, basedOn: { [arrest.id]: arrest.version }, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('accused.formTitle')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <ArrestFields form={form} />
    </FormFrame>
  );
}
