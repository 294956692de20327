import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** How colleagues are called at the desk; oneself is *you*. */
export function useColleagueName(): (staffId: string) => string {
  const { t } = useTranslation('story');
  const me = useMe();
  const colleagues = useRecords(StaffMember);
  return (id) => (id === me.staffId ? t('you') : (colleagues.find((one) => one.id === id)?.name ?? t('colleague')));
}
