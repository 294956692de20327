import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { INDICATORS, type Indicator, UNIT_OF } from '#modules/figure/model/figure.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { type FigureDraft, FigureFields, figureOf } from './figure-fields.tsx';

/** Declares a total from before our records: a number, its days, and the paper it stands in. */
export function DeclareFigureForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('figure');
  const today = useToday();
  const [figureId] = useState(newId);
  const [indicator, setIndicator] = useState<Indicator>('persons_rescued');
  const source = { kind: 'papers', manner: 'written', who: '', reliability: null };
  const initial: FigureDraft = { value: null, qualifier: 'exact', period: null, asOf: day(today), source, note: '' };
  const toInput = (draft: FigureDraft) => ({
    figureId,
    figure: { ...figureOf(draft), indicator, unit: UNIT_OF[indicator] },
  });
  const form = useActForm(declareFigure, { initial, toInput, onKept: onClose });
  const note = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const indicators = INDICATORS.map((code) => ({ code, label: t(`indicator.${code}`) }));
  return (
    <FormFrame
      title={t('declare.title')}
      about={t('declare.about')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={note}
      busy={form.busy}
    >
      <SelectField
        name="indicator"
        label={t('declare.indicator')}
        options={indicators}
        value={indicator}
        onChange={(code) => setIndicator(INDICATORS.find((one) => one === code) ?? indicator)}
      />
      <FigureFields form={form} />
    </FormFrame>
  );
}
