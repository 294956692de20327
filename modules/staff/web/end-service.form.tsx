import { useTranslation } from 'react-i18next';
import type { Role } from '#kernel/need-to-know.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_KEEPERS } from '#modules/case-file/model/case-file-roles.ts';
import { endService, LEADERS } from '#modules/staff/model/end-service.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

type Values = {
  restTo: string | null;
  deskTo: string | null;
  workTo: string | null;
  contactsTo: string | null;
  owners: Record<string, string | null>;
};

/** A colleague's last day: who answers for each file from now on, who takes the desk. It takes hold as it is kept. */
export function EndServiceForm({ staffId, onClose }: { staffId: string; onClose: () => void }) {
  const { t } = useTranslation('staff');
  const today = useToday();
  const colleague = useRecord(StaffMember, staffId);
  const files = useRecords(CaseFile, { ownerId: staffId, closedAt: null });
  const initial: Values = { restTo: null, deskTo: null, workTo: null, contactsTo: null, owners: {} };
  const toInput = ({ owners, ...to }: Values) => {
    const named = Object.entries(owners).flatMap(([caseFileId, to]) => (to ? [{ caseFileId, staffId: to }] : []));
    return { staffId, leftOn: today, owners: named, ...to };
  };
  const form = useActForm(endService, { initial, toInput, onKept: onClose });
  const others = useRecords(StaffMember, ({ id, leftOn }) => leftOn === null && id !== staffId);
  const optionsOf = (all: typeof others) => all.map(({ id, name }) => ({ code: id, label: name }));
  const keepers = optionsOf(others.filter(({ roles }) => roles.some((role) => KEEPERS.includes(role))));
  const workers = optionsOf(others.filter(({ roles }) => roles.includes('outreach-worker')));
  const leaders = optionsOf(others.filter(({ roles }) => roles.some((role) => LEADING.includes(role))));
  return (
    <ActFrame form={form} title={t('end.title')} about={colleague?.name} onClose={onClose} keepLabel={t('end.keep')}>
      <Note icon="attention" tone="risk">
        {t('end.explained')}
      </Note>
      {files.map((file) => (
        <SelectField
          key={file.id}
          name={`owner-${file.id}`}
          label={t('end.owner', { title: file.title })}
          options={keepers}
          value={form.values.owners[file.id] ?? null}
          onChange={(to) => form.set('owners', { ...form.values.owners, [file.id]: to })}
        />
      ))}
      <SelectField {...pieceOf(form, 'restTo')} label={t('end.rest')} hint={t('end.restHint')} options={keepers} />
      <SelectField {...pieceOf(form, 'workTo')} label={t('end.work')} hint={t('end.workHint')} options={leaders} />
      {(colleague?.roles.includes('outreach-worker') || errorOf(form, 'contactsTo')) && (
        <SelectField
          {...pieceOf(form, 'contactsTo')}
          label={t('end.contacts')}
          hint={t('end.contactsHint')}
          options={workers}
        />
      )}
      <SelectField
        {...pieceOf(form, 'deskTo')}
        label={t('end.desk')}
        hint={t('end.deskHint')}
        options={optionsOf(others)}
      />
    </ActFrame>
  );
}

const LEADING: readonly Role[] = LEADERS;
const KEEPERS: readonly Role[] = CASE_KEEPERS;
