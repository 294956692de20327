import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Donor } from '#modules/gift/model/donor.ts';
import { forgetDonor, mergeDonors } from '#modules/gift/model/donor-acts.ts';
import { FUNDS } from '#modules/gift/model/gift.ts';
import { GIFT_WAYS } from '#modules/gift/model/gift-order.ts';
import { makePledge } from '#modules/gift/model/pledge-acts.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { DonorField } from './donor-field.tsx';
import { paiseOf, SumField } from './money-fields.tsx';

type Props = { donor: StoredOf<typeof Donor>; onClose: () => void };

/** She was written down twice: says which record goes on. */
export function MergeDonorsForm({ donor, onClose }: Props) {
  const { t } = useTranslation('gift');
  const toInput = ({ intoId }: { intoId: string | null }) => ({ donorId: donor.id, intoId });
  const form = useActForm(mergeDonors, { initial: { intoId: null as string | null }, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('donors.merge')}
      about={<p>{t('donors.mergeAbout')}</p>}
      onClose={onClose}
      keepLabel={t('donors.merge')}
    >
      <DonorField {...pieceOf(form, 'intoId')} label={t('donors.into')} without={donor.id} />
    </ActFrame>
  );
}

/** Says what goes and what the law keeps, before it is done: it cannot be undone. */
export function ForgetDonorForm({ donor, onClose }: Props) {
  const { t } = useTranslation('gift');
  const form = useActForm(forgetDonor, { initial: { donorId: donor.id }, onKept: onClose });
  return (
    <ActFrame form={form} title={t('donors.forget')} onClose={onClose} keepLabel={t('donors.forget')}>
      <Note tone="risk">{t('donors.forgetAbout')}</Note>
    </ActFrame>
  );
}

export function PledgeForm({ donor, onClose }: Props) {
  const { t } = useTranslation('gift');
  const today = useToday();
  const [pledgeId] = useState(newId);
  const initial = {
    ...{ minor: '', way: null as string | null, from: today },
    fund: (donor.source === 'foreign' ? 'fc' : 'general') as string | null,
  };
  const toInput = ({ minor, ...values }: typeof initial) => ({
    pledgeId,
    pledge: { ...values, donorId: donor.id, minor: paiseOf(minor), purpose: 'general', purposeId: null },
  });
  const form = useActForm(makePledge, { initial, toInput, onKept: onClose });
  const money = FUNDS.filter((one) => one !== 'in-kind');
  return (
    <ActFrame form={form} title={t('pledge.make')} onClose={onClose}>
      <SumField {...pieceOf(form, 'minor')} label={t('pledge.sum')} />
      <SelectField
        {...pieceOf(form, 'way')}
        label={t('way.title')}
        options={optionsOf(GIFT_WAYS, (code) => t(`way.${code}`))}
      />
      <SelectField
        {...pieceOf(form, 'fund')}
        label={t('fund.title')}
        options={optionsOf(money, (code) => t(`fund.${code}`))}
      />
      <DayField {...pieceOf(form, 'from')} label={t('pledge.from')} />
    </ActFrame>
  );
}
