import { hashLeaf } from './merkle-tree.ts';

/** An entry as it stands in the tree. No words of anybody: of those only the hash. */
export type Entry = {
  action: string;
  /** When the device says it was asked; null where nothing was asked by a command. */
  asked: string | null;
  at: string;
  code: string | null;
  device: string;
  id: string;
  kind: string;
  organisation: string;
  outcome: string;
  /** SHA-256 of the payload as it is kept, in hexadecimal. */
  payload: string | null;
  people: readonly string[];
  purpose: string | null;
  records: readonly string[];
  resource: string;
  session: string;
  staff: string | null;
};

const MOMENT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of a row `j` of app.journal, under the names of an entry. Lists come as JSON, which is read fastest. */
export const ENTRY_COLUMNS = `j.action, ${MOMENT('j.asked_at')} as asked, ${MOMENT('j.recorded_at')} as at, j.code, j.device_id as device,
  j.id, j.kind, j.organisation_id as organisation, j.outcome, encode(j.payload_hash, 'hex') as payload, to_json(j.people) as people, j.purpose, to_json(j.records) as records,
  j.resource, j.session, j.staff_id as staff`;

/**
 * An entry in canonical JSON (RFC 8785): names in order, no spaces, text as JavaScript escapes it. Written out for
 * these names alone, for it is done for every entry of a tree; a test holds it against the general form.
 */
export function entryText(e: Entry): string {
  return (
    `{"action":${text(e.action)},"asked":${text(e.asked)},"at":${text(e.at)},"code":${text(e.code)},"device":${text(e.device)}` +
    `,"id":${text(e.id)},"kind":${text(e.kind)},"organisation":${text(e.organisation)},"outcome":${text(e.outcome)}` +
    `,"payload":${text(e.payload)},"people":${list(e.people)},"purpose":${text(e.purpose)},"records":${list(e.records)}` +
    `,"resource":${text(e.resource)},"session":${text(e.session)},"staff":${text(e.staff)}}`
  );
}

export function leafOf(entry: Entry): Buffer {
  return hashLeaf(entryText(entry));
}

function text(value: string | null): string {
  return JSON.stringify(value);
}
function list(values: readonly string[]): string {
  return `[${values.map(text).join(',')}]`;
}
