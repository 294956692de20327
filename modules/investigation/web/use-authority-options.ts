import { Organisation } from '#modules/organisation/model/organisation.ts';
import type { Option } from '#platform/design/kinds.ts';
import { useRecords } from '#platform/web/records.ts';

/** The authorities of the directory, to choose from. */
export function useAuthorityOptions(): Option[] {
  return useRecords(Organisation, { kind: 'authority' }).map(({ id, name }) => ({ code: id, label: name }));
}
