import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctProtection } from '#modules/witness-protection/model/correct-protection.ts';
import type { ProtectionFacts } from '#modules/witness-protection/model/witness-protection.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { FormPage } from './form-page.tsx';

/** What is asked when protection was applied for, as it is typed. */
export type AskedValues = {
  applied: Dated | null;
  authority: string;
  reference: string;
  threat: string;
  analysisAsked: Dated | null;
  source: SourceDraft;
};

export function factsOf({ authority, reference, threat, source, ...days }: AskedValues): object {
  const words = { authority: orNull(authority), reference: orNull(reference), threat: orNull(threat) };
  return { ...days, ...words, source: sourceOf(source) };
}

/** What was written when it was applied for is put right. */
export function CorrectProtectionForm(props: { protection: Stored<ProtectionFacts>; onClose: () => void }) {
  const { protection, onClose } = props;
  const { t } = useTranslation('witness-protection');
  const { id, version, applied, authority, reference, threat, analysisAsked, source } = protection;
  const initial: AskedValues = {
    ...{ applied, analysisAsked, source: draftOf(source) },
    ...{ authority: authority ?? '', reference: reference ?? '', threat: threat ?? '' },
  };
  const toInput = (values: AskedValues) => ({
    protectionId: id,
    changes: changesOf<object>(protection, factsOf(values)),
  });
  const form = useActForm(correctProtection, {
    ...{ initial, toInput, onKept: onClose },
    basedOn: { [id]: version },
  });
  return (
    <FormPage form={form} title={t('correct')} onClose={onClose}>
      <AskedFields form={form} />
    </FormPage>
  );
}

export function AskedFields({ form }: { form: ActForm<AskedValues> }) {
  const { t } = useTranslation('witness-protection');
  const today = useToday();
  const date = (name: 'applied' | 'analysisAsked') => (
    <DateWithPrecision {...pieceOf(form, name)} label={t(`form.${name}`)} today={today} endsBefore={today} />
  );
  return (
    <>
      {date('applied')}
      <TextField {...pieceOf(form, 'authority')} label={t('form.authority')} maxLength={200} />
      <TextField {...pieceOf(form, 'reference')} label={t('form.reference')} maxLength={200} />
      <TextArea {...pieceOf(form, 'threat')} label={t('form.threat')} rows={4} />
      {date('analysisAsked')}
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </>
  );
}
