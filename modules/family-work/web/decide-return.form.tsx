import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { DECISIONS, RETURN_TO, WISHES } from '#modules/family-work/model/return-decision.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { useStudies } from './correct-decision.form.tsx';
import { OrderFields, type OrderValues } from './order-fields.tsx';
import { useFamilyOptions, useOpenFile } from './use-family-words.ts';

type Values = {
  wish: string | null;
  wishWords: string;
  wishSaid: Dated | null;
  to: string | null;
  homeStudyId: string | null;
  order: OrderValues;
  decision: string | null;
  decided: Dated | null;
  decidedBy: string;
  why: string;
};

type Props = { personId?: string | undefined; onClose: () => void };

/** Whether she returns: her wish first, then what was found, then the order, then the decision. */
export function DecideReturnForm({ personId = '', onClose }: Props) {
  const { t, i18n } = useTranslation('family-work');
  const today = useToday();
  const [decisionId] = useState(newId);
  const file = useOpenFile(personId);
  const initial: Values = {
    wish: null,
    wishWords: '',
    wishSaid: day(today),
    to: null,
    homeStudyId: null,
    order: { orderRef: '', orderOn: '', orderId: null, orderPaperId: null },
    decision: null,
    decided: day(today),
    decidedBy: useMe().name,
    why: '',
  };
  const toInput = ({ wishWords, order, ...values }: Values) => ({
    decisionId,
    decision: {
      ...values,
      caseFileId: file?.id,
      personId,
      wishWords: orNull(wishWords),
      lang: i18n.language,
      ...{ ...order, orderRef: orNull(order.orderRef), orderOn: orNull(order.orderOn) },
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(decideReturn, { initial, toInput, onKept: onClose });
  if (!file) return <EmptyLine>{t('noFile')}</EmptyLine>;
  return (
    <ActFrame form={form} title={t('act.decision')} onClose={onClose}>
      <HerWish form={form} />
      <WhatSpeaksForIt form={form} personId={personId} fileId={file.id} />
      <Decided form={form} />
    </ActFrame>
  );
}

function HerWish({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  return (
    <>
      <ChoiceList {...pieceOf(form, 'wish')} label={t('form.wish')} options={useFamilyOptions('wish', WISHES)} />
      <OwnWordsField {...pieceOf(form, 'wishWords')} label={t('form.wishWords')} />
      <DateWithPrecision {...pieceOf(form, 'wishSaid')} label={t('form.wishSaid')} today={today} endsBefore={today} />
    </>
  );
}

function WhatSpeaksForIt({ form, personId, fileId }: { form: ActForm<Values>; personId: string; fileId: string }) {
  const { t } = useTranslation('family-work');
  const studies = useStudies(personId);
  return (
    <>
      <SelectField {...pieceOf(form, 'to')} label={t('form.to')} options={useFamilyOptions('to', RETURN_TO)} />
      {studies.length > 0 && (
        <SelectField {...pieceOf(form, 'homeStudyId')} label={t('study.title')} options={studies} />
      )}
      <OrderFields
        value={form.values.order}
        onChange={(order) => form.set('order', order)}
        form={form}
        personId={personId}
        fileId={fileId}
      />
    </>
  );
}

function Decided({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  const decisions = useFamilyOptions('decision', DECISIONS);
  return (
    <>
      <ChoiceList {...pieceOf(form, 'decision')} label={t('form.decision')} options={decisions} />
      <TextArea {...pieceOf(form, 'why')} label={t('form.why')} rows={3} />
      <TextField {...pieceOf(form, 'decidedBy')} label={t('form.decidedBy')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'decided')} label={t('form.decided')} today={today} endsBefore={today} />
    </>
  );
}
