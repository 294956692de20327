import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** Names colleagues as they name each other; oneself is *you*. */
export function useColleagueName(): (staffId: string) => string {
  const { t } = useTranslation('operation');
  const { staffId: mine } = useMe();
  const colleagues = useRecords(StaffMember);
  return (staffId) =>
    staffId === mine ? t('you') : (colleagues.find((one) => one.id === staffId)?.name ?? t('colleague'));
}
