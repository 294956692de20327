import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { OUTCOMES, type OutcomeFacts, type PregnancyFacts, SUPPORTS } from '#modules/health/model/pregnancy.ts';
import { correctOutcome, recordOutcome } from '#modules/health/model/pregnancy-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  outcome: string | null;
  happened: Dated | null;
  ownWords: string;
  words: string;
  support: string | null;
  registration: string;
  registeredOn: string;
};

function written(values: Values) {
  const { ownWords, words, registration, registeredOn, ...rest } = values;
  return {
    ...rest,
    ownWords: orNull(ownWords),
    words: orNull(words),
    registration: orNull(registration),
    registeredOn: orNull(registeredOn),
  };
}

/** How it ended. Whoever writes this is told what then falls silent. */
export function OutcomeForm({ pregnancy, onClose }: { pregnancy: Stored<PregnancyFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('health');
  const outcomeId = useState(newId)[0];
  const initial: Values = {
    outcome: null,
    happened: null,
    ownWords: '',
    words: '',
    support: 'not-asked',
    registration: '',
    registeredOn: '',
  };
  const toInput = (values: Values) => ({
    outcomeId,
    outcome: {
      ...written(values),
      personId: pregnancy.personId,
      pregnancyId: pregnancy.id,
      facilityId: null,
      lang: i18n.language,
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(recordOutcome, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('outcome.add')} onClose={onClose}>
      <Note icon="heart">{t('outcome.silence')}</Note>
      <Fields form={form} />
    </ActFrame>
  );
}

export function CorrectOutcomeForm({ outcome, onClose }: { outcome: Stored<OutcomeFacts>; onClose: () => void }) {
  const { t } = useTranslation('health');
  const { happened, support, ownWords, words, registration, registeredOn } = outcome;
  const before = { outcome: outcome.outcome, happened, support, ownWords, words, registration, registeredOn };
  const initial: Values = {
    ...before,
    ownWords: ownWords ?? '',
    words: words ?? '',
    registration: registration ?? '',
    registeredOn: registeredOn ?? '',
  };
  const toInput = (values: Values) => ({
    outcomeId: outcome.id,
    pregnancyId: outcome.pregnancyId,
    changes: changesOf<object>(before, written(values)),
  });
  const basedOn = { [outcome.id]: outcome.version };
  const form = useActForm(correctOutcome, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('outcome.correct')} onClose={onClose}>
      <Fields form={form} />
    </ActFrame>
  );
}

function Fields({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const options = (codes: readonly string[], key: string) =>
    codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
  return (
    <>
      <ChoiceList {...pieceOf(form, 'outcome')} label={t('outcome.what')} options={options(OUTCOMES, 'outcomes')} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('outcome.when')} today={today} endsBefore={today} />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('outcome.own')} />
      <TextArea {...pieceOf(form, 'words')} label={t('outcome.words')} rows={2} />
      <ChoiceList {...pieceOf(form, 'support')} label={t('outcome.support')} options={options(SUPPORTS, 'supports')} />
      <TextField {...pieceOf(form, 'registration')} label={t('outcome.registration')} maxLength={200} />
      <DayField {...pieceOf(form, 'registeredOn')} label={t('outcome.registeredOn')} max={today} />
    </>
  );
}
