import { dayInIndia } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';

/** The word of a code in the paper's language; `ageUnclear` and the like stand in the list `paper`. */
export type SayCode = (list: string, code: string) => string;

export function listOf(words: readonly (string | null | undefined)[]): string | null {
  return words.filter(Boolean).join(', ') || null;
}

/** DD/MM/YYYY, as courts write it; what is known less exactly stands in the words it was said in, or as a span. */
export function dayWords({
  earliest,
  latest,
  at,
  said,
}: Pick<Dated, 'earliest' | 'latest' | 'at' | 'said'>): string | null {
  const one = (on: string) => on.split('-').toReversed().join('/');
  if (at !== null) return `${one(dayInIndia(at))} ${timeInIndia(at)} IST`;
  if (earliest !== null && earliest === latest) return one(earliest);
  if (said !== null) return said;
  return earliest && latest ? `${one(earliest)} – ${one(latest)}` : null;
}

function timeInIndia(at: string): string {
  return new Date(Date.parse(at) + 5.5 * 3_600_000).toISOString().slice(11, 16);
}
