import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { bounceCheque, cancelGift, REFUND_ALONE, refundGift } from '#modules/gift/model/end-gift.ts';
import { FUNDS, type Gift } from '#modules/gift/model/gift.ts';
import { GIFT_SOURCES } from '#modules/gift/model/gift-order.ts';
import { plainAmount } from '#modules/gift/model/money.ts';
import { receiveGift } from '#modules/gift/model/record-gift.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { paiseOf, SumField } from './money-fields.tsx';

type Props = { gift: StoredOf<typeof Gift>; onClose: () => void };

/** What was promised has come: asks what the account says, and whose money it is where nobody had said. */
export function ReceiveGiftForm({ gift, onClose }: Props) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const initial = {
    ...{ receivedOn: today, paymentNumber: gift.paymentNumber ?? '', source: gift.source as string | null },
    ...{ fund: gift.fund as string | null },
    minor: gift.minor === null ? '' : plainAmount({ minor: gift.minor, currency: 'INR' }),
  };
  const toInput = ({ minor, paymentNumber, ...values }: typeof initial) => ({
    ...{ giftId: gift.id, ...values, minor: paiseOf(minor), paymentNumber: orNull(paymentNumber) },
  });
  const form = useActForm(receiveGift, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('do.receive')} onClose={onClose} keepLabel={t('do.receive')}>
      <DayField {...pieceOf(form, 'receivedOn')} label={t('receivedOn')} max={today} min={gift.promisedOn} />
      {gift.way !== 'in-kind' && (
        <>
          <SumField {...pieceOf(form, 'minor')} label={t('sumReceived')} />
          <TextField {...pieceOf(form, 'paymentNumber')} label={t('paymentNumber')} hint={t('paymentHint')} />
          <SelectField
            {...pieceOf(form, 'fund')}
            label={t('fund.title')}
            options={optionsOf(FUNDS, (code) => t(`fund.${code}`))}
          />
        </>
      )}
      <SelectField
        {...pieceOf(form, 'source')}
        label={t('source.title')}
        options={optionsOf(GIFT_SOURCES, (code) => t(`source.${code}`))}
      />
    </ActFrame>
  );
}

const ACTS = { bounce: bounceCheque, refund: refundGift, cancel: cancelGift } as const;
export type Ending = keyof typeof ACTS;

/** A cheque came back, a gift goes back, a promise comes to nothing. */
export function EndGiftForm({ gift, what, onClose }: Props & { what: Ending }) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const initial = { on: today, why: '' };
  const toInput = ({ on, why }: typeof initial) =>
    what === 'cancel' ? { giftId: gift.id, why } : { giftId: gift.id, on, why };
  const form = useActForm(ACTS[what], { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t(`do.${what}`)} onClose={onClose} keepLabel={t(`do.${what}`)}>
      {what === 'refund' && (gift.minor ?? 0) > REFUND_ALONE && <Note icon="second-person">{t('refundTwo')}</Note>}
      {what !== 'cancel' && <DayField {...pieceOf(form, 'on')} label={t('on')} max={today} />}
      <TextArea {...pieceOf(form, 'why')} label={t('why')} rows={2} />
    </ActFrame>
  );
}
