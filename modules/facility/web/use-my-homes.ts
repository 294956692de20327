import { HomeKeeping, isKeeping } from '#modules/facility/model/home-keeping.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** The homes I look after today: the one I was let in with, and those I was given besides. */
export function useMyHomes(): readonly string[] {
  const me = useMe();
  const today = useToday();
  const given = useRecords(HomeKeeping, { staffId: me.staffId }).filter((one) => isKeeping(one, today));
  return [...new Set([...(me.homeId ? [me.homeId] : []), ...given.map(({ homeId }) => homeId)])];
}
