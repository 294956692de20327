import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { meetContact } from '#modules/outreach/model/meet-contact.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import styles from './outreach.module.css';

type Values = {
  alias: string;
  areaId: string | null;
  firstContact: Dated | null;
  least: number | null;
  most: number | null;
  languages: string[];
  safeContact: string;
  neverContact: string;
  forArea: boolean;
};

/** Somebody was met. An alias and an area are enough. */
export function MeetContactForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const [ids] = useState(() => ({ contactId: newId(), stepId: newId() }));
  const today = useToday();
  const areas = useRecords(OutreachArea, { workedUntil: null });
  const initial: Values = {
    alias: '',
    areaId: areas.length === 1 ? (areas[0]?.id ?? null) : null,
    firstContact: day(today),
    least: null,
    most: null,
    languages: [],
    safeContact: '',
    neverContact: '',
    forArea: false,
  };
  const form = useActForm(meetContact, {
    initial,
    toInput: (values) => ({ ...ids, ...inputOf(values) }),
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('meet.title')} onClose={onClose}>
      <TextField {...pieceOf(form, 'alias')} label={t('meet.alias')} hint={t('meet.aliasHint')} maxLength={60} />
      <SelectField
        {...pieceOf(form, 'areaId')}
        label={t('visit.area')}
        options={areas.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <HowOld form={form} />
      <TextArea {...pieceOf(form, 'neverContact')} label={t('safe.never')} hint={t('safe.neverHint')} rows={2} />
      <TextArea {...pieceOf(form, 'safeContact')} label={t('safe.way')} rows={2} />
      <MultiSelectField
        {...pieceOf(form, 'languages')}
        label={t('meet.languages')}
        options={useLanguageOptions().slice(0, 10)}
      />
      <CheckField {...pieceOf(form, 'forArea')} label={t('meet.forArea')} />
      <DateWithPrecision {...pieceOf(form, 'firstContact')} label={t('meet.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

function HowOld({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('outreach-room');
  return (
    <div className={styles.times}>
      <NumberField {...pieceOf(form, 'least')} label={t('meet.least')} max={120} error={errorOf(form, 'age')} />
      <NumberField {...pieceOf(form, 'most')} label={t('meet.most')} max={120} />
    </div>
  );
}

function inputOf({ least, most, ...values }: Values): object {
  const [from, to] = [least ?? most, most ?? least];
  const age = from === null || to === null ? null : { least: from, most: to };
  const words = { safeContact: orNull(values.safeContact), neverContact: orNull(values.neverContact) };
  return { ...values, ...words, age, centreId: null };
}
