import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';

type Values = {
  leadId: string;
  investigationId: string;
  words: string;
  lang: string;
  sourceCode: string;
  reliability: string;
  credibility: string;
  place: string;
  collected: Dated | null;
  expires: Dated | null;
};

/** Adds a lead: one sentence, who it comes from by code name, how far to trust it. */
export function LeadForm({
  investigation,
  onClose,
}: {
  investigation: StoredOf<typeof Investigation>;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('investigation');
  const today = useToday();
  const initial: Values = {
    ...EMPTY,
    leadId: newId(),
    investigationId: investigation.id,
    lang: i18n.language,
    collected: day(today),
  };
  const { values, set, keep, errors, refusal, busy } = useActForm(addLead, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const [reliabilities, credibilities] = [useCodeOptions('reliability'), useCodeOptions('credibility')];
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('form.lead')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <TextArea
        name="words"
        label={t('lead.words')}
        rows={3}
        lang={values.lang}
        value={values.words}
        onChange={(words) => set('words', words)}
        error={error('words')}
      />
      <TextField
        name="sourceCode"
        label={t('lead.source')}
        hint={t('lead.sourceHint')}
        value={values.sourceCode}
        onChange={(code) => set('sourceCode', code.toUpperCase())}
        error={error('sourceCode')}
        maxLength={30}
      />
      <SelectField
        name="reliability"
        label={t('lead.reliability')}
        options={reliabilities}
        value={values.reliability}
        onChange={(code) => set('reliability', code ?? values.reliability)}
      />
      <SelectField
        name="credibility"
        label={t('lead.credibility')}
        options={credibilities}
        value={values.credibility}
        onChange={(code) => set('credibility', code ?? values.credibility)}
      />
      <TextField
        name="place"
        label={t('lead.place')}
        hint={t('lead.placeHint')}
        value={values.place}
        onChange={(place) => set('place', place)}
        maxLength={200}
      />
      <DateWithPrecision
        name="collected"
        label={t('lead.collected')}
        today={today}
        endsBefore={today}
        value={values.collected}
        onChange={(on) => set('collected', on)}
        error={error('collected')}
      />
      <DateWithPrecision
        name="expiresOn"
        label={t('lead.expires')}
        aside={t('ifAny')}
        today={today}
        value={values.expires}
        onChange={(on) => set('expires', on)}
        error={error('expiresOn')}
      />
    </FormFrame>
  );
}

const EMPTY = {
  words: '',
  sourceCode: '',
  reliability: 'cannot_be_judged',
  credibility: 'cannot_be_judged',
  place: '',
  expires: null,
};

/** A lead runs out on the last day that somebody meant. */
function toInput({ leadId, expires, ...told }: Values): object {
  return {
    leadId,
    lead: {
      ...told,
      sourceCode: orNull(told.sourceCode),
      place: orNull(told.place),
      expiresOn: expires?.latest ?? null,
    },
  };
}
