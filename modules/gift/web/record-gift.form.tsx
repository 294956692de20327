import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donor } from '#modules/gift/model/donor.ts';
import { FUNDS, Pledge, WAYS } from '#modules/gift/model/gift.ts';
import { GIFT_SOURCES } from '#modules/gift/model/gift-order.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { MOST_CASH_DEDUCTIBLE } from '#modules/gift/model/tax-year.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { DonorField } from './donor-field.tsx';
import { paiseOf, SumField } from './money-fields.tsx';
import { PurposeField } from './purpose-field.tsx';

type Values = {
  way: string | null;
  minor: string;
  source: string | null;
  fund: string | null;
  donorId: string | null;
  pledgeId: string | null;
  promisedOn: string;
  receivedOn: string;
  paymentNumber: string;
  wantsTaxReceipt: boolean;
  what: string;
  quantity: string;
  unit: string;
  valuedBy: string;
  purposeId: string | null;
  note: string;
};

type Props = { donorId?: string | undefined; onClose: () => void };

/** A gift as somebody brought it: money by whatever way, or goods. */
export function RecordGiftForm({ donorId, onClose }: Props) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const [giftId] = useState(newId);
  const donor = useRecords(Donor).find(({ id }) => id === donorId);
  const initial: Values = {
    ...{ way: null, minor: '', source: donor?.source ?? null, fund: donor?.source === 'foreign' ? 'fc' : 'general' },
    ...{ donorId: donorId ?? null, pledgeId: null, promisedOn: today, receivedOn: today, paymentNumber: '' },
    ...{
      wantsTaxReceipt: Boolean(donor?.taxId),
      what: '',
      quantity: '1',
      unit: '',
      valuedBy: '',
      purposeId: null,
      note: '',
    },
  };
  const form = useActForm(recordGift, { initial, toInput: (values) => inputOf(giftId, values), onKept: onClose });
  const isGoods = form.values.way === 'in-kind';
  return (
    <ActFrame form={form} title={t('record.title')} onClose={onClose} keepLabel={t('record.keep')}>
      <SelectField
        {...pieceOf(form, 'way')}
        label={t('way.title')}
        options={optionsOf(WAYS, (code) => t(`way.${code}`))}
      />
      {isGoods ? <Goods form={form} /> : <SumField {...pieceOf(form, 'minor')} label={t('sum')} />}
      <CashNote way={form.values.way} minor={form.values.minor} />
      <Whose form={form} fixed={donorId !== undefined} />
      <DayField {...pieceOf(form, 'promisedOn')} label={t('promisedOn')} max={today} />
      <DayField {...pieceOf(form, 'receivedOn')} label={t('receivedOn')} hint={t('receivedHint')} max={today} />
      {!isGoods && <TextField {...pieceOf(form, 'paymentNumber')} label={t('paymentNumber')} hint={t('paymentHint')} />}
      <PurposeField {...pieceOf(form, 'purposeId')} />
      <CheckField {...pieceOf(form, 'wantsTaxReceipt')} label={t('wantsTaxReceipt')} />
      <TextArea {...pieceOf(form, 'note')} label={t('note')} rows={2} />
    </ActFrame>
  );
}

function inputOf(giftId: string, values: Values) {
  const isGoods = values.way === 'in-kind';
  const { way, source, donorId, pledgeId, purposeId, wantsTaxReceipt } = values;
  const quantity = Number(values.quantity.replace(',', '.'));
  return {
    giftId,
    receivedOn: values.receivedOn || null,
    gift: {
      ...{ way, source, donorId, pledgeId, purposeId, wantsTaxReceipt, given: null },
      fund: isGoods ? (source === 'foreign' ? 'fc' : 'in-kind') : values.fund,
      minor: paiseOf(values.minor),
      purpose: purposeId ? ('campaign' as const) : ('general' as const),
      promisedOn: values.receivedOn && values.receivedOn < values.promisedOn ? values.receivedOn : values.promisedOn,
      paymentNumber: orNull(values.paymentNumber),
      receiptBy: donorId ? ('paper' as const) : ('none' as const),
      inKind: isGoods
        ? { what: values.what, quantity, unit: orNull(values.unit), valuedBy: orNull(values.valuedBy) }
        : null,
      note: orNull(values.note),
    },
  };
}

/** Said while it can still be given otherwise, not after the receipt. */
function CashNote({ way, minor }: Pick<Values, 'way' | 'minor'>) {
  const { t } = useTranslation('gift');
  const isMuch = way === 'cash' && (paiseOf(minor) ?? 0) > MOST_CASH_DEDUCTIBLE;
  return isMuch ? <Note tone="risk">{t('cashNote')}</Note> : null;
}

function Goods({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('gift');
  return (
    <>
      {form.values.source === 'foreign' && <Note tone="risk">{t('goods.foreign')}</Note>}
      <TextField {...pieceOf(form, 'what')} label={t('goods.what')} maxLength={200} />
      <TextField {...pieceOf(form, 'quantity')} label={t('goods.quantity')} inputMode="text" />
      <TextField {...pieceOf(form, 'unit')} label={t('goods.unit')} maxLength={30} />
      <SumField {...pieceOf(form, 'minor')} label={t('goods.value')} hint={t('goods.valueHint')} />
      <TextField {...pieceOf(form, 'valuedBy')} label={t('goods.valuedBy')} maxLength={120} />
    </>
  );
}

function Whose({ form, fixed }: { form: ActForm<Values>; fixed: boolean }) {
  const { t } = useTranslation('gift');
  const pledges = useRecords(Pledge, ({ donorId, state }) => donorId === form.values.donorId && state === 'promised');
  const money = FUNDS.filter((one) => one !== 'in-kind');
  return (
    <>
      {!fixed && <DonorField {...pieceOf(form, 'donorId')} label={t('donor')} hint={t('donorHint')} />}
      <SelectField
        {...pieceOf(form, 'source')}
        label={t('source.title')}
        options={optionsOf(GIFT_SOURCES, (code) => t(`source.${code}`))}
      />
      {form.values.way !== 'in-kind' && (
        <SelectField
          {...pieceOf(form, 'fund')}
          label={t('fund.title')}
          options={optionsOf(money, (code) => t(`fund.${code}`))}
        />
      )}
      {pledges.length > 0 && (
        <SelectField
          {...pieceOf(form, 'pledgeId')}
          label={t('pledge.of')}
          options={pledges.map(({ id, from }) => ({ code: id, label: t('pledge.since', { day: from }) }))}
        />
      )}
    </>
  );
}
