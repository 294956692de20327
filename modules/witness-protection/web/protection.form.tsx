import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { askProtection, recordAnalysis } from '#modules/witness-protection/model/ask-protection.ts';
import { decideProtection, reviewProtection } from '#modules/witness-protection/model/decide-protection.ts';
import { CATEGORIES, MEASURES, type ProtectionFacts } from '#modules/witness-protection/model/witness-protection.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US } from '#platform/web/source-fields.tsx';
import { AskedFields, type AskedValues, factsOf } from './correct-protection.form.tsx';
import { FormPage } from './form-page.tsx';

type About = { protection: Stored<ProtectionFacts>; onClose: () => void };
const wordOf = (code: string) => code.replaceAll('-', '_');

/** Protection was applied for. */
export function AskProtectionForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['witness-protection', 'codes']);
  const protectionId = useState(newId)[0];
  const today = useToday();
  const [proceedings, files] = [useRecords(Proceeding), useRecords(CaseFile)];
  const initial = {
    ...{ proceedingId: null as string | null, applied: day(today) as Dated | null, authority: '', reference: '' },
    ...{ threat: '', analysisAsked: null as Dated | null, source: FROM_US },
  };
  const toInput = ({ proceedingId, ...values }: typeof initial) => {
    const of = proceedings.find(({ id }) => id === proceedingId);
    const about = { proceedingId, caseFileId: of?.caseFileId ?? null, personId: of?.personId ?? null };
    return { protectionId, protection: { ...factsOf(values), ...about } };
  };
  const form = useActForm(askProtection, { initial, toInput, onKept: onClose });
  const options = proceedings.map(({ id, caseFileId, stage }) => ({
    code: id,
    label: `${files.find((file) => file.id === caseFileId)?.title ?? ''} · ${t(`codes:legal_stage.${stage}`)}`,
  }));
  return (
    <FormPage form={form} title={t('ask')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'proceedingId')} label={t('form.proceeding')} options={options} />
      {/* A form over more values is a form over these. */}
      <AskedFields form={form as unknown as ActForm<AskedValues>} />
    </FormPage>
  );
}

/** The threat analysis report came. */
export function RecordAnalysisForm({ protection, onClose }: About) {
  const { t } = useTranslation('witness-protection');
  const today = useToday();
  const initial = { on: day(today) as Dated | null, category: 'not-known' as string | null, says: '' };
  const toInput = ({ says, ...values }: typeof initial) => ({
    ...values,
    protectionId: protection.id,
    says: orNull(says),
  });
  const form = useActForm(recordAnalysis, { initial, toInput, onKept: onClose });
  const options = CATEGORIES.map((code) => ({ code, label: t(`category.${wordOf(code)}`) }));
  return (
    <FormPage form={form} title={t('analyse')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'on')} label={t('form.on')} today={today} endsBefore={today} />
      <SelectField {...pieceOf(form, 'category')} label={t('form.category')} options={options} />
      <TextArea {...pieceOf(form, 'says')} label={t('form.says')} rows={5} />
    </FormPage>
  );
}

/** Granted or refused; or looked at again, and it goes on or ends. */
export function DecideForm({ protection, reviews, onClose }: About & { reviews: boolean }) {
  const { t } = useTranslation('witness-protection');
  const today = useToday();
  const initial = {
    ...{ stands: true, on: day(today) as Dated | null, measures: [...protection.measures] as string[] },
    ...{ until: protection.until ?? '', reviewOn: '', why: '' },
  };
  const toInput = ({ stands, until, reviewOn, why, measures, on }: typeof initial) => ({
    ...{ protectionId: protection.id, on, measures },
    ...{ until: orNull(until), reviewOn: orNull(reviewOn), why: orNull(why) },
    ...(reviews ? { goesOn: stands } : { granted: stands }),
  });
  const form = useActForm(reviews ? reviewProtection : decideProtection, { initial, toInput, onKept: onClose });
  const options = MEASURES.map((code) => ({ code, label: t(`measure.${wordOf(code)}`) }));
  return (
    <FormPage form={form} title={t(reviews ? 'review' : 'decide')} onClose={onClose}>
      <CheckField {...pieceOf(form, 'stands')} label={t(reviews ? 'form.goesOn' : 'form.granted')} />
      <DateWithPrecision {...pieceOf(form, 'on')} label={t('form.on')} today={today} endsBefore={today} />
      {form.values.stands ? (
        <>
          <MultiSelectField {...pieceOf(form, 'measures')} label={t('form.measures')} options={options} />
          <DayField {...pieceOf(form, 'until')} label={t('form.until')} min={today} />
          <DayField {...pieceOf(form, 'reviewOn')} label={t('form.reviewOn')} min={today} />
        </>
      ) : (
        <TextArea {...pieceOf(form, 'why')} label={t('form.why')} rows={3} />
      )}
    </FormPage>
  );
}
