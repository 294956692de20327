import { DoesNotOpen, open, seal } from './cipher.ts';
import type { OpenedText } from './opened-texts.ts';
import type { Ask, SubjectKey, SubjectKeys } from './subject-keys.ts';

/** Stands before and after a cipher text inside a text of JSON. JSON never holds it bare, so nobody can write one. */
export const SEAL = '\u0001';
/** Stands before the name of each member that is wanted of a cipher text, where not all are. */
export const PICK = '\u0002';

const FORM = 'v1';

/** Where a cipher text is kept. All of it is bound: moved to another row, table or organisation, it does not open. */
export type Place = { table: string; organisationId: string; row: string; version: number };

function bound({ table, organisationId, row, version }: Place, subject: string): string {
  return `${FORM}|${table}|sealed|${organisationId}|${row}|${version}|${subject}`;
}

/** Seals the members of a JSON object ("a":1,"b":"…") for one place. The subject stands in the text, and is bound as well. */
export function sealMembers(key: SubjectKey, subject: string, place: Place, members: string, apart?: string): string {
  const sealing = apart === undefined ? key.records : key.derive(apart);
  return `${FORM}.${subject}.${seal(sealing, bound(place, subject), Buffer.from(members)).toString('base64url')}`;
}

/** A text that has been opened, and whose keys it took. */
export type Opened = { text: string; people: ReadonlySet<string> };

type Sealed = { place: Place; subject: string; cipher: string; picks: string[]; whole: string };

/**
 * Opens every cipher text inside a text that the database made, each where the database says it was read. `people` are
 * those whom it is about.
 */
export async function openText(keys: SubjectKeys, ask: Ask, text: string): Promise<Opened> {
  const parts = text.split(SEAL);
  const people = new Set<string>();
  if (parts.length === 1) return { text, people };
  const known = parts.map((part, index) => (index % 2 === 1 ? keys.opened.get(part) : undefined));
  const sealed = parts.map((part, index) => (index % 2 === 1 && !known[index] ? readSealed(part) : null));
  await loadKeys(keys, ask, sealed);
  const opened = parts.map((part, index) => {
    const one = sealed[index];
    const text = known[index] ?? (one && openAndKeep(keys, one));
    if (text?.person) people.add(text.person);
    return text ? text.text : part;
  });
  return { text: opened.join(''), people };
}

function openAndKeep(keys: SubjectKeys, one: Sealed): OpenedText {
  const { organisationId } = one.place;
  const key = keys.get(organisationId, one.subject);
  const apart = keys.apart.get(one.place.table);
  const opened = { organisationId, subject: one.subject, person: key.person, text: openOne(key, one, apart) };
  // What lies under a key of its own is opened each time it is asked for, and left in no memory.
  if (apart === undefined) keys.opened.keep(one.whole, opened);
  return opened;
}

async function loadKeys(keys: SubjectKeys, ask: Ask, sealed: readonly (Sealed | null)[]): Promise<void> {
  const wanted = new Map<string, Set<string>>();
  for (const one of sealed) {
    if (!one) continue;
    const subjects = wanted.get(one.place.organisationId) ?? new Set();
    wanted.set(one.place.organisationId, subjects.add(one.subject));
  }
  for (const [organisationId, subjects] of wanted) await keys.load(ask, organisationId, subjects);
}

/** As `app.sealed_place` writes it: table.organisation.row.version.form.subject.cipher, and the names of what is wanted. */
function readSealed(part: string): Sealed {
  const [bound = '', ...picks] = part.split(PICK);
  const [table, organisationId, row, version, form, subject, cipher] = bound.split('.');
  if (!table || !organisationId || !row || !subject || !cipher || form !== FORM) throw new DoesNotOpen();
  return { place: { table, organisationId, row, version: Number(version) }, subject, cipher, picks, whole: part };
}

function openOne(key: SubjectKey, { place, subject, cipher, picks }: Sealed, apart: string | undefined): string {
  const sealing = apart === undefined ? key.records : key.derive(apart);
  const members = open(sealing, bound(place, subject), Buffer.from(cipher, 'base64url')).toString();
  if (picks.length === 0) return members;
  const all = JSON.parse(`{${members}}`) as Record<string, unknown>;
  return picks.map((pick) => memberOf(all, pick)).join(',');
}

/** `name`, or `name.part`: then of that value nothing is told but the one part. */
function memberOf(all: Readonly<Record<string, unknown>>, pick: string): string {
  const [name = '', part] = pick.split('.');
  const value = all[name] ?? null;
  return `${JSON.stringify(name)}:${JSON.stringify(part && value ? onlyPart(value, part) : value)}`;
}

function onlyPart(value: object, part: string): object {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === part ? inner : null]));
}
