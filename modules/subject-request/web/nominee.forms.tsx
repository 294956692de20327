import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CONSENT_METHODS } from '#modules/consent/model/consent.ts';
import { Person, type PersonFacts, Relation } from '#modules/person/model/person.ts';
import type { NomineeFacts } from '#modules/subject-request/model/nominee.ts';
import { endNomination, nameNominee } from '#modules/subject-request/model/nominee-acts.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

/** Whom she names, in her words; and, where they stand in our records, who that is. */
export function NameNomineeForm({ person, onClose }: { person: Stored<PersonFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('subject-request-page');
  const { t: ofConsent } = useTranslation('consent-page');
  const [nomineeId] = useState(newId);
  const today = useToday();
  const initial = {
    ...{ name: '', relation: '', reach: '', witness: '' },
    relatedId: null as string | null,
    how: null as string | null,
    lang: (person.languages[0] ?? i18n.language) as string | null,
    named: day(today) as Dated | null,
  };
  const toInput = ({ reach, witness, ...values }: typeof initial) => ({
    nomineeId,
    nominee: { ...values, personId: person.id, reach: orNull(reach), witness: orNull(witness) },
  });
  const form = useActForm(nameNominee, { initial, toInput, onKept: onClose });
  const related = useRelated(person.id);
  return (
    <ActFrame
      form={form}
      title={t('nominee.name')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
    >
      <Note>{t('nominee.explain')}</Note>
      <TextField {...pieceOf(form, 'name')} label={t('nominee.who')} maxLength={200} />
      <TextField {...pieceOf(form, 'relation')} label={t('nominee.relation')} maxLength={200} />
      {related.length > 0 && (
        <SelectField {...pieceOf(form, 'relatedId')} label={t('nominee.related')} options={related} />
      )}
      <TextField {...pieceOf(form, 'reach')} label={t('nominee.reach')} maxLength={500} />
      <SelectField
        {...pieceOf(form, 'how')}
        label={t('nominee.how')}
        options={CONSENT_METHODS.map((code) => ({ code, label: ofConsent(`how.${code}`) }))}
      />
      <TextField {...pieceOf(form, 'witness')} label={t('nominee.witness')} maxLength={200} />
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={useLanguageOptions()} />
      <DateWithPrecision {...pieceOf(form, 'named')} label={t('form.asked')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

/** People she is related to, as we know it; whom she must be kept from says so. */
function useRelated(personId: string) {
  const { t } = useTranslation(['subject-request-page', 'person']);
  const people = useRecords(Person);
  const relations = useRecords(Relation, (one) => one.personId === personId || one.otherId === personId);
  return relations.map(({ personId: from, otherId, safeToContact }) => {
    const id = from === personId ? otherId : from;
    const other = people.find((one) => one.id === id);
    const name = other?.nameUsed ?? other?.displayCode ?? t('person:unknownName');
    return { code: id, label: safeToContact === 'no' ? `${name} · ${t('person:relation.safe.no')}` : name };
  });
}

/** She takes it back. Nobody asks why; what she says may be written. */
export function EndNominationForm({ nominee, onClose }: { nominee: Stored<NomineeFacts>; onClose: () => void }) {
  const { t } = useTranslation('subject-request-page');
  const today = useToday();
  const initial = { ended: day(today) as Dated | null, endedWords: '' };
  const toInput = ({ ended, endedWords }: typeof initial) => ({
    ...{ nomineeId: nominee.id, ended, endedWords: orNull(endedWords) },
  });
  const form = useActForm(endNomination, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('nominee.end')} about={nominee.name} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'ended')} label={t('form.asked')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'endedWords')} label={t('nominee.endWords')} rows={2} />
    </ActFrame>
  );
}
