/** No text of ours holds it, and one that does is seen. */
const BETWEEN = '\u0001';
/** Of null comes nothing, and of an empty text the sign alone. */
const orNull = (column: string) => `coalesce('=' || ${column}, '')`;
const utc = (column: string) => `(${column} at time zone 'UTC')`;

/** Of a row `j`: its payload is the one whose hash it holds. */
export const WORDS_ARE_THOSE = `j.payload_hash is not distinct from sha256(convert_to(j.payload, 'UTF8'))`;

/** What is told of a row `j` of app.journal, in the order of an entry's names. */
const TOLD = [
  WORDS_ARE_THOSE,
  'j.action',
  `coalesce(${utc('j.asked_at')}::text, '')`,
  utc('j.recorded_at'),
  orNull('j.code'),
  'j.device_id',
  'j.id',
  'j.kind',
  'j.organisation_id',
  'j.outcome',
  orNull(`encode(j.payload_hash, 'hex')`),
  'j.people',
  orNull('j.purpose'),
  'j.records',
  'j.resource',
  'j.session',
  orNull('j.staff_id'),
];
const EACH = 1 + TOLD.length;
const ASKED = 3;
const RECORDED = 4;
const MOMENT = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?)?$/;

/**
 * What cannot be told apart any more, or would be written otherwise in JSON: quotes, backslashes, signs that are none, and
 * of lists an empty place, a list in a list, a first place that is not the first.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPED = /["\\\u0000\u0002-\u001f]/;
const UNCLEAR = ['NULL', '{{', '={'];

/** A row `j` as one text: the form that costs database and reader least. It is done for every entry of a tree. */
export const ENTRY_PARTS = `concat_ws(U&'\\0001', ${TOLD.join(', ')})`;
/** Many of them as one text, each behind the place of its leaf `l`. */
export const MANY_PARTS = (parts: string) => `string_agg(l.index || U&'\\0001' || ${parts}, U&'\\0001')`;

/** One leaf's entry in canonical JSON. `words`: its payload is the one whose hash it holds. */
export type LeafEntry = { leaf: number; words: boolean; entry: string };

/**
 * Gives them one by one: what is thrown away at once costs least. False where the text could be read in two ways: then
 * nothing that was given holds, and the database must write the JSON itself.
 */
export function readParts(text: string, count: number, give: (entry: LeafEntry) => void): boolean {
  if (ESCAPED.test(text) || UNCLEAR.some((sign) => text.includes(sign))) return false;
  let at = 0;
  const row: string[] = Array.from({ length: EACH }, () => '');
  for (let n = 0; n < count; n += 1) {
    for (let part = 0; part < EACH; part += 1) {
      const end = text.indexOf(BETWEEN, at);
      row[part] = text.slice(at, end < 0 ? text.length : end);
      at = end < 0 ? text.length + 1 : end + 1;
    }
    if (!isMoment(row[ASKED]) || !isMoment(row[RECORDED])) return false;
    give({ leaf: Number(row[0]), words: row[1] === 't', entry: writeEntry(row) });
  }
  return at === text.length + 1;
}

const isMoment = (part = '') => MOMENT.test(part);

function writeEntry(row: readonly string[]): string {
  const part = (n: number) => row[n] as string;
  return (
    `{"action":"${part(2)}","asked":${moment(part(ASKED))},"at":${moment(part(RECORDED))},"code":${nullable(part(5))}` +
    `,"device":"${part(6)}","id":"${part(7)}","kind":"${part(8)}","organisation":"${part(9)}","outcome":"${part(10)}"` +
    `,"payload":${nullable(part(11))},"people":${list(part(12))},"purpose":${nullable(part(13))},"records":${list(part(14))}` +
    `,"resource":"${part(15)}","session":"${part(16)}","staff":${nullable(part(17))}}`
  );
}

function nullable(part: string): string {
  return part === '' ? 'null' : `"${part.slice(1)}"`;
}

/** `2024-05-13 00:00:00.1` as the database tells it, with its last zeros put back. */
function moment(part: string): string {
  if (part === '') return 'null';
  const dot = part.indexOf('.');
  const [time, fraction] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot + 1)];
  return `"${time.replace(' ', 'T')}.${fraction.padEnd(6, '0')}Z"`;
}

function list(part: string): string {
  return part === '{}' ? '[]' : `["${part.slice(1, -1).replaceAll(',', '","')}"]`;
}
