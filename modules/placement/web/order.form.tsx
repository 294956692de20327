import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { addOrder } from '#modules/placement/model/add-order.ts';
import { answerLeavingWish, sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { ORDER_GIVERS, ORDER_SECTIONS } from '#modules/placement/model/stay-order.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';

/** An order that has come, the first or the next. */
export function OrderForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const orderId = useState(newId)[0];
  const today = useToday();
  const isAdult = adulthoodOf(person, day(today)) === 'adult';
  const initial = {
    by: null as string | null,
    section: null as string | null,
    number: '',
    on: '',
    untilDay: '',
    note: '',
  };
  const toInput = (values: typeof initial) => ({
    orderId,
    order: {
      ...values,
      untilDay: orNull(values.untilDay),
      note: orNull(values.note),
      personId: person.id,
      placementId: stay.id,
    },
  });
  const form = useActForm(addOrder, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('order.add')} person={person} onClose={onClose}>
      {isAdult && <Note icon="door">{t('order.adult')}</Note>}
      <SelectField
        {...pieceOf(form, 'by')}
        label={t('order.by')}
        options={ORDER_GIVERS.map((code) => ({ code, label: t(`order.giver.${code}`) }))}
      />
      <SelectField
        {...pieceOf(form, 'section')}
        label={t('order.section')}
        options={ORDER_SECTIONS.map((code) => ({ code, label: t(`order.of.${code}`) }))}
      />
      <TextField {...pieceOf(form, 'number')} label={t('order.number')} maxLength={200} />
      <DayField {...pieceOf(form, 'on')} label={t('order.on')} max={today} />
      <DayField {...pieceOf(form, 'untilDay')} label={t('order.until')} />
      <TextField {...pieceOf(form, 'note')} label={t('leave.note')} maxLength={1000} />
    </StayForm>
  );
}

/** She says that she wants to leave. */
export function WishForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const wishId = useState(newId)[0];
  const initial = { said: useNow(), words: '' };
  const toInput = ({ said, words }: typeof initial) => ({ wishId, placementId: stay.id, said, words: orNull(words) });
  const form = useActForm(sayLeavingWish, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('wish.say')} person={person} onClose={onClose}>
      <TextArea {...pieceOf(form, 'words')} label={t('wish.words')} rows={2} />
      <MomentField {...pieceOf(form, 'said')} label={t('wish.said')} />
    </StayForm>
  );
}

/** How she is answered. That an adult is kept in stands among the answers, so that the form can say why it is none. */
export function AnswerWishForm({ card: { person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const isAdult = adulthoodOf(person, day(useToday())) === 'adult';
  const initial = { answer: null as string | null, why: '' };
  const toInput = (values: typeof initial) => ({ wishId: id, personId: person.id, ...values });
  const form = useActForm(answerLeavingWish, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('wish.answer')} person={person} onClose={onClose}>
      {isAdult && <Note icon="door">{t('wish.adult')}</Note>}
      <ChoiceList
        {...pieceOf(form, 'answer')}
        label={t('wish.how')}
        options={(['stays', 'committee-asked', 'kept'] as const).map((code) => ({ code, label: t(`wish.is.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'why')} label={t('wish.why')} rows={2} />
    </StayForm>
  );
}
