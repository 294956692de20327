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

const text = (of: string) => `coalesce(to_json(${of})::text, 'null')`;
const MEMBERS: readonly [name: string, json: string][] = [
  ['action', text('j.action')],
  ['asked', text(MOMENT('j.asked_at'))],
  ['at', text(MOMENT('j.recorded_at'))],
  ['code', text('j.code')],
  ['device', text('j.device_id')],
  ['id', text('j.id')],
  ['kind', text('j.kind')],
  ['organisation', text('j.organisation_id')],
  ['outcome', text('j.outcome')],
  ['payload', text(`encode(j.payload_hash, 'hex')`)],
  ['people', text('j.people')],
  ['purpose', text('j.purpose')],
  ['records', text('j.records')],
  ['resource', text('j.resource')],
  ['session', text('j.session')],
  ['staff', text('j.staff_id')],
];

/**
 * A row `j` of app.journal in canonical JSON (RFC 8785): names in order, no spaces, text escaped as JavaScript does. The
 * database writes it, for it is done for every entry of a tree; a test holds it against the general form.
 */
export const ENTRY_TEXT = `'{' || ${MEMBERS.map(([name, json], at) => `'${at > 0 ? ',' : ''}"${name}":' || ${json}`).join(' || ')} || '}'`;
