import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import type { HearingFacts } from '#modules/proceeding/model/proceeding.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { FormPage } from './form-page.tsx';
import type { AboutProceeding } from './move-proceeding.form.tsx';
import { WhatFor } from './what-for.tsx';

/** A day in court that was named. */
export function PlanHearingForm({ proceeding, onClose }: AboutProceeding) {
  const { t } = useTranslation('proceeding');
  const hearingId = useState(newId)[0];
  const today = useToday();
  const initial = { on: '', purpose: null as string | null, presence: 'not-known' as string | null, note: '' };
  const toInput = ({ note, ...values }: typeof initial) => ({
    hearingId,
    hearing: {
      ...values,
      proceedingId: proceeding.id,
      personId: proceeding.personId,
      outcome: null,
      adjourned: false,
      note: orNull(note),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(planHearing, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('form.plan')} onClose={onClose}>
      <DayField {...pieceOf(form, 'on')} label={t('form.on')} min={today} />
      <WhatFor form={form} purpose="purpose" presence="presence" />
      <TextField {...pieceOf(form, 'note')} label={t('form.note')} maxLength={1000} />
    </FormPage>
  );
}

/** What came of a day in court, and the next day if one was named. */
export function RecordHearingForm({ hearing, onClose }: { hearing: Stored<HearingFacts>; onClose: () => void }) {
  const { t } = useTranslation('proceeding');
  const nextId = useState(newId)[0];
  const initial = {
    outcome: '',
    adjourned: false,
    nextOn: '',
    nextPurpose: hearing.purpose as string | null,
    nextPresence: 'not-known' as string | null,
  };
  const toInput = ({ nextOn, ...values }: typeof initial) => ({
    ...values,
    hearingId: hearing.id,
    proceedingId: hearing.proceedingId,
    nextId,
    nextOn: orNull(nextOn),
  });
  const form = useActForm(recordHearing, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('write')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'outcome')} label={t('form.outcome')} rows={3} />
      <CheckField {...pieceOf(form, 'adjourned')} label={t('form.adjourned')} />
      <DayField {...pieceOf(form, 'nextOn')} label={t('form.next')} min={hearing.on} />
      {form.values.nextOn !== '' && <WhatFor form={form} purpose="nextPurpose" presence="nextPresence" />}
    </FormPage>
  );
}
