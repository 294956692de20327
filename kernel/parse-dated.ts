import { addDays, addMonths } from '#kernel/calendar.ts';
import {
  about,
  after,
  by,
  Dated,
  type DatePrecision,
  day,
  month,
  partOfMonth,
  range,
  unknownDate,
  year,
} from '#kernel/dated.ts';
import { type Impossible, readCalendarDate, readDateWithoutYear } from '#kernel/read-calendar-date.ts';

/** Words that do not say when. The screen then asks for a range, or keeps the words alone. */
export type Unclear = { unclear: true };
export type ParsedDate = Dated | Unclear | Impossible;

const UNCLEAR: Unclear = { unclear: true };
const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * Reads what people write in a date field, in English words or in figures, day before month.
 *
 * Plain dates come back plain. Words that were resolved by us ("8 months ago", "late April") stay in `said`:
 * our reading can be wrong, and must be open to whoever knows better.
 */
export function parseDated(text: string, today: string): ParsedDate {
  const said = text.trim();
  const words = plainWords(said);
  const plain = readCalendarDate(words, today);
  if (plain) return plain;
  const parsed = readWords(words, today);
  if (!isDated(parsed)) return parsed;
  const dated = Dated.safeParse({ ...parsed, said });
  return dated.success ? dated.data : UNCLEAR;
}

/** True when the words were understood as a date. */
export function isDated(parsed: ParsedDate): parsed is Dated {
  return 'precision' in parsed;
}

/** One spelling: small letters, western digits, no ordinals, no commas, no small words around it. */
function plainWords(said: string): string {
  return westernDigits(said)
    .toLowerCase()
    .replace(/[–—]/g, ' - ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/(?<=[a-z])\./g, ' ')
    .replace(/[,“”"‘’']/g, ' ')
    .replace(/\b(of|the|on|in|at)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function westernDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

type Reader = { form: RegExp; read: (parts: readonly string[], today: string) => ParsedDate };

function readWords(words: string, today: string): ParsedDate {
  for (const { form, read } of READERS) {
    const parts = form.exec(words);
    if (parts) return read(parts.slice(1), today);
  }
  return readCalendarDate(words, today) ?? readDateWithoutYear(words, today) ?? UNCLEAR;
}

const READERS: readonly Reader[] = [
  { form: /^(?:not known|unknown|don t know|dont know|\?+)$/, read: () => unknownDate() },
  { form: /^today$/, read: (_parts, today) => day(today) },
  { form: /^yesterday$/, read: (_parts, today) => day(addDays(today, -1)) },
  { form: /^day before yesterday$/, read: (_parts, today) => day(addDays(today, -2)) },
  {
    form: /^(last|this) (week|month|year)$/,
    read: ([which, unit], today) => readCalendarSpan(which === 'last' ? 1 : 0, unit, today),
  },
  {
    form: /^(\d{1,3}|[a-z]+) (day|week|month|year)s? ago$/,
    read: ([count, unit], today) => readAgo(count, unit, today),
  },
  {
    form: /^(?:between )?(\d{1,2}) ?(?:-|to|and) ?(\d{1,2} [a-z]+(?: \d{2,4})?)$/,
    read: ([start, end], today) => readDaysOfMonth(start, end, today),
  },
  { form: /^(?:between|from) (.+?) (?:and|to|-) (.+)$/, read: ([start, end], today) => readRange(start, end, today) },
  { form: /^(.+?) (?:to|-) (.+)$/, read: ([start, end], today) => readRange(start, end, today) },
  { form: /^(?:early|beginning|start) (.+)$/, read: ([rest], today) => readPartOfMonth('early', rest, today) },
  { form: /^(?:mid|middle)[ -]?(.+)$/, read: ([rest], today) => readPartOfMonth('mid', rest, today) },
  { form: /^(?:late|end) (.+)$/, read: ([rest], today) => readPartOfMonth('late', rest, today) },
  {
    form: /^(?:by|not later than) (.+)$/,
    read: ([rest], today) => within(rest, today, ({ latest }) => (latest ? by(latest) : UNCLEAR)),
  },
  {
    form: /^before (.+)$/,
    read: ([rest], today) => within(rest, today, ({ earliest }) => (earliest ? by(addDays(earliest, -1)) : UNCLEAR)),
  },
  {
    form: /^after (.+)$/,
    read: ([rest], today) => within(rest, today, ({ latest }) => (latest ? after(addDays(latest, 1)) : UNCLEAR)),
  },
  {
    form: /^(?:about|around|approximately|circa|approx|ca|~) ?(.+)$/,
    read: ([rest], today) => within(rest, today, readAbout),
  },
];

/** Reads the date inside a phrase, and passes on what is unclear or impossible about it. */
function within(rest: string | undefined, today: string, then: (inner: Dated) => ParsedDate): ParsedDate {
  const inner = readWords(rest ?? '', today);
  return isDated(inner) ? then(inner) : inner;
}

function readPartOfMonth(part: 'early' | 'mid' | 'late', rest: string | undefined, today: string): ParsedDate {
  return within(rest, today, ({ precision, earliest }) =>
    precision === 'month' && earliest ? partOfMonth(earliest.slice(0, 7), part) : UNCLEAR,
  );
}

/** "1 to 10 Apr 2024": the first day borrows month and year from the second. */
function readDaysOfMonth(start: string | undefined, end: string | undefined, today: string): ParsedDate {
  return within(end, today, ({ latest }) =>
    latest ? readRange(`${latest.slice(0, 8)}${(start ?? '').padStart(2, '0')}`, latest, today) : UNCLEAR,
  );
}

/** Without a year of its own the start is the last one before the end: "August to April 2024" began in 2023. */
function readRange(start: string | undefined, end: string | undefined, today: string): ParsedDate {
  return within(end, today, ({ latest }) => {
    if (latest === null) return UNCLEAR;
    return within(start, latest, ({ earliest }) =>
      earliest !== null && earliest <= latest ? range(earliest, latest) : UNCLEAR,
    );
  });
}

function readAbout({ earliest, latest, precision }: Dated): ParsedDate {
  if (earliest === null || latest === null) return UNCLEAR;
  if (precision === 'about') return about(earliest, latest);
  const slack = slackOf(precision);
  return about(addDays(earliest, -slack), addDays(latest, slack));
}

/** How far off a guess may be: half a year for a year, half a month for a month, three days for anything finer. */
function slackOf(precision: DatePrecision): number {
  if (precision === 'year') return 182;
  return precision === 'month' ? 15 : 3;
}

function readCalendarSpan(back: 0 | 1, unit: string | undefined, today: string): Dated {
  if (unit === 'year') return year(Number(today.slice(0, 4)) - back);
  if (unit === 'month') return month(addMonths(today, -back).slice(0, 7));
  const monday = addDays(today, -daysSinceMonday(today) - 7 * back);
  return range(monday, addDays(monday, 6));
}

/** Only days are counted exactly; "8 months ago" is said by people who do not have the day. */
function readAgo(count: string | undefined, unit: string | undefined, today: string): ParsedDate {
  const many = countOf(count ?? '');
  if (many === null) return UNCLEAR;
  if (unit === 'day') return day(addDays(today, -many));
  if (unit === 'week') return aroundDay(addDays(today, -7 * many), 3);
  if (unit === 'month') return aroundDay(addMonths(today, -many), 15);
  return aroundDay(addMonths(today, -12 * many), 182);
}

function aroundDay(on: string, slack: number): Dated {
  return about(addDays(on, -slack), addDays(on, slack));
}

function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const index = NUMBER_WORDS.indexOf(word);
  return index < 0 ? null : index;
}

function daysSinceMonday(on: string): number {
  return (new Date(Date.parse(on)).getUTCDay() + 6) % 7;
}
