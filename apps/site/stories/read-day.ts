const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day as it is said in a language, in digits that everybody reads; in English as it is written in India. */
export function readDay(day: string, language: string): string {
  const format = formats.get(language) ?? makeFormat(language === 'en' ? 'en-IN' : language);
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

const makeFormat = (locale: string) =>
  new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
