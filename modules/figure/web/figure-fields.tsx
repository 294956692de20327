import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

/** What is asked about a declared figure, as it is typed. */
export type FigureDraft = {
  value: number | null;
  qualifier: string;
  period: Dated | null;
  asOf: Dated | null;
  source: SourceDraft;
  note: string;
};

/** The draft as the act takes it. */
export function figureOf({ value, qualifier, period, asOf, source, note }: FigureDraft): object {
  return { value, qualifier, period, asOf: asOf?.latest ?? '', source: sourceOf(source), note: orNull(note) };
}

/** The questions about a declared figure, the same for a new one and for its correction. */
export function FigureFields({ form }: { form: ActForm<FigureDraft> }) {
  const { t } = useTranslation('figure');
  const qualifiers = useCodeOptions('figure_qualifier');
  const { values, set } = form;
  return (
    <>
      <NumberField
        name="value"
        label={t('declare.value')}
        min={0}
        value={values.value}
        onChange={(value) => set('value', value)}
        error={errorOf(form, 'value')}
      />
      <SelectField
        name="qualifier"
        label={t('declare.qualifier')}
        options={qualifiers}
        value={values.qualifier}
        onChange={(code) => set('qualifier', code ?? values.qualifier)}
      />
      <Days form={form} />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} withReliability={false} />
      <TextArea
        name="note"
        label={t('declare.note')}
        rows={3}
        value={values.note}
        onChange={(note) => set('note', note)}
        error={errorOf(form, 'note')}
      />
    </>
  );
}

function Days({ form }: { form: ActForm<FigureDraft> }) {
  const { t } = useTranslation('figure');
  const today = useToday();
  const { values, set } = form;
  return (
    <>
      <DateWithPrecision
        name="period"
        label={t('declare.period')}
        hint={t('declare.periodHint')}
        today={today}
        endsBefore={today}
        value={values.period}
        onChange={(period) => set('period', period)}
        error={errorOf(form, 'period')}
      />
      <DateWithPrecision
        name="asOf"
        label={t('declare.asOf')}
        today={today}
        endsBefore={today}
        value={values.asOf}
        onChange={(asOf) => set('asOf', asOf)}
        error={errorOf(form, 'asOf')}
      />
    </>
  );
}
