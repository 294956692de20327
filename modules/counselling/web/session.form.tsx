import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { ATTENDANCES, RISK_FLAGS, SESSION_KINDS, type SessionFacts } from '#modules/counselling/model/session.ts';
import { addToSession, recordSession } from '#modules/counselling/model/session-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = {
  happened: Dated | null;
  attended: string | null;
  kind: string | null;
  groupSize: number | null;
  ownWords: string;
  note: string;
  risk: string | null;
  nextOn: string;
};

/** A session. What of it others are told stands beside the question that tells it. */
export function SessionForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('counselling');
  const today = useToday();
  const sessionId = useState(newId)[0];
  const unsaid = { kind: null, groupSize: null, ownWords: '', note: '', nextOn: '' };
  const initial: Values = { ...unsaid, happened: day(today), attended: null, risk: null };
  const toInput = ({ ownWords, nextOn, groupSize, ...values }: Values) => ({
    sessionId,
    session: {
      ...values,
      personId,
      lang: i18n.language,
      minutes: null,
      groupSize: values.kind === 'group' ? groupSize : null,
      ownWords: values.attended === 'came' ? orNull(ownWords) : null,
      nextOn: orNull(nextOn),
    },
  });
  const form = useActForm(recordSession, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('add')} onClose={onClose}>
      <WhatItWas form={form} />
      <WhatWasSaid form={form} />
      <DayField {...pieceOf(form, 'nextOn')} label={t('form.nextOn')} min={today} />
      <BeforeContact aboutId={personId} contact={{ way: null, on: orNull(form.values.nextOn) }} quiet />
    </ActFrame>
  );
}

function useOptions() {
  const { t } = useTranslation('counselling');
  return (codes: readonly string[], key: string) => codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
}

function WhatItWas({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('counselling');
  const [today, options] = [useToday(), useOptions()];
  const attended = options(ATTENDANCES, 'attended');
  return (
    <>
      <ChoiceTiles {...pieceOf(form, 'attended')} label={t('form.attended')} options={attended} columns={3} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <SelectField {...pieceOf(form, 'kind')} label={t('form.kind')} options={options(SESSION_KINDS, 'kind')} />
      {form.values.kind === 'group' && (
        <NumberField {...pieceOf(form, 'groupSize')} label={t('form.groupSize')} hint={t('form.groupHint')} min={2} />
      )}
    </>
  );
}

function WhatWasSaid({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('counselling');
  const flags = useOptions()(RISK_FLAGS, 'risk');
  const came = form.values.attended === 'came';
  return (
    <>
      {came && <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWords')} />}
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} hint={t('form.noteHint')} rows={6} />
      <ChoiceList {...pieceOf(form, 'risk')} label={t('form.risk')} hint={t('form.riskHint')} options={flags} />
    </>
  );
}

/** What was written is never altered: what has to be put right stands beside it. */
export function AddToSessionForm({ session, onClose }: { session: Stored<SessionFacts>; onClose: () => void }) {
  const { t } = useTranslation('counselling');
  const additionId = useState(newId)[0];
  const initial = { words: '' };
  const toInput = (values: typeof initial) => ({ ...values, additionId, sessionId: session.id });
  const form = useActForm(addToSession, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('addTo')} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('form.addition')} rows={4} />
    </ActFrame>
  );
}
