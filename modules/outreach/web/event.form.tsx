import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CENTRE_EVENTS } from '#modules/outreach/model/centre-event.ts';
import { recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { type HeadcountDraft, HeadcountFields } from './headcount-fields.tsx';

/** Something took place at a centre. Nobody who came is named. */
export function EventForm({ centreId, onClose }: { centreId: string; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const [eventId] = useState(newId);
  const today = useToday();
  const initial = {
    kind: null as string | null,
    happened: day(today) as Dated | null,
    headcount: null as HeadcountDraft | null,
    words: '',
  };
  const toInput = ({ words, ...values }: typeof initial) => ({
    eventId,
    event: { ...values, centreId, words: orNull(words), source: sourceOf(FROM_US) },
  });
  const form = useActForm(recordCentreEvent, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('event.add')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('event.what')}
        options={CENTRE_EVENTS.map((code) => ({ code, label: t(`event.kind.${code}`) }))}
      />
      {form.values.kind === 'worship' && <Note icon="heart">{t('event.worship')}</Note>}
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('event.when')} today={today} endsBefore={today} />
      <HeadcountFields
        label={t('event.headcount')}
        value={form.values.headcount}
        onChange={(headcount) => form.set('headcount', headcount)}
        error={errorOf(form, 'headcount') ?? errorOf(form, 'least') ?? errorOf(form, 'most')}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('event.words')} hint={t('event.noNames')} rows={2} />
    </ActFrame>
  );
}
