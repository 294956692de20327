import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { confirmArrival, handOverPerson } from '#modules/return/model/hand-over.ts';
import { POST_RETURN_VISITS } from '#modules/return/model/return-route.ts';
import type { WayHome } from '#modules/return/model/way-home.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { way: WayHome; onClose: () => void };

/** She goes into another's care: asked once more, signed on our side; the visits after it are planned at once. */
export function HandOverForm({ way, onClose }: Props) {
  const { t, i18n } = useTranslation('return');
  const today = useToday();
  const [handoverId] = useState(newId);
  const initial = {
    stillWishes: false,
    happened: day(today) as Dated | null,
    place: '',
    givenBy: useMe().name,
    receivedBy: way.return.receiver ?? '',
    ourReceipt: '',
    belongings: '',
    ownWords: '',
  };
  const toInput = ({ stillWishes, belongings, ownWords, ...values }: typeof initial) => ({
    handoverId,
    stillWishes,
    handover: {
      ...values,
      returnId: way.return.id,
      caseFileId: way.return.caseFileId,
      personId: way.return.personId,
      belongings: orNull(belongings),
      ownWords: orNull(ownWords),
      lang: i18n.language,
    },
  });
  const form = useActForm(handOverPerson, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('handOver.title')} onClose={onClose} keepLabel={t('handOver.keep')}>
      <CheckField {...pieceOf(form, 'stillWishes')} label={t('handOver.stillWishes')} />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('handOver.ownWords')} />
      <DateWithPrecision
        {...pieceOf(form, 'happened')}
        label={t('handOver.happened')}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'place')} label={t('handOver.place')} maxLength={200} />
      <TextField {...pieceOf(form, 'givenBy')} label={t('handOver.givenBy')} maxLength={200} />
      <TextField {...pieceOf(form, 'receivedBy')} label={t('handOver.receivedBy')} maxLength={200} />
      <TextField {...pieceOf(form, 'ourReceipt')} label={t('handOver.ourReceipt')} maxLength={200} />
      <TextArea {...pieceOf(form, 'belongings')} label={t('handOver.belongings')} rows={2} />
      <Note icon="next-date">{t('handOver.visits', { count: POST_RETURN_VISITS.length })}</Note>
    </ActFrame>
  );
}

/** The other side has written that she arrived. */
export function ConfirmArrivalForm({ way, onClose }: Props) {
  const { t } = useTranslation('return');
  const today = useToday();
  const initial = { theirReceipt: '', theirReceiptBy: '', theirReceiptOn: day(today) as Dated | null };
  const toInput = (values: typeof initial) => ({
    ...values,
    handoverId: way.handoverId,
    returnId: way.return.id,
  });
  const form = useActForm(confirmArrival, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('arrival.title')} onClose={onClose}>
      <TextField {...pieceOf(form, 'theirReceipt')} label={t('arrival.receipt')} maxLength={200} />
      <TextField {...pieceOf(form, 'theirReceiptBy')} label={t('arrival.by')} maxLength={200} />
      <DateWithPrecision
        {...pieceOf(form, 'theirReceiptOn')}
        label={t('arrival.on')}
        today={today}
        endsBefore={today}
      />
    </ActFrame>
  );
}
