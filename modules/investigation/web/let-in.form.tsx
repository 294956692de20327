import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useMe } from '#platform/web/me.ts';
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
  const { values, set, keep, errors, refusal, busy } = useActForm(addInvestigator, { initial, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame
      title={t('form.let-in')}
      onKeep={keep}
      onClose={onClose}
      errors={errors}
      refusal={note}
      busy={busy}
      keepLabel={t('letIn.keep')}
    >
      <SelectField
        name="staffId"
        label={t('letIn.who')}
        options={options}
        value={values.staffId}
        onChange={(id) => set('staffId', id)}
        error={error('staffId')}
      />
      <TextField
        name="reason"
        label={t('letIn.why')}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        error={error('reason')}
        maxLength={300}
      />
    </FormFrame>
  );
}
