import { useTranslation } from 'react-i18next';
import { plantHoney } from '#modules/protection/model/plant-honey.ts';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The name it will bear in the list of all files; everything else is drawn. */
export function PlantHoneyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('protection');
  const initial = { honeyId: newId(), personId: newId(), caseFileId: newId(), nameUsed: '' };
  const form = useActForm(plantHoney, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('honey.plant')} onClose={onClose} keepLabel={t('honey.keep')}>
      <p>{t('honey.explained')}</p>
      <TextField {...pieceOf(form, 'nameUsed')} label={t('honey.name')} />
    </ActFrame>
  );
}
