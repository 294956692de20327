import type { Stored } from '#kernel/record.ts';
import { COMPLAINT_HANDLERS } from '#modules/complaint/model/take-complaint.ts';
import { StaffMember, type StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { useRecords } from '#platform/web/records.ts';

const byName = (colleagues: readonly Stored<StaffMemberFacts>[]) =>
  colleagues.map(({ id, name }) => ({ code: id, label: name })).toSorted((a, b) => a.label.localeCompare(b.label));

/** Everybody who works here. */
export function useColleagues() {
  return byName(useRecords(StaffMember, ({ leftOn }) => leftOn === null));
}

/** Who may look into it: of the roles that may, and nobody it is about. */
export function useHandlers(accused: readonly string[]) {
  const may = (roles: readonly string[]) =>
    roles.some((role) => (COMPLAINT_HANDLERS as readonly string[]).includes(role));
  return byName(
    useRecords(StaffMember, ({ id, leftOn, roles }) => leftOn === null && !accused.includes(id) && may(roles)),
  );
}
