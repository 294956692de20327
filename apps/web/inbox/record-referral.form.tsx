import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { KnownAnswerField } from '#modules/person/web/known-answer.field.tsx';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { namesTyped } from '#modules/referral/web/heard-in.ts';
import { Button } from '#platform/design/button.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import { PacketFields } from './packet-fields.tsx';
import { emptyReferral, type ReferralValues, referralInput } from './referral-values.ts';

type Form = ActForm<ReferralValues>;

/** Takes down a person handed over to us. Six questions; what else was told opens on demand, and may all stay empty. */
export function RecordReferralForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('referral');
  const now = useNow();
  const [more, setMore] = useState(false);
  const initial = emptyReferral(newId(), now, i18n.language);
  const form = useActForm(recordReferral, { initial, toInput: referralInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('record.title')} onClose={onClose} keepLabel={t('record.keep')}>
      <Sender form={form} />
      <WhoIsIt form={form} />
      <TextArea
        name="words"
        label={t('record.words')}
        hint={t('record.wordsHint')}
        rows={4}
        lang={form.values.lang}
        value={form.values.words}
        onChange={(words) => form.set('words', words)}
        error={errorOf(form, 'words')}
      />
      <KnownAnswerField
        heard={[form.values.nameUsed.trim(), ...namesTyped(form.values.namesHeard)].filter(Boolean)}
        value={form.values.answer}
        onChange={(answer) => form.set('answer', answer)}
        form={form}
      />
      {more ? (
        <PacketFields form={form} />
      ) : (
        <Button kind="quiet" icon="add" onClick={() => setMore(true)}>
          {t('record.more')}
        </Button>
      )}
    </ActFrame>
  );
}

function Sender({ form }: { form: Form }) {
  const { t } = useTranslation('referral');
  const { values, set } = form;
  const today = useToday();
  const organisations = useRecords(Organisation, (one) => one.kind !== 'self' && one.kind !== 'home');
  const options = organisations
    .map((one) => ({ code: one.id, label: one.name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <SelectField
        name="cameFrom"
        label={t('record.cameFrom')}
        options={useCodeOptions('referral_source')}
        first={['ngo_partner', 'family', 'police', 'child_helpline_1098']}
        value={values.cameFrom}
        onChange={(code) => set('cameFrom', code)}
        error={errorOf(form, 'cameFrom')}
      />
      <SelectField
        name="fromOrganisation"
        label={t('record.organisation')}
        aside={t('record.ifTold')}
        options={options}
        value={values.fromOrganisation}
        onChange={(id) => set('fromOrganisation', id)}
        error={errorOf(form, 'fromOrganisation')}
      />
      <DateWithPrecision
        name="received"
        label={t('record.received')}
        today={today}
        endsBefore={today}
        value={values.received}
        onChange={(received) => received && set('received', received)}
        error={errorOf(form, 'received')}
      />
    </>
  );
}

function WhoIsIt({ form }: { form: Form }) {
  const { t } = useTranslation('referral');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="nameUsed"
        label={t('record.nameUsed')}
        aside={t('record.ifTold')}
        value={values.nameUsed}
        onChange={(name) => set('nameUsed', name)}
        error={errorOf(form, 'nameUsed')}
      />
      <TextField
        name="namesHeard"
        label={t('record.namesHeard')}
        hint={t('record.namesHeardHint')}
        value={values.namesHeard}
        onChange={(names) => set('namesHeard', names)}
        error={errorOf(form, 'namesHeard')}
      />
      <HowOld form={form} />
      <SelectField
        name="riskLevel"
        label={t('record.risk')}
        options={useCodeOptions('risk_level')}
        value={values.riskLevel}
        onChange={(code) => set('riskLevel', code ?? 'unassessed')}
      />
    </>
  );
}

function HowOld({ form }: { form: Form }) {
  const { t } = useTranslation('referral');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="ageSaid"
        label={t('record.ageSaid')}
        hint={t('record.ageSaidHint')}
        value={values.ageSaid}
        onChange={(age) => set('ageSaid', age)}
        error={errorOf(form, 'ageSaid')}
      />
      <NumberField
        name="age"
        label={t('record.least')}
        aside={t('record.ifTold')}
        max={120}
        value={values.least}
        onChange={(years) => set('least', years)}
        error={errorOf(form, 'age')}
      />
      <NumberField
        name="most"
        label={t('record.most')}
        aside={t('record.ifTold')}
        max={120}
        value={values.most}
        onChange={(years) => set('most', years)}
      />
    </>
  );
}
