import { dayText, isRealDate, lastDayOfMonth, nearestRealDates, yearOf } from '#kernel/calendar.ts';
import { type Dated, day, month, year } from '#kernel/dated.ts';

/** A day that does not exist, with the days it may have been. */
export type Impossible = { impossible: true; nearest: string[] };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const FULL_YEAR = '((?:18|19|2\\d)\\d\\d)';

type Reader = { form: RegExp; read: (parts: readonly string[], today: string) => Dated | Impossible };

/** A written date with its year, in the forms people here use: day before month. `null` when it is in none of them. */
export function readCalendarDate(text: string, today: string): Dated | Impossible | null {
  return readFirst(WITH_YEAR, text, today);
}

/** A day or month whose year was left out: what people mean is the last time it came round. */
export function readDateWithoutYear(text: string, today: string): Dated | Impossible | null {
  return readFirst(WITHOUT_YEAR, text, today);
}

function readFirst(readers: readonly Reader[], text: string, today: string): Dated | Impossible | null {
  for (const { form, read } of readers) {
    const parts = form.exec(text);
    if (parts) return read(parts.slice(1), today);
  }
  return null;
}

const WITH_YEAR: readonly Reader[] = [
  { form: whole(`${FULL_YEAR}-(\\d\\d)-(\\d\\d)`), read: ([y, m, d]) => readDay(Number(y), Number(m), Number(d)) },
  {
    form: whole('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)'),
    read: ([d, m, y], today) => readFigures(fullYear(y, today), Number(m), Number(d)),
  },
  {
    form: whole(`(\\d{1,2}) ${MONTH_NAME} (\\d{4}|\\d\\d)`),
    read: ([d, m, y], today) => readDay(fullYear(y, today), monthNumber(m), Number(d)),
  },
  {
    form: whole(`${MONTH_NAME} (\\d{1,2}) (\\d{4})`),
    read: ([m, d, y], today) => readDay(fullYear(y, today), monthNumber(m), Number(d)),
  },
  { form: whole(`${MONTH_NAME} ${FULL_YEAR}`), read: ([m, y]) => month(monthText(Number(y), monthNumber(m))) },
  { form: whole(`${FULL_YEAR}-(0[1-9]|1[0-2])`), read: ([y, m]) => month(monthText(Number(y), Number(m))) },
  { form: whole(`(0?[1-9]|1[0-2])/${FULL_YEAR}`), read: ([m, y]) => month(monthText(Number(y), Number(m))) },
  { form: whole(FULL_YEAR), read: ([y]) => year(Number(y)) },
];

const WITHOUT_YEAR: readonly Reader[] = [
  { form: whole(`(\\d{1,2}) ${MONTH_NAME}`), read: ([d, m], today) => readLastDay(monthNumber(m), Number(d), today) },
  { form: whole(`${MONTH_NAME} (\\d{1,2})`), read: ([m, d], today) => readLastDay(monthNumber(m), Number(d), today) },
  { form: whole(MONTH_NAME), read: ([m], today) => readLastMonth(monthNumber(m), today) },
];

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`);
}

function readDay(ofYear: number, ofMonth: number, dayOfMonth: number): Dated | Impossible {
  const text = `${ofYear}-${twoDigits(ofMonth)}-${twoDigits(dayOfMonth)}`;
  return isRealDate(text) ? day(text) : { impossible: true, nearest: nearestRealDates(text) };
}

/** "4/27/24" can only be American order; it is offered, not taken, for "4/7/24" would have been read the other way. */
function readFigures(ofYear: number, ofMonth: number, dayOfMonth: number): Dated | Impossible {
  const swapped = readDay(ofYear, dayOfMonth, ofMonth);
  if (ofMonth > 12 && 'earliest' in swapped && swapped.earliest !== null)
    return { impossible: true, nearest: [swapped.earliest] };
  return readDay(ofYear, ofMonth, dayOfMonth);
}

function readLastDay(ofMonth: number, dayOfMonth: number, today: string): Dated | Impossible {
  const thisYear = yearOf(today);
  const isStillToCome = dayText(thisYear, ofMonth, dayOfMonth) > today;
  return readDay(isStillToCome ? thisYear - 1 : thisYear, ofMonth, dayOfMonth);
}

function readLastMonth(ofMonth: number, today: string): Dated {
  const thisYear = yearOf(today);
  const isStillToCome = dayText(thisYear, ofMonth, 1) > today;
  return month(monthText(isStillToCome ? thisYear - 1 : thisYear, ofMonth));
}

/** "61" is a birth in 1961, "23" is 2023: never more than ten years ahead. */
function fullYear(text: string | undefined, today: string): number {
  const written = Number(text);
  if (text === undefined || text.length > 2) return written;
  return 2000 + written <= yearOf(today) + 10 ? 2000 + written : 1900 + written;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

function monthText(ofYear: number, ofMonth: number): string {
  return lastDayOfMonth(ofYear, ofMonth).slice(0, 7);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
