import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = {
  leadId: string;
  investigationId: string;
  words: string;
  lang: string;
  sourceCode: string;
  reliability: string | null;
  credibility: string | null;
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
  const form = useActForm(addLead, { initial, toInput, onKept: onClose });
  const [reliabilities, credibilities] = [useCodeOptions('reliability'), useCodeOptions('credibility')];
  return (
    <ActFrame form={form} title={t('form.lead')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('lead.words')} rows={3} lang={form.values.lang} />
      <TextField
        name="sourceCode"
        label={t('lead.source')}
        hint={t('lead.sourceHint')}
        value={form.values.sourceCode}
        onChange={(code) => form.set('sourceCode', code.toUpperCase())}
        error={errorOf(form, 'sourceCode')}
        maxLength={30}
      />
      <SelectField {...pieceOf(form, 'reliability')} label={t('lead.reliability')} options={reliabilities} />
      <SelectField {...pieceOf(form, 'credibility')} label={t('lead.credibility')} options={credibilities} />
      <TextField {...pieceOf(form, 'place')} label={t('lead.place')} hint={t('lead.placeHint')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'collected')} label={t('lead.collected')} today={today} endsBefore={today} />
      <DateWithPrecision
        {...pieceOf(form, 'expires')}
        name="expiresOn"
        error={errorOf(form, 'expiresOn')}
        label={t('lead.expires')}
        aside={t('ifAny')}
        today={today}
      />
    </ActFrame>
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
