import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import { AGREEMENTS, BEGAN_BY, CONTACT_WAYS } from '#modules/family-work/model/family-contact.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
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

type Props = { personId?: string | undefined; onClose: () => void };

/** A contact with the family: who began it, whether she agreed, what was said. */
export function ContactForm({ personId = '', onClose }: Props) {
  const { t, i18n } = useTranslation('family-work');
  const today = useToday();
  const [contactId] = useState(newId);
  const file = useOpenFile(personId);
  const initial = {
    relation: null as string | null,
    relatedId: null as string | null,
    way: null as string | null,
    began: null as string | null,
    sheAgreed: null as string | null,
    happened: day(today) as Dated | null,
    words: '',
    worry: false,
  };
  const toInput = ({ words, worry, ...values }: typeof initial) => ({
    contactId,
    contact: {
      ...values,
      caseFileId: file?.id,
      personId,
      words: orNull(words),
      // Left empty it says nothing: nobody was asked whether there was no worry.
      worry: worry || null,
      lang: i18n.language,
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(recordFamilyContact, { initial, toInput, onKept: onClose });
  const [ways, begun, agreed] = [
    useFamilyOptions('way', CONTACT_WAYS),
    useFamilyOptions('began', BEGAN_BY),
    useFamilyOptions('agreed', AGREEMENTS),
  ];
  if (!file) return <EmptyLine>{t('noFile')}</EmptyLine>;
  return (
    <ActFrame form={form} title={t('act.contact')} onClose={onClose}>
      <BeforeContact
        aboutId={personId}
        contact={{ way: form.values.began === 'we' ? 'family' : null, on: null }}
        quiet
      />
      <RelativeFields form={form} personId={personId} />
      <SelectField {...pieceOf(form, 'way')} label={t('form.way')} options={ways} />
      <ChoiceList {...pieceOf(form, 'began')} label={t('form.began')} options={begun} />
      <ChoiceList {...pieceOf(form, 'sheAgreed')} label={t('form.agreed')} options={agreed} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={3} />
      <CheckField {...pieceOf(form, 'worry')} label={t('form.worry')} />
    </ActFrame>
  );
}
