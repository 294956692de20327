import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { ARRANGED_BY } from '#modules/livelihood/model/livelihood.ts';
import { planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { LIVELIHOOD_KINDS, type LivelihoodKind, lineOf } from '#modules/livelihood/model/livelihood-way.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  kind: string | null;
  what: string;
  withOrganisationId: string | null;
  withWhom: string;
  arrangedBy: string | null;
  state: string | null;
  stateSince: Dated | null;
  note: string;
};

/** A training, a job or an enterprise, from the step at which it stands. */
export function PlanLivelihoodForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('livelihood');
  const today = useToday();
  const [livelihoodId] = useState(newId);
  const initial: Values = {
    kind: null,
    what: '',
    withOrganisationId: null,
    withWhom: '',
    arrangedBy: null,
    state: 'wished',
    stateSince: day(today),
    note: '',
  };
  const toInput = ({ withWhom, note, ...values }: Values) => ({
    livelihoodId,
    livelihood: { ...values, personId, withWhom: orNull(withWhom), note: orNull(note), source: sourceOf(FROM_US) },
  });
  const form = useActForm(planLivelihood, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.plan')} onClose={onClose}>
      <ChoiceList
        {...pieceOf(form, 'kind')}
        label={t('form.kind')}
        options={optionsOf(LIVELIHOOD_KINDS, (code) => t(`kind.${code}`))}
      />
      <TextField {...pieceOf(form, 'what')} label={t('form.what')} maxLength={200} />
      <WithWhom form={form} />
      <HowFar form={form} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </ActFrame>
  );
}

function WithWhom({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('livelihood');
  const organisations = useRecords(Organisation).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <>
      <ChoiceList
        {...pieceOf(form, 'arrangedBy')}
        label={t('form.arrangedBy')}
        options={optionsOf(ARRANGED_BY, (code) => t(`arrangedBy.${code}`))}
      />
      <SelectField {...pieceOf(form, 'withOrganisationId')} label={t('form.organisation')} options={organisations} />
      <TextField {...pieceOf(form, 'withWhom')} label={t('form.withWhom')} maxLength={200} />
    </>
  );
}

function HowFar({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('livelihood');
  const today = useToday();
  const kind = (form.values.kind ?? 'training') as LivelihoodKind;
  return (
    <>
      <SelectField
        {...pieceOf(form, 'state')}
        label={t('form.state')}
        options={optionsOf(lineOf(kind), (code) => t(`state.${kind}.${code}`))}
      />
      <DateWithPrecision {...pieceOf(form, 'stateSince')} label={t('form.since')} today={today} endsBefore={today} />
    </>
  );
}
