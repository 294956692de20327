import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#kernel/calendar.ts';
import { type Dated, moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { ASSENTS, CONSENT_GIVERS, CONSENT_METHODS, SHARING } from '#modules/consent/model/consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

type Values = {
  purpose: string | null;
  recipientId: string | null;
  answer: string | null;
  givenBy: string | null;
  giverWords: string;
  assent: string | null;
  how: string | null;
  lang: string | null;
  explained: string;
  covers: string;
  witness: string;
  asked: Dated | null;
  until: string;
};
type Form = ActForm<Values>;
const TEXTS = ['giverWords', 'explained', 'covers', 'witness', 'until'] as const;
const PROPOSED_MONTHS = 6;

type Props = {
  person: Stored<PersonFacts>;
  about?: { purpose: string; recipientId: string | null } | undefined;
  onClose: () => void;
};

/** One question and her answer. Several questions are several forms: what is bundled is not agreed to. */
export function RecordConsentForm({ person, about, onClose }: Props) {
  const { t } = useTranslation('consent-page');
  const [consentId] = useState(newId);
  const [now, today] = [useNow(), useToday()];
  const initial: Values = {
    purpose: about?.purpose ?? null,
    recipientId: about?.recipientId ?? null,
    ...{ answer: null, givenBy: null, giverWords: '', assent: null, how: null, explained: '', covers: '', witness: '' },
    lang: person.languages[0] ?? null,
    asked: moment(now),
    until: addMonths(today, PROPOSED_MONTHS),
  };
  const toInput = (values: Values) => ({ consentId, consent: { personId: person.id, ...said(values) } });
  const form = useActForm(recordConsent, { initial, toInput, onKept: onClose });
  const { answer } = form.values;
  return (
    <ActFrame
      form={form}
      title={t('form.title')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
    >
      <What form={form} />
      <ChoiceTiles
        {...pieceOf(form, 'answer')}
        label={t('form.answer')}
        hint={t('form.neverCondition')}
        options={['given', 'refused'].map((code) => ({ code, label: t(`answer.${code}`) }))}
      />
      <Who form={form} />
      <How form={form} />
      <DateWithPrecision {...pieceOf(form, 'asked')} label={t('form.asked')} today={today} endsBefore={today} />
      {answer !== 'refused' && (
        <DayField {...pieceOf(form, 'until')} label={t('form.until')} hint={t('form.untilHint')} />
      )}
    </ActFrame>
  );
}

/** What was not asked for, because of an earlier answer, is not sent. */
function said(values: Values) {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])]));
  const shares = SHARING.some((purpose) => purpose === values.purpose);
  return {
    ...values,
    ...texts,
    recipientId: shares ? values.recipientId : null,
    until: values.answer === 'refused' ? null : orNull(values.until),
    assent: values.givenBy === 'self' ? null : values.assent,
  };
}

function What({ form }: { form: Form }) {
  const { t } = useTranslation('consent-page');
  const organisations = useRecords(Organisation, ({ kind }) => kind !== 'self' && kind !== 'home');
  const options = organisations.map(({ id, name }) => ({ code: id, label: name }));
  const shares = SHARING.some((purpose) => purpose === form.values.purpose);
  return (
    <>
      <SelectField
        {...pieceOf(form, 'purpose')}
        label={t('form.purpose')}
        options={useCodeOptions('consent_purpose')}
        first={['case_management', 'medical_care', 'share_partner', 'contact_family']}
      />
      {shares && (
        <SelectField
          {...pieceOf(form, 'recipientId')}
          label={t('form.recipient')}
          options={options.sort((a, b) => a.label.localeCompare(b.label))}
        />
      )}
      <TextArea {...pieceOf(form, 'explained')} label={t('form.explained')} hint={t('form.explainedHint')} rows={3} />
    </>
  );
}

function Who({ form }: { form: Form }) {
  const { t } = useTranslation('consent-page');
  const other = form.values.givenBy !== null && form.values.givenBy !== 'self';
  return (
    <>
      <SelectField
        {...pieceOf(form, 'givenBy')}
        label={t('form.givenBy')}
        options={CONSENT_GIVERS.map((code) => ({ code, label: t(`giver.${code}`) }))}
      />
      {other && (
        <>
          <TextField {...pieceOf(form, 'giverWords')} label={t('form.giverWords')} hint={t('form.giverHint')} />
          <SelectField
            {...pieceOf(form, 'assent')}
            label={t('form.assent')}
            options={ASSENTS.map((code) => ({ code, label: t(`assent.${code}`) }))}
          />
        </>
      )}
    </>
  );
}

function How({ form }: { form: Form }) {
  const { t } = useTranslation('consent-page');
  const [more, setMore] = useState(false);
  return (
    <>
      <ChoiceTiles
        {...pieceOf(form, 'how')}
        label={t('form.how')}
        options={CONSENT_METHODS.map((code) => ({ code, label: t(`how.${code}`) }))}
      />
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={useLanguageOptions()} />
      {more ? (
        <>
          <TextArea {...pieceOf(form, 'covers')} label={t('form.covers')} rows={2} />
          <TextField {...pieceOf(form, 'witness')} label={t('form.witness')} />
        </>
      ) : (
        <Button kind="quiet" icon="add" onClick={() => setMore(true)}>
          {t('form.more')}
        </Button>
      )}
    </>
  );
}
