import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { correctReturn } from '#modules/return/model/begin-return.ts';
import { correctHandover } from '#modules/return/model/correct-handover.ts';
import type { ReturnCaseFacts, ReturnHandoverFacts } from '#modules/return/model/return-case.ts';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** Puts right where she goes and who receives her. */
export function CorrectReturnForm({ found, onClose }: { found: Stored<ReturnCaseFacts>; onClose: () => void }) {
  const { t } = useTranslation('return');
  const { toPlace, receivingId, receiver } = found;
  const initial = { toPlace: toPlace ?? '', receivingId, receiver: receiver ?? '' };
  const toInput = (values: typeof initial) => ({
    returnId: found.id,
    changes: changesOf<object>(found, {
      ...values,
      toPlace: orNull(values.toPlace),
      receiver: orNull(values.receiver),
    }),
  });
  const basedOn = { [found.id]: found.version };
  const form = useActForm(correctReturn, { initial, toInput, basedOn, onKept: onClose });
  const organisations = useRecords(Organisation).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <ActFrame form={form} title={t('correct.return')} onClose={onClose}>
      <TextField {...pieceOf(form, 'toPlace')} label={t('begin.place')} hint={t('begin.placeHint')} maxLength={200} />
      <SelectField {...pieceOf(form, 'receivingId')} label={t('begin.organisation')} options={organisations} />
      <TextField {...pieceOf(form, 'receiver')} label={t('begin.receiver')} maxLength={200} />
    </ActFrame>
  );
}

const NAMES = ['place', 'givenBy', 'receivedBy', 'ourReceipt'] as const;
const TEXTS = ['belongings', 'ownWords', 'theirReceipt', 'theirReceiptBy'] as const;

/** Puts right what stands of the hand-over: names, receipts, belongings, her words. */
export function CorrectHandoverForm(props: { handover: Stored<ReturnHandoverFacts>; onClose: () => void }) {
  const { handover, onClose } = props;
  const { t } = useTranslation('return');
  const initial = {
    ...(Object.fromEntries(NAMES.map((name) => [name, handover[name]])) as Record<(typeof NAMES)[number], string>),
    ...(Object.fromEntries(TEXTS.map((name) => [name, handover[name] ?? ''])) as Record<
      (typeof TEXTS)[number],
      string
    >),
  };
  const toInput = (values: typeof initial) => ({
    handoverId: handover.id,
    changes: changesOf<object>(handover, {
      ...values,
      ...Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])])),
    }),
  });
  const basedOn = { [handover.id]: handover.version };
  const form = useActForm(correctHandover, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correct.handover')} onClose={onClose}>
      {NAMES.map((name) => (
        <TextField key={name} {...pieceOf(form, name)} label={t(`handOver.${name}`)} maxLength={200} />
      ))}
      <TextArea {...pieceOf(form, 'belongings')} label={t('handOver.belongings')} rows={2} />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('handOver.ownWords')} />
      {handover.theirReceipt !== null && (
        <>
          <TextField {...pieceOf(form, 'theirReceipt')} label={t('arrival.receipt')} maxLength={200} />
          <TextField {...pieceOf(form, 'theirReceiptBy')} label={t('arrival.by')} maxLength={200} />
        </>
      )}
    </ActFrame>
  );
}
