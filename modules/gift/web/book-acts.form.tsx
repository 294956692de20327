import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { moveMoney, recordSpending, setBook } from '#modules/gift/model/book-acts.ts';
import type { GiftBook } from '#modules/gift/model/books.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { paiseOf, SumField } from './money-fields.tsx';

type Props = { onClose: () => void };
const SPENT_FROM = ['bank', 'fc-bank', 'cash', 'goods'] as const;
const SPENT_FOR = ['programme', 'administration', 'sub-grants'] as const;

const fundsIn = (account: string | null): readonly string[] =>
  account === 'goods' ? ['in-kind', 'fc'] : ['general', 'corpus'];

/** What was spent, for what, and from which money; or what of the goods was used. */
export function SpendingForm({ onClose }: Props) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const initial = {
    ...{ from: null as string | null, fund: 'general' as string | null, account: null as string | null },
    ...{ minor: '', on: today, note: '' },
  };
  const toInput = ({ minor, note, from, fund, ...values }: typeof initial) => ({
    ...{
      ...values,
      from,
      fund: from === 'fc-bank' ? 'fc' : fundsIn(from).find((one) => one === fund),
      minor: paiseOf(minor),
      note: orNull(note),
    },
  });
  const form = useActForm(recordSpending, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('books.spend')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'from')}
        label={t('books.from')}
        options={optionsOf(SPENT_FROM, (code) => t(`account.${code}`))}
      />
      {form.values.from !== 'fc-bank' && (
        <SelectField
          {...pieceOf(form, 'fund')}
          label={t('fund.title')}
          options={optionsOf(fundsIn(form.values.from), (code) => t(`fund.${code}`))}
        />
      )}
      <SelectField
        {...pieceOf(form, 'account')}
        label={t('books.for')}
        options={optionsOf(SPENT_FOR, (code) => t(`account.${code}`))}
      />
      <SumField {...pieceOf(form, 'minor')} label={t('sum')} />
      <DayField {...pieceOf(form, 'on')} label={t('on')} max={today} />
      <TextArea {...pieceOf(form, 'note')} label={t('note')} rows={2} />
    </ActFrame>
  );
}

/** Cash carried to the bank, or what the gateway paid out. */
export function MoveForm({ onClose }: Props) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const initial = { from: null as string | null, fund: 'general' as string | null, minor: '', on: today, note: '' };
  const toInput = ({ minor, note, ...values }: typeof initial) => ({
    ...{ ...values, minor: paiseOf(minor), note: orNull(note) },
  });
  const form = useActForm(moveMoney, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('books.move')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'from')}
        label={t('books.from')}
        options={optionsOf(['cash', 'gateway'], (code) => t(`account.${code}`))}
      />
      <SelectField
        {...pieceOf(form, 'fund')}
        label={t('fund.title')}
        options={optionsOf(['general', 'corpus'], (code) => t(`fund.${code}`))}
      />
      <SumField {...pieceOf(form, 'minor')} label={t('sum')} />
      <DayField {...pieceOf(form, 'on')} label={t('on')} max={today} />
      <TextArea {...pieceOf(form, 'note')} label={t('note')} rows={2} />
    </ActFrame>
  );
}

/** What stands on receipts and forms. */
export function BookForm({ book, onClose }: Props & { book: StoredOf<typeof GiftBook> | null }) {
  const { t } = useTranslation('gift');
  const [bookId] = useState(() => book?.id ?? newId());
  const initial = {
    ...{ legalName: book?.legalName ?? '', address: book?.address ?? '', pan: book?.pan ?? '' },
    ...{ taxNumber: book?.taxNumber ?? '', taxNumberFrom: book?.taxNumberFrom ?? '' },
    ...{ fcraNumber: book?.fcraNumber ?? '', fcraUntil: book?.fcraUntil ?? '', fcraAccount: book?.fcraAccount ?? '' },
  };
  const toInput = ({ legalName, address, ...rest }: typeof initial) => ({
    bookId,
    book: {
      legalName,
      address,
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, orNull(value)])),
    },
  });
  const form = useActForm(setBook, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('books.set')} onClose={onClose}>
      <TextField {...pieceOf(form, 'legalName')} label={t('books.legalName')} maxLength={200} />
      <TextArea {...pieceOf(form, 'address')} label={t('donors.address')} rows={2} />
      <TextField {...pieceOf(form, 'pan')} label={t('taxId.pan')} />
      <TextField {...pieceOf(form, 'taxNumber')} label={t('books.taxNumber')} />
      <DayField {...pieceOf(form, 'taxNumberFrom')} label={t('books.taxNumberFrom')} />
      <TextField {...pieceOf(form, 'fcraNumber')} label={t('books.fcraNumber')} />
      <DayField {...pieceOf(form, 'fcraUntil')} label={t('books.fcraUntil')} />
      <TextField {...pieceOf(form, 'fcraAccount')} label={t('books.fcraAccount')} hint={t('books.fcraAccountHint')} />
    </ActFrame>
  );
}
