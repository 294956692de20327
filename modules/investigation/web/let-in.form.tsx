import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useMe } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

/** Whose roles reach an investigation at all; letting in anybody else would open nothing and look as if it had. */
const REACH = ['investigator', 'operation-lead', 'legal-officer'];
type LetInProps = { investigation: StoredOf<typeof Investigation>; onClose: () => void };

/** Lets a colleague in, and says why: both are written down. */
export function LetInForm({ investigation, onClose }: LetInProps) {
  const { t } = useTranslation('investigation');
  const me = useMe();
  const colleagues = useRecords(
    StaffMember,
    (one) => one.leftOn === null && one.id !== me.staffId && one.roles.some((role) => REACH.includes(role)),
  );
  const options = colleagues.map(({ id, name }) => ({ code: id, label: name }));
  const initial: { investigationId: string; staffId: string | null; reason: string } = {
    investigationId: investigation.id,
    staffId: null,
    reason: '',
  };
  const form = useActForm(addInvestigator, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('form.let-in')} onClose={onClose} keepLabel={t('letIn.keep')}>
      <SelectField {...pieceOf(form, 'staffId')} label={t('letIn.who')} options={options} />
      <TextField {...pieceOf(form, 'reason')} label={t('letIn.why')} maxLength={300} />
    </ActFrame>
  );
}
