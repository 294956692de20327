import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctAssessment } from '#modules/assessment/model/assess.ts';
import type { AssessmentFacts } from '#modules/assessment/model/assessment.ts';
import { toolOf } from '#modules/assessment/model/tools.ts';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { answersOf, givenOf } from './answers-of.ts';
import { Questions } from './questions.tsx';
import { useOwnTools, useToolWords } from './tool-words.ts';

type Props = { assessment: Stored<AssessmentFacts>; onClose: () => void };

/** The same questions with the answers that stand there. Only what was changed is sent, and the score is counted anew. */
export function CorrectAssessmentForm({ assessment, onClose }: Props) {
  const { t } = useTranslation('assessment');
  const [tool, words] = [toolOf(useOwnTools(), assessment), useToolWords()];
  const { id: assessmentId, toolCode, toolEdition, version } = assessment;
  const before = { answers: assessment.answers, ownWords: assessment.ownWords, ourWords: assessment.ourWords };
  const initial = {
    answers: givenOf(before.answers),
    ownWords: before.ownWords ?? '',
    ourWords: before.ourWords ?? '',
  };
  const toInput = ({ answers, ownWords, ourWords }: typeof initial) => {
    const after = { ownWords: orNull(ownWords), ourWords: orNull(ourWords) };
    // Given in the order of the tool on both sides: the same answers in another order are no correction.
    const stood = answersOf(tool, initial.answers, before.answers);
    const now = answersOf(tool, answers, before.answers);
    const isSame = JSON.stringify(stood) === JSON.stringify(now);
    return {
      ...{ assessmentId, toolCode, toolEdition },
      changes: {
        ...changesOf({ ownWords: before.ownWords, ourWords: before.ourWords }, after),
        ...(!isSame && { answers: now }),
      },
    };
  };
  const form = useActForm(correctAssessment, {
    initial,
    toInput,
    basedOn: { [assessmentId]: version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('correct')} onClose={onClose} about={words(tool?.name ?? toolCode)}>
      <Note icon="journal">{t('correctNote')}</Note>
      {tool && <Questions tool={tool} form={form} />}
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWords')} lang={assessment.lang} />
      <TextArea {...pieceOf(form, 'ourWords')} label={t('form.ourWords')} rows={2} />
    </ActFrame>
  );
}
