import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { ABOUT_WHAT, CAME_HOW, COMPLAINED_BY } from '#modules/complaint/model/complaint.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import { useColleagues, useHandlers } from './use-complaints.ts';

type Props = { personId?: string | undefined; onClose: () => void };

const INITIAL = {
  ...{ ownWords: '', lang: null as string | null, from: null as string | null, complainantId: null as string | null },
  ...{ fromWords: '', cameHow: null as string | null, about: null as string | null, aboutStaffIds: [] as string[] },
  ...{ aboutHomeId: null as string | null, wants: '', received: null as Dated | null, answerSafely: '' },
  ...{ handlerId: null as string | null, overseerId: null as string | null, tellsOfChildHarm: false },
};
type Values = typeof INITIAL;
type Asked = { form: ActForm<Values> };

/** Somebody says that something with us is not right. First her words; then who looks into it. */
export function TakeComplaintForm({ personId, onClose }: Props) {
  const { t } = useTranslation('complaint');
  const [complaintId] = useState(newId);
  const initial: Values = { ...INITIAL, complainantId: personId ?? null, received: day(useToday()) };
  const toInput = ({
    overseerId,
    tellsOfChildHarm,
    fromWords,
    wants,
    answerSafely,
    complainantId,
    ...rest
  }: Values) => ({
    ...{ complaintId, overseerId, tellsOfChildHarm },
    complaint: {
      ...{ ...rest, fromWords: orNull(fromWords), wants: orNull(wants), answerSafely: orNull(answerSafely) },
      complainantId: rest.from === 'anonymous' ? null : complainantId,
    },
  });
  const form = useActForm(takeComplaint, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('take')} onClose={onClose}>
      <Note>{t('form.first')}</Note>
      <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownWords')} />
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={useLanguageOptions()} />
      <FromWhom form={form} />
      <AboutWhat form={form} />
      <CheckField {...pieceOf(form, 'tellsOfChildHarm')} label={t('form.childHarm')} hint={t('form.childHarmHint')} />
      <InWhoseHands form={form} />
    </ActFrame>
  );
}

function FromWhom({ form }: Asked) {
  const { t } = useTranslation('complaint');
  const people = usePeople();
  const from = optionsOf(COMPLAINED_BY, (code) => t(`from.${code}`));
  const came = optionsOf(CAME_HOW, (code) => t(`came.${code}`));
  const words = { label: t('form.fromWords'), hint: t('form.fromWordsHint'), maxLength: 200 };
  return (
    <>
      <ChoiceList {...pieceOf(form, 'from')} label={t('form.from')} options={from} />
      {form.values.from !== 'anonymous' && (
        <>
          <SelectField {...pieceOf(form, 'complainantId')} label={t('form.person')} options={people} />
          <TextField {...pieceOf(form, 'fromWords')} {...words} />
        </>
      )}
      <SelectField {...pieceOf(form, 'cameHow')} label={t('form.cameHow')} options={came} />
    </>
  );
}

function AboutWhat({ form }: Asked) {
  const { t } = useTranslation('complaint');
  const homes = useRecords(Organisation, { kind: 'home' }).map(({ id, name }) => ({ code: id, label: name }));
  const about = optionsOf(ABOUT_WHAT, (code) => t(`about.${code}`));
  const staff = { label: t('form.aboutStaff'), hint: t('form.aboutStaffHint'), options: useColleagues() };
  const safely = { label: t('form.safely'), hint: t('form.safelyHint'), maxLength: 500 };
  return (
    <>
      <ChoiceList {...pieceOf(form, 'about')} label={t('form.about')} options={about} />
      {form.values.about && <MultiSelectField {...pieceOf(form, 'aboutStaffIds')} {...staff} />}
      {form.values.about === 'home' && (
        <SelectField {...pieceOf(form, 'aboutHomeId')} label={t('form.aboutHome')} options={homes} />
      )}
      <TextField {...pieceOf(form, 'wants')} label={t('form.wants')} maxLength={1000} />
      <TextField {...pieceOf(form, 'answerSafely')} {...safely} />
    </>
  );
}

function InWhoseHands({ form }: Asked) {
  const { t } = useTranslation('complaint');
  const today = useToday();
  const options = useHandlers(form.values.aboutStaffIds);
  const handler = { label: t('form.handler'), hint: t('form.handlerHint'), options };
  const overseer = { label: t('form.overseer'), hint: t('form.overseerHint'), options };
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'received')} label={t('form.received')} today={today} endsBefore={today} />
      <SelectField {...pieceOf(form, 'handlerId')} {...handler} />
      <SelectField {...pieceOf(form, 'overseerId')} {...overseer} />
    </>
  );
}

/** Everybody I know, by name. */
function usePeople() {
  const { t } = useTranslation('design');
  return useRecords(Person)
    .map(({ id, nameUsed, displayCode }) => ({ code: id, label: `${nameUsed ?? t('unknownName')} ${displayCode}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
