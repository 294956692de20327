import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctFamilyContact, correctFamilyMeeting } from '#modules/family-work/model/correct-family-work.ts';
import {
  AGREEMENTS,
  BEGAN_BY,
  CONTACT_WAYS,
  type FamilyContactFacts,
  type FamilyMeetingFacts,
  MEETING_OUTCOMES,
  MEETING_PLACES,
} from '#modules/family-work/model/family-contact.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { RelativeFields } from './relative-fields.tsx';
import { useFamilyOptions } from './use-family-words.ts';

/** Puts a contact right. */
export function CorrectContactForm(props: { contact: Stored<FamilyContactFacts>; onClose: () => void }) {
  const { contact, onClose } = props;
  const { t } = useTranslation('family-work');
  const today = useToday();
  const { relation, relatedId, way, began, sheAgreed, happened, words, worry, personId } = contact;
  const initial = {
    ...{ relation: relation as string | null, relatedId, way: way as string | null, began: began as string | null },
    ...{ sheAgreed: sheAgreed as string | null, happened: happened as Dated | null, words: words ?? '' },
    worry: worry ?? false,
  };
  const toInput = (values: typeof initial) => ({
    ...{ contactId: contact.id, personId },
    changes: changesOf<object>(contact, {
      ...{ ...values, words: orNull(values.words) },
      // Nobody is made to have said that there was no worry.
      worry: values.worry || (worry === true ? false : worry),
    }),
  });
  const basedOn = { [contact.id]: contact.version };
  const form = useActForm(correctFamilyContact, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.correctContact')} onClose={onClose}>
      <RelativeFields form={form} personId={personId} />
      <SelectField {...pieceOf(form, 'way')} label={t('form.way')} options={useFamilyOptions('way', CONTACT_WAYS)} />
      <ChoiceList {...pieceOf(form, 'began')} label={t('form.began')} options={useFamilyOptions('began', BEGAN_BY)} />
      <ChoiceList
        {...pieceOf(form, 'sheAgreed')}
        label={t('form.agreed')}
        options={useFamilyOptions('agreed', AGREEMENTS)}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={3} />
      <CheckField {...pieceOf(form, 'worry')} label={t('form.worry')} />
    </ActFrame>
  );
}

type Met = {
  plannedFor: Dated | null;
  place: string | null;
  beside: string;
  note: string;
  held: Dated | null;
  outcome: string | null;
  ownWords: string;
};

/** Puts a meeting right: the plan of one that lies ahead, how it was of one that was. */
export function CorrectMeetingForm(props: { meeting: Stored<FamilyMeetingFacts>; onClose: () => void }) {
  const { meeting, onClose } = props;
  const { t } = useTranslation('family-work');
  const { plannedFor, place, beside, note, held, outcome, ownWords } = meeting;
  const initial: Met = {
    ...{ plannedFor, place, held, outcome },
    ...{ beside: beside ?? '', note: note ?? '', ownWords: ownWords ?? '' },
  };
  const toInput = (values: Met) => ({
    meetingId: meeting.id,
    changes: changesOf<object>(meeting, {
      ...{ ...values, beside: orNull(values.beside), note: orNull(values.note), ownWords: orNull(values.ownWords) },
    }),
  });
  const basedOn = { [meeting.id]: meeting.version };
  const form = useActForm(correctFamilyMeeting, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.correctMeeting')} onClose={onClose}>
      {held === null ? <Planned form={form} /> : <HowItWas form={form} />}
      <SelectField
        {...pieceOf(form, 'place')}
        label={t('form.place')}
        options={useFamilyOptions('place', MEETING_PLACES)}
      />
      <TextField {...pieceOf(form, 'beside')} label={t('form.beside')} maxLength={200} />
      <TextArea {...pieceOf(form, 'note')} label={t('form.note')} rows={2} />
    </ActFrame>
  );
}

function Planned({ form }: { form: ActForm<Met> }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  return (
    <DateWithPrecision
      {...pieceOf(form, 'plannedFor')}
      label={t('form.plannedFor')}
      today={today}
      startsAfter={today}
    />
  );
}

function HowItWas({ form }: { form: ActForm<Met> }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  return (
    <>
      <ChoiceList
        {...pieceOf(form, 'outcome')}
        label={t('form.outcome')}
        options={useFamilyOptions('outcome', MEETING_OUTCOMES)}
      />
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.afterwards')} />
      <DateWithPrecision {...pieceOf(form, 'held')} label={t('form.when')} today={today} endsBefore={today} />
    </>
  );
}
