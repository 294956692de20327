const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Monday is 1, Sunday 7. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The name of a day of the week. */
export function dayOfWeekWords(day: number, language: string, width: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY_MS);
}
