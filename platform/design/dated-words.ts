import type { Dated } from '#kernel/dated.ts';

/** The catalogue's function, as far as dates need it. */
export type Words = {
  (key: string): string;
  (key: string, values: Record<string, unknown>): string;
};

export type DatedWords = {
  /** The words as said, without quotation marks. */
  said: string | null;
  /** The days it means. */
  range: string;
  /** What kind of date it is, where the range alone would look more exact than it is. */
  note: string | null;
};

const INDIA = 'Asia/Kolkata';
const MS_PER_DAY = 86_400_000;
const QUALIFIED = new Set(['by', 'after', 'about']);

/** A date in the reader's language: the words said, and beside them the days they mean. */
export function datedWords(value: Dated, t: Words, language: string): DatedWords {
  const range = datedRange(value, t, language);
  const note = value.precision === 'month' || value.precision === 'season' ? value.precision : null;
  return { said: value.said, range, note: note && t(`date.${note}`) };
}

function datedRange(value: Dated, t: Words, language: string): string {
  const { precision, earliest, latest, at } = value;
  if (precision === 'moment' && at) return momentWords(at, language);
  if (precision === 'by' && latest) return t('date.by', { day: dayWords(latest, language) });
  if (precision === 'after' && earliest) return t('date.after', { day: dayWords(earliest, language) });
  if (!earliest || !latest) return t('date.unknown');
  if (precision === 'month') return monthWords(earliest, language);
  if (precision === 'year') return earliest.slice(0, 4);
  const days = rangeWords(earliest, latest, language);
  return QUALIFIED.has(precision) ? t('date.about', { days }) : days;
}

/** `27 Apr 2024` */
export function dayWords(iso: string, language: string): string {
  return format(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(iso));
}

/** `13 May`, for what lies near today. */
export function shortDayWords(iso: string, language: string): string {
  return format(language, { day: 'numeric', month: 'short' }).format(noon(iso));
}

/** `Thu 16 May` */
export function weekdayWords(iso: string, language: string): string {
  return format(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(noon(iso));
}

/** `Monday 13 May`, as the title of a day. */
export function longDayWords(iso: string, language: string): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(iso));
}

/** `Friday` */
export function weekdayName(iso: string, language: string): string {
  return format(language, { weekday: 'long' }).format(noon(iso));
}

/** `June 2024` */
export function monthWords(iso: string, language: string): string {
  return format(language, { month: 'long', year: 'numeric' }).format(noon(iso));
}

function rangeWords(from: string, to: string, language: string): string {
  if (from === to) return dayWords(from, language);
  return format(language, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(noon(from), noon(to));
}

/** A moment on the organisation's clock: a report written in Mumbai says the same hour on every device. */
export function momentWords(at: string, language: string): string {
  return `${localDayWords(at, language)}, ${timeWords(at, language)}`;
}

/** `19:21`, always 24 hours. */
export function timeWords(at: string, language: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: INDIA } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(at));
}

function localDayWords(at: string, language: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: INDIA } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(at));
}

/** How many days lie between a day and today, as a sentence. */
export function agoWords(iso: string, today: string, t: Words): string {
  const days = Math.round((noon(today).getTime() - noon(iso).getTime()) / MS_PER_DAY);
  if (days === 0) return t('date.today');
  return days > 0 ? t('date.daysAgo', { days }) : t('date.inDays', { days: -days });
}

/** Digits are 0–9 in every language unless a person asks for their own. */
function localeOf(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
}

function format(language: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
}

/** Noon UTC: a day is the same day in every zone this software is used in. */
function noon(iso: string): Date {
  return new Date(`${iso}T12:00:00Z`);
}

/** `Apr`, and `Jan 2024` where a year begins. */
export function monthTick(iso: string, language: string): string {
  const isJanuary = iso.slice(5, 7) === '01';
  return format(language, isJanuary ? { month: 'short', year: 'numeric' } : { month: 'short' }).format(noon(iso));
}
