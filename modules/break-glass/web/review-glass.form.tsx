import { useTranslation } from 'react-i18next';
import { VERDICTS } from '#modules/break-glass/model/break-glass.ts';
import { reviewGlass } from '#modules/break-glass/model/settle-glass.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = { verdict: string | null; words: string };

/** Whether it was right, in the words of somebody who has asked. */
export function ReviewGlassForm({ glassId, onClose }: { glassId: string; onClose: () => void }) {
  const { t } = useTranslation('break-glass');
  const initial: Values = { verdict: null, words: '' };
  const toInput = (values: Values) => ({ glassId, ...values });
  const form = useActForm(reviewGlass, { initial, toInput, onKept: onClose });
  const verdicts = VERDICTS.map((code) => ({ code, label: t(`verdict.${code}`) }));
  return (
    <ActFrame form={form} title={t('review.title')} onClose={onClose} keepLabel={t('review.keep')}>
      <SelectField {...pieceOf(form, 'verdict')} label={t('review.verdict')} options={verdicts} />
      <TextArea {...pieceOf(form, 'words')} label={t('review.words')} rows={3} />
    </ActFrame>
  );
}
