import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctReturnDecision } from '#modules/family-work/model/correct-family-work.ts';
import { HomeStudy, stateOfStudy } from '#modules/family-work/model/home-study.ts';
import type { ReturnDecisionFacts } from '#modules/family-work/model/return-decision.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { OrderFields } from './order-fields.tsx';
import { useDayWords } from './use-family-words.ts';

type Props = { decision: Stored<ReturnDecisionFacts>; onClose: () => void };

/** Puts right what a decision rests on. Another wish, place or decision is decided anew. */
export function CorrectDecisionForm({ decision, onClose }: Props) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  const { wishWords, wishSaid, homeStudyId, orderRef, orderOn, decided, decidedBy, why } = decision;
  const { orderId = null, orderPaperId = null } = decision;
  const initial = {
    ...{ wishWords: wishWords ?? '', wishSaid, homeStudyId, decided: decided as Dated | null, decidedBy, why },
    order: { orderRef: orderRef ?? '', orderOn: orderOn ?? '', orderId, orderPaperId },
  };
  const toInput = ({ order, ...values }: typeof initial) => ({
    ...{ decisionId: decision.id, caseFileId: decision.caseFileId, personId: decision.personId },
    changes: changesOf<object>(decision, {
      ...{ ...values, wishWords: orNull(values.wishWords) },
      ...{ ...order, orderRef: orNull(order.orderRef), orderOn: orNull(order.orderOn) },
    }),
  });
  const basedOn = { [decision.id]: decision.version };
  const form = useActForm(correctReturnDecision, { initial, toInput, basedOn, onKept: onClose });
  const studies = useStudies(decision.personId);
  return (
    <ActFrame form={form} title={t('act.correctDecision')} onClose={onClose}>
      <Note>{t('decidedAnew')}</Note>
      <OwnWordsField {...pieceOf(form, 'wishWords')} label={t('form.wishWords')} />
      <DateWithPrecision {...pieceOf(form, 'wishSaid')} label={t('form.wishSaid')} today={today} endsBefore={today} />
      {studies.length > 0 && (
        <SelectField {...pieceOf(form, 'homeStudyId')} label={t('study.title')} options={studies} />
      )}
      <OrderFields
        value={form.values.order}
        onChange={(order) => form.set('order', order)}
        form={form}
        personId={decision.personId}
        fileId={decision.caseFileId}
      />
      <TextArea {...pieceOf(form, 'why')} label={t('form.why')} rows={3} />
      <TextField {...pieceOf(form, 'decidedBy')} label={t('form.decidedBy')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'decided')} label={t('form.decided')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

/** Her home studies as answers to choose from. */
export function useStudies(personId: string) {
  const { t } = useTranslation('family-work');
  const dayOf = useDayWords();
  return useRecords(HomeStudy, { personId }).map((study) => ({
    code: study.id,
    label: `${dayOf(study.visited ?? study.asked)} · ${t(`studyState.${stateOfStudy(study)}`)}`,
  }));
}
