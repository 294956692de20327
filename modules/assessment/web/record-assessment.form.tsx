import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import { ANSWERERS } from '#modules/assessment/model/assessment.ts';
import { toolsInUse } from '#modules/assessment/model/tools.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { answersOf } from './answers-of.ts';
import { type Given, Questions } from './questions.tsx';
import { useOwnTools, useToolWords } from './tool-words.ts';

type Values = {
  toolCode: string | null;
  answerer: string | null;
  happened: Dated | null;
  answers: Given;
  ownWords: string;
  ourWords: string;
};

/** The questions of a tool. None has to be answered, and not to answer is an answer of its own. */
export function RecordAssessmentForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('assessment');
  const today = useToday();
  const assessmentId = useState(newId)[0];
  const [tools, words] = [toolsInUse(useOwnTools()), useToolWords()];
  const initial: Values = {
    toolCode: null,
    answerer: null,
    happened: day(today),
    answers: {},
    ownWords: '',
    ourWords: '',
  };
  const chosen = (code: string | null) => tools.find((one) => one.code === code);
  const toInput = ({ toolCode, answers, ownWords, ourWords, ...values }: Values) => ({
    assessmentId,
    assessment: {
      ...values,
      personId,
      toolCode,
      toolEdition: chosen(toolCode)?.edition ?? 1,
      lang: i18n.language,
      answers: answersOf(chosen(toolCode), answers),
      ownWords: orNull(ownWords),
      ourWords: orNull(ourWords),
    },
  });
  const form = useActForm(recordAssessment, { initial, toInput, onKept: onClose });
  const tool = chosen(form.values.toolCode);
  return (
    <ActFrame form={form} title={t('ask')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'toolCode')}
        label={t('form.tool')}
        hint={tool && words(tool.about)}
        options={tools.map(({ code, name }) => ({ code, label: words(name) }))}
      />
      <ChoiceTiles
        {...pieceOf(form, 'answerer')}
        label={t('form.answerer')}
        options={ANSWERERS.map((code) => ({ code, label: t(`answerer.${code}`) }))}
        columns={3}
      />
      {tool && <Questions tool={tool} form={form} />}
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWords')} />
      <TextArea {...pieceOf(form, 'ourWords')} label={t('form.ourWords')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
