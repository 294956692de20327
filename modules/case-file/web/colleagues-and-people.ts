import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** How colleagues are called here; oneself is *you*. */
export function useColleagueName(): (staffId: string) => string {
  const { t } = useTranslation('case-file');
  const { staffId: mine } = useMe();
  const colleagues = useRecords(StaffMember);
  return (id) => (id === mine ? t('you') : (colleagues.find((one) => one.id === id)?.name ?? t('colleague')));
}

/** Everybody this device knows, as answers to choose from: name used and code. */
export function usePersonOptions() {
  const { t } = useTranslation('design');
  return useRecords(Person).map(({ id, nameUsed, displayCode }) => ({
    code: id,
    label: `${nameUsed ?? t('unknownName')} · ${displayCode}`,
  }));
}

/** Colleagues who work here now. */
export function useColleagueOptions(fits: (member: { id: string; roles: readonly string[] }) => boolean = () => true) {
  return useRecords(StaffMember)
    .filter((one) => one.leftOn === null && fits(one))
    .map(({ id, name }) => ({ code: id, label: name }));
}
