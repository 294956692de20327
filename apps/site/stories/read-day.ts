const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day as it is said in a language, in digits that everybody reads. */
export function readDay(day: string, language: string): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
