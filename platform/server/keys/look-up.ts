import { createHmac } from 'node:crypto';
import { foldWord } from '#kernel/fold-letters.ts';
import type { Facts, LookUpField, RecordKind } from '#kernel/record.ts';
import { soundKeys } from '#kernel/sound.ts';
import type { SubjectKey } from './subject-keys.ts';

/** `sound`: one word of a name, by how it sounds in any script. It only answers whether a name is taken. */
type DigestField = LookUpField | 'sound';
export type Digest = { field: DigestField; digest: Buffer };

/** The digests under which a record is found again: of every phone, document number or whole name that its facts hold. */
export function digestsOf(key: SubjectKey, kind: RecordKind, record: Facts): Digest[] {
  return Object.entries(kind.lookUp).flatMap(([fact, field]): Digest[] => {
    const text = String(record[fact] ?? '');
    const found = spoken(field, text).map((value) => ({ field, digest: digestOf(key, field, value) }));
    return field === 'name' ? [...found, ...soundsOf(text).map((sound) => soundDigest(key, sound))] : found;
  });
}

/** The digests of how one word sounds: of a pseudonym, or of a word in a comment. */
export function digestsOfSound(key: SubjectKey, word: string): Buffer[] {
  return soundKeys(foldWord(word)).map((sound) => soundDigest(key, sound).digest);
}

const soundDigest = (key: SubjectKey, sound: string): Digest => ({
  field: 'sound',
  digest: digestOf(key, 'sound', sound),
});

/** Of every word of a name, for a surname alone can be what somebody is known by. */
function soundsOf(text: string): string[] {
  const words = foldWord(text).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return [...new Set(words.flatMap((word) => soundKeys(word)))];
}

/** What somebody asks for, in the same form; none where it is nothing one could be found by. */
export function digestsAsked(key: SubjectKey, field: LookUpField, value: string): Buffer[] {
  return spoken(field, value).map((one) => digestOf(key, field, one));
}

/** Keyed by the organisation's own key and the field: a stolen table can neither be guessed against nor joined with another's. */
function digestOf(key: SubjectKey, field: DigestField, value: string): Buffer {
  return createHmac('sha256', key.derive(`look-up ${field}`))
    .update(value)
    .digest();
}

const INDIA = '+91';
const PHONE = /\+?\d[\d\s().-]{6,18}\d/g;
const RUN = /[\p{L}\d/-]+/gu;

function spoken(field: LookUpField, text: string): string[] {
  if (field === 'name') return normaliseName(text);
  const found = field === 'phone' ? [...text.matchAll(PHONE)].map(([one]) => normalisePhone(one)) : numbersIn(text);
  return [...new Set(found.filter((one) => one !== ''))];
}

/** Words in order, without marks and case: "Tārā  Bai" and "tara bai" are one; "Bai Tara" is another. */
function normaliseName(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words === '' ? [] : [words];
}

/** E.164. Ten digits without a country are Indian: here people say their numbers so. */
function normalisePhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : '';
  const national = digits.replace(/^0+/, '');
  if (national.length === 10) return `${INDIA}${national}`;
  return national.length === 12 && national.startsWith('91') ? `+${national}` : '';
}

/** Runs of letters and digits, long enough and with a digit in them; a number written in groups of four is one run. */
function numbersIn(text: string): string[] {
  const joined = text.toUpperCase().replace(/(?<=\d) (?=\d{4}\b)/g, '');
  const runs = [...joined.matchAll(RUN)].map(([one]) => one.replace(/[/-]/g, ''));
  return runs.filter((one) => one.length >= 6 && one.length <= 30 && /\d/.test(one));
}
