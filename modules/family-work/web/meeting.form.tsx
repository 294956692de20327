import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { planFamilyMeeting, recordFamilyMeeting } from '#modules/family-work/model/family-acts.ts';
import {
  AGREEMENTS,
  type FamilyMeetingFacts,
  MEETING_OUTCOMES,
  MEETING_PLACES,
} from '#modules/family-work/model/family-contact.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { RelativeFields } from './relative-fields.tsx';
import { useFamilyOptions, useOpenFile } from './use-family-words.ts';

/** A meeting, planned with her yes and somebody beside her. */
export function MeetingForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('family-work');
  const today = useToday();
  const [meetingId] = useState(newId);
  const file = useOpenFile(personId);
  const initial = {
    sheAgreed: null as string | null,
    relation: null as string | null,
    relatedId: null as string | null,
    place: null as string | null,
    beside: '',
    plannedFor: null as Dated | null,
    note: '',
  };
  const toInput = ({ sheAgreed, beside, note, ...values }: typeof initial) => ({
    meetingId,
    sheAgreed,
    meeting: {
      ...values,
      caseFileId: file?.id,
      personId,
      beside: orNull(beside),
      note: orNull(note),
      lang: i18n.language,
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(planFamilyMeeting, { initial, toInput, onKept: onClose });
  const [places, agreed] = [useFamilyOptions('place', MEETING_PLACES), useFamilyOptions('agreed', AGREEMENTS)];
  if (!file) return <EmptyLine>{t('noFile')}</EmptyLine>;
  return (
    <ActFrame form={form} title={t('act.meeting')} onClose={onClose}>
      <BeforeContact aboutId={personId} contact={{ way: 'family', on: null }} quiet />
      <ChoiceList {...pieceOf(form, 'sheAgreed')} label={t('form.agreed')} options={agreed} />
      <RelativeFields form={form} personId={personId} />
      <DateWithPrecision
        {...pieceOf(form, 'plannedFor')}
        label={t('form.plannedFor')}
        today={today}
        startsAfter={today}
      />
      <SelectField {...pieceOf(form, 'place')} label={t('form.place')} options={places} />
      <TextField {...pieceOf(form, 'beside')} label={t('form.beside')} maxLength={200} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </ActFrame>
  );
}

/** How it was, and how she was afterwards. */
export function MetForm({ meeting, onClose }: { meeting: Stored<FamilyMeetingFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('family-work');
  const today = useToday();
  const initial = { held: day(today) as Dated | null, outcome: null as string | null, ownWords: '', note: '' };
  const toInput = ({ ownWords, note, ...values }: typeof initial) => ({
    ...values,
    meetingId: meeting.id,
    ownWords: orNull(ownWords),
    note: orNull(note),
    lang: i18n.language,
  });
  const form = useActForm(recordFamilyMeeting, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.met')} onClose={onClose}>
      <ChoiceList
        {...pieceOf(form, 'outcome')}
        label={t('form.outcome')}
        options={useFamilyOptions('outcome', MEETING_OUTCOMES)}
      />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.afterwards')} />
      <DateWithPrecision {...pieceOf(form, 'held')} label={t('form.when')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </ActFrame>
  );
}
