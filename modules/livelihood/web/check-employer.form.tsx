import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { EMPLOYER_ANSWERS, EMPLOYER_QUESTIONS } from '#modules/livelihood/model/employer-check.ts';
import { checkEmployer } from '#modules/livelihood/model/her-own-words.ts';
import type { LivelihoodFacts } from '#modules/livelihood/model/livelihood.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { livelihood: Stored<LivelihoodFacts>; onClose: () => void };

/** Eight questions about a place of work. What nobody found out is not known, and not yes. */
export function CheckEmployerForm({ livelihood, onClose }: Props) {
  const { t } = useTranslation('livelihood');
  const today = useToday();
  const [checkId] = useState(newId);
  const initial = {
    answers: {} as Record<string, string>,
    checked: day(today) as Dated | null,
    checkedBy: useMe().name,
    ownView: '',
  };
  const toInput = ({ answers, ownView, ...values }: typeof initial) => ({
    checkId,
    check: {
      ...values,
      livelihoodId: livelihood.id,
      personId: livelihood.personId,
      answers: EMPLOYER_QUESTIONS.map((question) => ({ question, answer: answers[question] ?? 'not-known' })),
      ownView: orNull(ownView),
    },
  });
  const form = useActForm(checkEmployer, { initial, toInput, onKept: onClose });
  const options = optionsOf(EMPLOYER_ANSWERS, (code) => t(`answer.${code}`));
  return (
    <ActFrame form={form} title={t('act.check')} onClose={onClose}>
      <Note icon="shield">{t('check.note')}</Note>
      {EMPLOYER_QUESTIONS.map((question) => (
        <ChoiceTiles
          key={question}
          name={question}
          label={t(`question.${question}`)}
          columns={3}
          options={options}
          value={form.values.answers[question] ?? null}
          onChange={(answer) => form.set('answers', { ...form.values.answers, [question]: answer })}
        />
      ))}
      <OwnWordsField {...pieceOf(form, 'ownView')} label={t('form.ownView')} />
      <TextField {...pieceOf(form, 'checkedBy')} label={t('form.checkedBy')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'checked')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
