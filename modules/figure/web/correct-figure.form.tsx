import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctFigure } from '#modules/figure/model/correct-figure.ts';
import type { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { draftOf } from '#platform/web/source-fields.tsx';
import { type FigureDraft, FigureFields, figureOf } from './figure-fields.tsx';

/** Corrects a declared figure; only what changed is sent, and what stood there stays in its history. */
export function CorrectFigureForm({
  declared,
  onClose,
}: {
  declared: StoredOf<typeof DeclaredFigure>;
  onClose: () => void;
}) {
  const { t } = useTranslation('figure');
  const { id, indicator, version, value, qualifier, period, asOf, source, note } = declared;
  const initial: FigureDraft = { value, qualifier, period, asOf: day(asOf), source: draftOf(source), note: note ?? '' };
  const toInput = (draft: FigureDraft) => ({ figureId: id, indicator, figure: changesOf(declared, figureOf(draft)) });
  const form = useActForm(correctFigure, { initial, toInput, basedOn: { [id]: version }, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('declared.correct')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <FigureFields form={form} />
    </FormFrame>
  );
}
