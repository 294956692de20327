import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { correctArrest } from '../model/record-arrest.ts';
import type { Arrest } from '../model/rescue.ts';
import { ArrestFields, type ArrestValues, arrestValuesOf, readArrest } from './arrest-fields.tsx';
import { changedFields } from './changed-fields.ts';

export function CorrectArrestForm({ arrest, onClose }: { arrest: StoredOf<typeof Arrest>; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const toInput = (values: ArrestValues) => ({
    arrestId: arrest.id,
    changes: changedFields(readArrest(values), arrest),
  });
  const basedOn = { [arrest.id]: arrest.version };
  const form = useActForm(correctArrest, { initial: arrestValuesOf(arrest), toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('accused.formTitle')} onClose={onClose}>
      <ArrestFields form={form} />
    </ActFrame>
  );
}
