import { useTranslation } from 'react-i18next';
import { ROLES } from '#kernel/need-to-know.ts';
import type { Stored } from '#kernel/record.ts';
import { changeRoles } from '#modules/staff/model/change-roles.ts';
import type { StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The roles a colleague has from now on. To make an administrator or a director takes a second person. */
export function ChangeRolesForm({ colleague, onClose }: { colleague: Stored<StaffMemberFacts>; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'door']);
  const initial: { roles: string[] } = { roles: [...colleague.roles] };
  const toInput = (values: { roles: string[] }) => ({ staffId: colleague.id, ...values });
  const form = useActForm(changeRoles, { initial, toInput, onKept: onClose });
  const roles = ROLES.map((code) => ({ code, label: t(`door:roles.${code}`) }));
  return (
    <ActFrame form={form} title={t('staff:roles.title')} about={colleague.name} onClose={onClose}>
      <MultiSelectField {...pieceOf(form, 'roles')} label={t('staff:add.roles')} options={roles} />
    </ActFrame>
  );
}
