import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { linkContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import type { AboutContact } from './about-contact.ts';

/** Her file was opened before anybody knew that it is she. Neither side is let into the other's notes by it. */
export function LinkFileForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation('outreach-room');
  const [linkId] = useState(newId);
  const files = useRecords(CaseFile, { closedAt: null }).toSorted((a, b) => a.title.localeCompare(b.title));
  const initial = { caseFileId: null as string | null };
  const form = useActForm(linkContact, {
    initial,
    toInput: (values) => ({ linkId, contactId: contact.id, ...values }),
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('openFile.link')} about={about} onClose={onClose}>
      <Note icon="lock">{t('openFile.about')}</Note>
      <SelectField
        {...pieceOf(form, 'caseFileId')}
        label={t('openFile.which')}
        hint={t('openFile.whichHint')}
        options={files.map(({ id, title }) => ({ code: id, label: title }))}
      />
      <Note icon="heart">{t('openFile.ask')}</Note>
    </ActFrame>
  );
}
