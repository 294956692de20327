import { useTranslation } from 'react-i18next';
import { ORDER_SECTIONS } from '#modules/placement/model/stay-order.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { AdmissionValues, OrderValues } from './admission-values.ts';

/** Asked only where the stay rests on an order: of which day it is, and until when it holds. */
export function OrderDays({ form }: { form: ActForm<AdmissionValues & OrderValues> }) {
  const { t } = useTranslation('facility');
  const today = useToday();
  const { basis, orderRef } = form.values;
  if ((basis !== 'cwc_order' && basis !== 'magistrate_order') || orderRef === '') return null;
  const own = basis === 'cwc_order' ? 'jj' : 'itpa';
  const sections = ORDER_SECTIONS.filter((code) => code.startsWith(own) || code === 'other');
  return (
    <>
      <SelectField
        {...pieceOf(form, 'section')}
        label={t('admit.section')}
        options={sections.map((code) => ({ code, label: t(`order.of.${code}`) }))}
      />
      <DayField {...pieceOf(form, 'on')} label={t('admit.on')} max={today} />
      <DayField {...pieceOf(form, 'untilDay')} label={t('admit.until')} />
    </>
  );
}
