import { useTranslation } from 'react-i18next';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { FormError } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useDayWords } from './use-family-words.ts';

export type OrderValues = {
  orderRef: string;
  orderOn: string;
  orderId: string | null;
  orderPaperId: string | null;
};
type Props = {
  value: OrderValues;
  onChange: (value: OrderValues) => void;
  form: { errors: readonly FormError[] };
  personId: string;
  fileId: string;
};

/** The order: by where it is written down and where the paper lies; its bare number only where neither is here. */
export function OrderFields(props: Props) {
  const { value, onChange, form } = props;
  const { t } = useTranslation('family-work');
  return (
    <>
      <WhereItLies {...props} />
      <TextField
        name="orderRef"
        label={t('form.orderRef')}
        hint={t('form.orderHint')}
        maxLength={200}
        value={value.orderRef}
        onChange={(orderRef) => onChange({ ...value, orderRef })}
        error={errorOf(form, 'orderRef')}
      />
      {value.orderRef !== '' && (
        <DayField
          name="orderOn"
          label={t('form.orderOn')}
          value={value.orderOn}
          onChange={(orderOn) => onChange({ ...value, orderOn })}
          error={errorOf(form, 'orderOn')}
        />
      )}
    </>
  );
}

/** Papers on which an order may stand. */
const PAPERS: readonly string[] = ['document', 'photo', 'other'];

function WhereItLies({ value, onChange, form, personId, fileId }: Props) {
  const { t, i18n } = useTranslation('family-work');
  const dayOf = useDayWords();
  const orders = useRecords(StayOrder, { personId });
  const papers = useRecords(Evidence, ({ aboutId, kind }) => aboutId === fileId && PAPERS.includes(kind));
  const order = (one: { number: string; on: string }) => `${one.number} · ${dayWords(one.on, i18n.language)}`;
  const paper = (one: (typeof papers)[number]) => `${dayOf(one.collected)} · ${one.description.slice(0, 60)}`;
  function take(orderId: string | null) {
    const found = orders.find(({ id }) => id === orderId);
    onChange({ ...value, orderId, ...(found && { orderRef: found.number, orderOn: found.on }) });
  }
  return (
    <>
      {orders.length > 0 && (
        <SelectField
          name="orderId"
          label={t('form.order')}
          options={orders.map((one) => ({ code: one.id, label: order(one) }))}
          value={value.orderId}
          onChange={take}
          error={errorOf(form, 'orderId')}
        />
      )}
      {papers.length > 0 && (
        <SelectField
          name="orderPaperId"
          label={t('form.orderPaper')}
          options={papers.map((one) => ({ code: one.id, label: paper(one) }))}
          value={value.orderPaperId}
          onChange={(orderPaperId) => onChange({ ...value, orderPaperId })}
          error={errorOf(form, 'orderPaperId')}
        />
      )}
    </>
  );
}
