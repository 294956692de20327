import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { adulthoodOf, isPlaceToStay } from '#modules/placement/model/stay.ts';
import { type Along, RECEIPTS, Transfer } from '#modules/placement/model/transfer.ts';
import { acknowledgeArrival, handOverPerson, planTransfer } from '#modules/placement/model/transfer-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { AlongFields } from './along-fields.tsx';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';
import { usePlaces } from './use-places.ts';

/** Where to, why, what goes along, and whether she wants it. */
export function PlanTransferForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const transferId = useState(newId)[0];
  const isAdult = adulthoodOf(person, day(useToday())) === 'adult';
  const initial = {
    toId: null as string | null,
    why: '',
    plannedOn: '',
    orderRef: '',
    withoutOrder: '',
    sheAgrees: null as string | null,
    along: [] as Along[],
  };
  const toInput = (values: typeof initial) => ({
    transferId,
    transfer: {
      ...values,
      plannedOn: orNull(values.plannedOn),
      orderRef: orNull(values.orderRef),
      withoutOrder: orNull(values.withoutOrder),
      sheAgrees: values.sheAgrees === null ? null : values.sheAgrees === 'yes',
      personId: person.id,
      fromPlacementId: stay.id,
    },
  });
  const form = useActForm(planTransfer, { initial, toInput, onKept: onClose });
  const agrees = (['yes', 'no'] as const).map((code) => ({ code, label: t(`transfer.agrees.${code}`) }));
  return (
    <StayForm form={form} title={t('transfer.plan')} person={person} onClose={onClose}>
      <SelectField {...pieceOf(form, 'toId')} label={t('transfer.to')} options={useWhereTo(stay.facilityId)} />
      <TextArea {...pieceOf(form, 'why')} label={t('why')} rows={2} />
      <ChoiceTiles {...pieceOf(form, 'sheAgrees')} label={t('transfer.doesAgree')} options={agrees} />
      <DayField {...pieceOf(form, 'plannedOn')} label={t('transfer.plannedOn')} />
      {!isAdult && (
        <>
          <TextField
            {...pieceOf(form, 'orderRef')}
            label={t('transfer.order')}
            hint={t('transfer.eitherOr')}
            maxLength={200}
          />
          <TextField {...pieceOf(form, 'withoutOrder')} label={t('transfer.cannotWait')} maxLength={1000} />
        </>
      )}
      <AlongFields value={form.values.along} onChange={(along) => form.set('along', along)} />
    </StayForm>
  );
}

/** Homes first, then other organisations that can take somebody in. */
function useWhereTo(fromId: string) {
  const { options } = usePlaces();
  const partners = useRecords(Organisation, { kind: 'partner' }).map(({ id, name }) => ({ code: id, label: name }));
  return [...options, ...partners].filter(({ code }) => code !== fromId);
}

/** First acknowledgement. */
export function HandOverForm({ card: { person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const transfer = useRecord(Transfer, id);
  const initial = {
    handedAt: useNow(),
    handedTo: '',
    orderRef: transfer?.orderRef ?? '',
    withoutOrder: transfer?.withoutOrder ?? '',
    along: [...(transfer?.along ?? [])],
  };
  const toInput = (values: typeof initial) => ({
    ...values,
    transferId: id,
    personId: person.id,
    toId: transfer?.toId ?? '',
    orderRef: orNull(values.orderRef),
    withoutOrder: orNull(values.withoutOrder),
  });
  const form = useActForm(handOverPerson, { initial, toInput, onKept: onClose });
  const isAdult = adulthoodOf(person, day(useToday())) === 'adult';
  return (
    <StayForm form={form} title={t('transfer.handOver')} person={person} onClose={onClose}>
      <TextField {...pieceOf(form, 'handedTo')} label={t('transfer.handedTo')} maxLength={200} />
      <MomentField {...pieceOf(form, 'handedAt')} label={t('transfer.handedAt')} />
      {!isAdult && (
        <>
          <TextField
            {...pieceOf(form, 'orderRef')}
            label={t('transfer.order')}
            hint={t('transfer.eitherOr')}
            maxLength={200}
          />
          <TextField {...pieceOf(form, 'withoutOrder')} label={t('transfer.cannotWait')} maxLength={1000} />
        </>
      )}
      <AlongFields value={form.values.along} onChange={(along) => form.set('along', along)} />
    </StayForm>
  );
}

/** Second acknowledgement: she is there, and what came along. */
export function ArrivalForm({ card: { stay, person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const transfer = useRecord(Transfer, id);
  const to = useRecord(Organisation, transfer?.toId);
  const placementId = useState(newId)[0];
  const { kindOf } = usePlaces();
  const initial = {
    receivedAt: useNow(),
    receivedHow: 'here' as string | null,
    receiptRef: '',
    notArrived: '',
    shelterType: (kindOf(transfer?.toId ?? null) ?? 'not_known') as string | null,
  };
  const toInput = (values: typeof initial) => ({
    ...values,
    transferId: id,
    fromPlacementId: stay.id,
    personId: person.id,
    toId: transfer?.toId ?? '',
    receiptRef: orNull(values.receiptRef),
    notArrived: orNull(values.notArrived),
    placementId,
  });
  const form = useActForm(acknowledgeArrival, { initial, toInput, onKept: onClose });
  const kinds = useCodeOptions('shelter_type');
  return (
    <StayForm form={form} title={t('transfer.arrival')} person={person} onClose={onClose}>
      <MomentField {...pieceOf(form, 'receivedAt')} label={t('transfer.receivedAt')} />
      <SelectField
        {...pieceOf(form, 'receivedHow')}
        label={t('transfer.how')}
        options={RECEIPTS.map((code) => ({ code, label: t(`transfer.receipt.${code}`) }))}
      />
      {form.values.receivedHow !== 'here' && (
        <TextField {...pieceOf(form, 'receiptRef')} label={t('transfer.receiptRef')} maxLength={200} />
      )}
      {to && isPlaceToStay(to) && (
        <SelectField {...pieceOf(form, 'shelterType')} label={t('transfer.kind')} options={kinds} />
      )}
      <TextField {...pieceOf(form, 'notArrived')} label={t('transfer.notArrived')} maxLength={1000} />
    </StayForm>
  );
}
