import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CONTACT_WAYS, ContactRules, RULES_SAID_BY, rulesOn } from '#modules/person/model/contact-rules.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { TimeField } from '#platform/design/time-field.tsx';
import { dayOfWeekWords, WEEK } from '#platform/design/week-days.ts';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './person.module.css';

type Values = {
  saidBy: string | null;
  agreed: Dated | null;
  noContact: boolean;
  safeWays: readonly string[];
  neverWays: readonly string[];
  days: readonly string[];
  from: string;
  until: string;
  safeContact: string;
  neverContact: string;
  maySay: string;
  endWords: string;
};

/** How she is reached without harm, asked anew. It begins with what held until now; who said it is asked each time. */
export function AgreeContactForm({ person, onClose }: { person: Stored<PersonFacts>; onClose: () => void }) {
  const { t } = useTranslation('person');
  const initial = useWhatHolds(person);
  const rulesId = useState(newId)[0];
  const toInput = ({ safeContact, neverContact, days, from, until, maySay, endWords, ...rest }: Values) => ({
    personId: person.id,
    safeContact: orNull(safeContact),
    neverContact: orNull(neverContact),
    agreed: {
      rulesId,
      rules: {
        ...rest,
        days: days.map(Number),
        from: orNull(from),
        until: orNull(until),
        maySay: orNull(maySay),
        endWords: orNull(endWords),
      },
    },
  });
  const basedOn = { [person.id]: person.version };
  const form = useActForm(noteSafeContact, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('reach.title', { gender: person.gender })} onClose={onClose}>
      <WhoSaidIt form={form} />
      <CheckField {...pieceOf(form, 'noContact')} label={t('agree.noContact')} hint={t('agree.noContactHint')} />
      {!form.values.noContact && <WaysAndHours form={form} />}
      <TextArea {...pieceOf(form, 'neverContact')} label={t('reach.never')} hint={t('reach.neverHint')} rows={2} />
      <TextArea {...pieceOf(form, 'safeContact')} label={t('reach.through')} hint={t('reach.throughHint')} rows={2} />
      <TextArea {...pieceOf(form, 'maySay')} label={t('agree.maySay')} hint={t('agree.maySayHint')} rows={2} />
      <TextField
        {...pieceOf(form, 'endWords')}
        label={t('agree.endWords')}
        hint={t('agree.endWordsHint')}
        maxLength={300}
      />
    </ActFrame>
  );
}

function useWhatHolds({ id, safeContact, neverContact }: Stored<PersonFacts>): Values {
  const today = useToday();
  const held = rulesOn(useRecords(ContactRules, { aboutId: id }));
  return {
    saidBy: null,
    agreed: day(today),
    noContact: held?.noContact ?? false,
    safeWays: held?.safeWays ?? [],
    neverWays: held?.neverWays ?? [],
    days: held?.days.map(String) ?? [],
    from: held?.from ?? '',
    until: held?.until ?? '',
    safeContact: safeContact ?? '',
    neverContact: neverContact ?? '',
    maySay: held?.maySay ?? '',
    endWords: held?.endWords ?? '',
  };
}

function WhoSaidIt({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('person');
  const today = useToday();
  return (
    <>
      <ChoiceTiles
        {...pieceOf(form, 'saidBy')}
        label={t('agree.saidBy')}
        options={RULES_SAID_BY.map((code) => ({ code, label: t(`agree.by.${code}`) }))}
        columns={3}
      />
      <DateWithPrecision {...pieceOf(form, 'agreed')} label={t('agree.when')} today={today} endsBefore={today} />
    </>
  );
}

function WaysAndHours({ form }: { form: ActForm<Values> }) {
  const { t, i18n } = useTranslation('person');
  const ways = CONTACT_WAYS.map((code) => ({ code, label: t(`way.${code}`) }));
  const days = WEEK.map((one) => ({ code: String(one), label: dayOfWeekWords(one, i18n.language, 'long') }));
  return (
    <>
      <MultiSelectField {...pieceOf(form, 'safeWays')} label={t('agree.safeWays')} options={ways} />
      <MultiSelectField {...pieceOf(form, 'neverWays')} label={t('agree.neverWays')} options={ways} />
      <MultiSelectField {...pieceOf(form, 'days')} label={t('agree.days')} hint={t('agree.daysHint')} options={days} />
      <div className={styles.times}>
        <TimeField {...pieceOf(form, 'from')} label={t('agree.from')} />
        <TimeField {...pieceOf(form, 'until')} label={t('agree.until')} />
      </div>
    </>
  );
}
