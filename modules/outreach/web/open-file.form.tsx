import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stagesOf } from '#kernel/code-lists/case-track-stage.ts';
import { openCaseFileForContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { AboutContact } from './about-contact.ts';
import type { Contact } from './use-outreach.ts';

type Values = { nameUsed: string; gender: string | null; riskLevel: string | null; stage: string | null };

/** She comes to us: her file begins. Neither side is let into the other's notes by it. */
export function OpenFileForm({ contact, about, onClose }: AboutContact) {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const [ids] = useState(() => ({ caseFileId: newId(), linkId: newId(), personId: newId() }));
  const go = useGo();
  const initial: Values = { nameUsed: contact.alias, gender: null, riskLevel: 'unassessed', stage: null };
  const form = useActForm(openCaseFileForContact, {
    initial,
    toInput: (values) => inputOf(values, contact, ids),
    onKept: () => {
      onClose();
      go(`/c/${ids.caseFileId}`);
    },
  });
  const stages = [...stagesOf('intake'), ...stagesOf('protection'), ...stagesOf('recovery')];
  return (
    <ActFrame form={form} title={t('outreach-room:openFile.open')} about={about} onClose={onClose}>
      <Note icon="lock">{t('outreach-room:openFile.about')}</Note>
      <TextField {...pieceOf(form, 'nameUsed')} label={t('outreach-room:openFile.name')} maxLength={120} />
      <SelectField
        {...pieceOf(form, 'gender')}
        label={t('outreach-room:openFile.gender')}
        options={useCodeOptions('gender')}
      />
      <SelectField
        {...pieceOf(form, 'riskLevel')}
        label={t('outreach-room:openFile.risk')}
        options={useCodeOptions('risk_level')}
      />
      <SelectField
        {...pieceOf(form, 'stage')}
        label={t('outreach-room:openFile.stage')}
        options={stages.map((code) => ({ code, label: t(`codes:case_track_stage.${code}`) }))}
      />
    </ActFrame>
  );
}

type Ids = { caseFileId: string; linkId: string; personId: string };

function inputOf({ nameUsed, gender, riskLevel, stage }: Values, contact: Contact, { personId, ...ids }: Ids): object {
  const age = contact.age && { observed: contact.age, at: contact.firstContact };
  const met = { nameUsed: orNull(nameUsed), gender, born: null, age, birthBasis: age ? 'estimated' : 'unknown' };
  const file = { title: nameUsed.trim() || contact.displayCode, role: 'survivor', riskLevel, stage };
  return { ...ids, ...file, contactId: contact.id, person: { is: 'new', personId, ...met } };
}
