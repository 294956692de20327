import { useTranslation } from 'react-i18next';
import { sayWhyMany } from '#modules/protection/model/going-on.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** Stopped for opening many people within the hour, and people need her now. */
export function SayWhyManyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('protection');
  const form = useActForm(sayWhyMany, { initial: { goingOnId: newId(), words: '' }, onKept: onClose });
  return (
    <ActFrame form={form} title={t('many.title')} onClose={onClose} keepLabel={t('many.keep')}>
      <p>{t('many.explained')}</p>
      <TextArea {...pieceOf(form, 'words')} label={t('many.why')} hint={t('many.whyHint')} rows={3} />
    </ActFrame>
  );
}
