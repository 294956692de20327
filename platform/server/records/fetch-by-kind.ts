import { CLOSED_KINDS } from '#kernel/record.ts';
import type { RecordStore } from './record-store.ts';

/**
 * SQL for the JSON of the record that a row `p` names (organisation_id, kind, record_id), whatever its kind. Policies
 * apply, for the fetch runs as the reader: what may not be read is null, and so are kinds that are never sent in bulk.
 */
export function fetchByKind(store: RecordStore): string {
  const cases = [...store.kinds.keys()]
    .filter((kind) => !CLOSED_KINDS.has(kind))
    .map((kind) => {
      const { json, table } = store.sqlOf(kind);
      return `when '${kind}' then (select ${json} from ${table} t where t.organisation_id = p.organisation_id and t.id = p.record_id)`;
    });
  return `case p.kind ${cases.join('\n')} end`;
}
