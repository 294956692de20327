import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CHOICES_TOLD, type PregnancyFacts } from '#modules/health/model/pregnancy.ts';
import { correctPregnancy, recordPregnancy } from '#modules/health/model/pregnancy-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';

type Values = {
  personId: string | null;
  knownSince: Dated | null;
  expected: Dated | null;
  choices: string | null;
  ownWords: string;
  arrangements: string;
};

/** As far as it is known, and no further. It is offered behind *Write* alone: no page asks for it. */
export function PregnancyForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t, i18n } = useTranslation('health');
  const pregnancyId = useState(newId)[0];
  const initial: Values = {
    personId: personId ?? null,
    knownSince: null,
    expected: null,
    choices: null,
    ownWords: '',
    arrangements: '',
  };
  const toInput = ({ ownWords, arrangements, ...values }: Values) => ({
    pregnancyId,
    pregnancy: {
      ...values,
      lang: i18n.language,
      ownWords: orNull(ownWords),
      arrangements: orNull(arrangements),
      facilityId: null,
      source: sourceOf(FROM_US),
    },
  });
  const people = usePeopleOptions();
  const form = useActForm(recordPregnancy, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('pregnancy.add')} onClose={onClose}>
      {personId === undefined && <SelectField {...pieceOf(form, 'personId')} label={t('form.who')} options={people} />}
      <Fields form={form} />
    </ActFrame>
  );
}

export function CorrectPregnancyForm({
  pregnancy,
  onClose,
}: {
  pregnancy: Stored<PregnancyFacts>;
  onClose: () => void;
}) {
  const { t } = useTranslation('health');
  const { knownSince, expected, choices, ownWords, arrangements } = pregnancy;
  const before = { knownSince, expected, choices, ownWords, arrangements };
  const initial: Values = {
    ...before,
    personId: pregnancy.personId,
    ownWords: ownWords ?? '',
    arrangements: arrangements ?? '',
  };
  const toInput = ({ personId: _hers, ...facts }: Values) => ({
    pregnancyId: pregnancy.id,
    changes: changesOf<object>(before, {
      ...facts,
      ownWords: orNull(facts.ownWords),
      arrangements: orNull(facts.arrangements),
    }),
  });
  const basedOn = { [pregnancy.id]: pregnancy.version };
  const form = useActForm(correctPregnancy, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('pregnancy.correct')} onClose={onClose}>
      <Fields form={form} />
    </ActFrame>
  );
}

function Fields({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const choices = CHOICES_TOLD.map((code) => ({ code, label: t(`choices.${code}`) }));
  return (
    <>
      <DateWithPrecision
        {...pieceOf(form, 'knownSince')}
        label={t('pregnancy.knownSince')}
        hint={t('pregnancy.knownSinceHint')}
        today={today}
        endsBefore={today}
      />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('pregnancy.wants')} />
      <ChoiceList {...pieceOf(form, 'choices')} label={t('pregnancy.choices')} options={choices} />
      <DateWithPrecision {...pieceOf(form, 'expected')} label={t('pregnancy.expected')} today={today} />
      <TextArea {...pieceOf(form, 'arrangements')} label={t('pregnancy.arrangements')} rows={2} />
    </>
  );
}
