import { Organisation } from '#modules/organisation/model/organisation.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useRecords } from '#platform/web/records.ts';

/** The schools of the directory. */
export function useSchoolOptions(): Option[] {
  return useRecords(Organisation, { kind: 'school' }).map(({ id, name }) => ({ code: id, label: name }));
}
