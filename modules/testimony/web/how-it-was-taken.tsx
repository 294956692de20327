import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import { Evidence, type EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { SourceFields } from '#platform/web/source-fields.tsx';
import { CHOICES, type Choice, type TestimonyText, type TestimonyValues } from './testimony-values.ts';

type Props = { form: ActForm<TestimonyValues>; caseFileId: string | null };

/** Everything that is asked of a statement, the same when it is written down and when it is put right. */
export function HowItWasTaken({ form, caseFileId }: Props) {
  const { t } = useTranslation('testimony');
  const today = useToday();
  const text = (name: TestimonyText, most: number) => (
    <TextField {...pieceOf(form, name)} label={t(`form.${name}`)} maxLength={most} />
  );
  const pick = (name: Choice) => <Pick form={form} name={name} />;
  return (
    <>
      {pick('section')}
      <DateWithPrecision {...pieceOf(form, 'taken')} label={t('form.taken')} today={today} endsBefore={today} />
      {pick('recorder')}
      {pick('place')}
      {pick('support')}
      {form.values.support === 'present' && text('supportWho', 200)}
      {text('language', 60)}
      {pick('interpreter')}
      {pick('filmed')}
      {pick('copyGiven')}
      {text('reference', 200)}
      {text('heldBy', 200)}
      <ItsPaper form={form} caseFileId={caseFileId} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </>
  );
}

function Pick({ form, name }: { form: ActForm<TestimonyValues>; name: Choice }) {
  const { t } = useTranslation('testimony');
  const words = name === 'filmed' || name === 'copyGiven' ? 'answer' : name;
  const options = CHOICES[name].map((code) => ({ code, label: t(`${words}.${code.replaceAll('-', '_')}`) }));
  return <SelectField {...pieceOf(form, name)} label={t(`form.${name}`)} options={options} />;
}

/** The copy that was handed to us, where it is among the evidence of her file. Who may see no evidence is not asked. */
function ItsPaper({ form, caseFileId }: Props) {
  const { t } = useTranslation('testimony');
  const isOfFile = (one: EvidenceFacts) => one.aboutKind === 'case-file' && one.aboutId === caseFileId;
  const ofFile = useRecords(Evidence, isOfFile).filter((one) => !isMasked(one));
  if (ofFile.length === 0) return null;
  const options = ofFile.map(({ id, description }) => ({ code: id, label: description.slice(0, 80) }));
  return (
    <SelectField
      {...pieceOf(form, 'evidenceId')}
      label={t('form.evidence')}
      hint={t('form.evidenceHint')}
      options={options}
    />
  );
}
