import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CENTRE_EVENTS, type CentreEventFacts } from '#modules/outreach/model/centre-event.ts';
import { correctCentreEvent, recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { type HeadcountDraft, HeadcountFields } from './headcount-fields.tsx';

/** Something took place at a centre, or is to be put right of it. Nobody who came is named. */
type Props = { centreId: string; event?: Stored<CentreEventFacts>; onClose: () => void };

export function EventForm({ centreId, event, onClose }: Props) {
  const { t } = useTranslation('outreach-room');
  const [eventId] = useState(newId);
  const today = useToday();
  const initial = {
    kind: (event?.kind ?? null) as string | null,
    happened: (event?.happened ?? day(today)) as Dated | null,
    headcount: (event?.headcount ?? null) as HeadcountDraft | null,
    words: event?.words ?? '',
  };
  const toInput = ({ words, ...values }: typeof initial) => {
    const written = { ...values, words: orNull(words) };
    return event
      ? { eventId: event.id, centreId, changes: changesOf<object>(event, written) }
      : { eventId, event: { ...written, centreId, source: sourceOf(FROM_US) } };
  };
  const basedOn = event && { [event.id]: event.version };
  const form = useActForm(event ? correctCentreEvent : recordCentreEvent, {
    ...{ initial, toInput, basedOn },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t(event ? 'event.correct' : 'event.add')} onClose={onClose}>
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
