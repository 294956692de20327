import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, moment } from '#kernel/dated.ts';
import { type NextContact, nextAsContact } from '#modules/outreach/model/keep-contact.ts';
import { noteRound, noteVisit } from '#modules/outreach/model/note-visit.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { DANGER_SIGNS } from '#modules/outreach/model/outreach-visit.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { ChildFields, partOfDayAt } from './child-fields.tsx';
import { HeadcountFields } from './headcount-fields.tsx';
import { NextFields, nextOf } from './next-fields.tsx';
import type { Contact } from './use-outreach.ts';
import { inputOfVisit, type VisitValues } from './visit-values.ts';

type Props = { contact?: Contact; about?: ReactNode; onClose: () => void };

/** Three taps: *Note*, a tile, *Keep*. Without a contact it is a round through an area. */
export function NoteVisitForm({ contact, about, onClose }: Props) {
  const { t, i18n } = useTranslation('outreach-room');
  const [ids] = useState(() => ({ visitId: newId(), childId: newId() }));
  const now = useNow();
  const areas = useRecords(OutreachArea, { workedUntil: null });
  const initial = valuesAt(now, contact?.areaId ?? (areas.length === 1 ? (areas[0]?.id ?? null) : null));
  const toInput = (values: VisitValues) =>
    inputOfVisit(values, { ...ids, contactId: contact?.id ?? null, lang: i18n.language });
  const form = useActForm(contact ? noteVisit : noteRound, { initial, toInput, onKept: onClose });
  const title = t(contact ? 'visit.note' : 'visit.round');
  return (
    <ActFrame form={form} title={title} about={contact && (about ?? contact.alias)} onClose={onClose}>
      {contact?.neverContact && (
        <FactLine icon="refused" tone="missed" strong>
          {contact.neverContact}
        </FactLine>
      )}
      {contact && (
        <BeforeContact
          aboutId={contact.id}
          contact={plannedNext(form.values)}
          despite={pieceOf(form, 'despite')}
          quiet
        />
      )}
      {!contact && (
        <SelectField
          {...pieceOf(form, 'areaId')}
          label={t('visit.area')}
          options={areas.map(({ id, name }) => ({ code: id, label: name }))}
        />
      )}
      <What form={form} isRound={!contact} />
      <Seen form={form} />
      <Words form={form} isRound={!contact} />
      <More form={form} isRound={!contact} />
    </ActFrame>
  );
}

/** The next meeting that is being written down, or none. */
function plannedNext({ next }: VisitValues) {
  return next === null ? { way: null, on: null } : nextAsContact(nextOf(next) as NextContact);
}

function valuesAt(now: string, areaId: string | null): VisitValues {
  return {
    areaId,
    what: [],
    happened: moment(now) as Dated | null,
    services: [],
    dangerSigns: [],
    reached: null,
    herWords: '',
    words: '',
    child: { least: null, most: null, company: null, partOfDay: partOfDayAt(now), signs: [], words: '' },
    next: null,
    despite: '',
  };
}

const TILES = [
  { code: 'met', icon: 'smile' },
  { code: 'service', icon: 'heart' },
  { code: 'child', icon: 'child' },
  { code: 'danger', icon: 'late' },
  { code: 'nobody', icon: 'unknown' },
  { code: 'unsafe', icon: 'leave' },
] as const;
/** What cannot be true beside *nobody was there* or *we left*. */
const BARE: readonly string[] = ['nobody', 'unsafe'];

function What({ form, isRound }: { form: ActForm<VisitValues>; isRound: boolean }) {
  const { t } = useTranslation('outreach-room');
  const choose = (codes: string[]) => {
    const added = codes.find((code) => !form.values.what.includes(code));
    const alone = added !== undefined && BARE.includes(added);
    const kept = codes.filter((code) =>
      alone ? code === added || code === 'child' || code === 'danger' : !BARE.includes(code),
    );
    form.set('what', kept);
  };
  return (
    <ChoiceTiles
      name="met"
      many
      label={t(isRound ? 'visit.whatRound' : 'visit.what')}
      options={TILES.map(({ code, icon }) => ({ code, icon, label: t(`visit.tile.${code}`) }))}
      value={form.values.what}
      onChange={choose}
      error={errorOf(form, 'met')}
    />
  );
}

const USUAL_SERVICES = [
  'counselling',
  'medical',
  'reproductive_maternity',
  'food_clothing',
  'day_night_care',
  'child_protection',
  'education',
  'legal_aid',
  'documents_id',
  'drop_in',
] as const;

/** What each tile opens; nothing else stands on the screen. */
function Seen({ form }: { form: ActForm<VisitValues> }) {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const { what } = form.values;
  return (
    <>
      {what.includes('service') && (
        <MultiSelectField
          {...pieceOf(form, 'services')}
          label={t('outreach-room:visit.services')}
          options={USUAL_SERVICES.map((code) => ({ code, label: t(`codes:service_type.${code}`) }))}
        />
      )}
      {what.includes('danger') && (
        <MultiSelectField
          {...pieceOf(form, 'dangerSigns')}
          label={t('outreach-room:visit.signs')}
          options={DANGER_SIGNS.map((code) => ({ code, label: t(`outreach-room:sign.${code}`) }))}
        />
      )}
      {what.includes('child') && (
        <ChildFields
          value={form.values.child}
          onChange={(child) => form.set('child', child)}
          error={errorOf(form, 'company')}
        />
      )}
    </>
  );
}

function Words({ form, isRound }: { form: ActForm<VisitValues>; isRound: boolean }) {
  const { t } = useTranslation('outreach-room');
  const isMet = !form.values.what.some((code) => BARE.includes(code));
  return (
    <>
      {!isRound && isMet && (
        <OwnWordsField {...pieceOf(form, 'herWords')} label={t('visit.herWords')} aside={t('visit.ifAny')} />
      )}
      <TextArea {...pieceOf(form, 'words')} label={t('visit.words')} aside={t('visit.ifAny')} rows={2} />
    </>
  );
}

/** When it was, if not now; how many were met; when next. Folded, for most notes need none of it. */
function More({ form, isRound }: { form: ActForm<VisitValues>; isRound: boolean }) {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const [opened, setOpened] = useState(false);
  if (!opened) {
    return (
      <div>
        <Button kind="quiet" icon="unfold" onClick={() => setOpened(true)}>
          {t(isRound ? 'visit.moreRound' : 'visit.more')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('visit.when')} today={today} endsBefore={today} />
      {isRound ? (
        <HeadcountFields
          label={t('visit.reached')}
          value={form.values.reached}
          onChange={(reached) => form.set('reached', reached)}
          error={errorOf(form, 'reached') ?? errorOf(form, 'least')}
        />
      ) : (
        <NextFields form={form} value={form.values.next} onChange={(next) => form.set('next', next)} />
      )}
    </>
  );
}
