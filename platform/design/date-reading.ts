import { type Dated, unknownDate } from '#kernel/dated.ts';
import { isDated, parseDated } from '#kernel/parse-dated.ts';

/** What a date box made of the words in it. What cannot stand hands nothing on. */
export type DateReading =
  | { kind: 'empty'; value: Dated | null }
  | { kind: 'understood'; value: Dated | null }
  /** Not a date to us, but the words are kept: they may mean something to her. */
  | { kind: 'unclear'; value: Dated }
  | { kind: 'impossible'; value: null; nearest: readonly string[] }
  | { kind: 'before'; value: null; limit: string }
  | { kind: 'after'; value: null; limit: string };

type Limits = { today: string; startsAfter?: string | undefined; endsBefore?: string | undefined };

export function readDate(text: string, limits: Limits): DateReading {
  if (text.trim() === '') return { kind: 'empty', value: null };
  const parsed = parseDated(text, limits.today);
  if ('unclear' in parsed) return { kind: 'unclear', value: unknownDate(text.trim()) };
  if (!isDated(parsed)) return { kind: 'impossible', value: null, nearest: parsed.nearest };
  return checkLimits(parsed, limits);
}

/** A date that lies wholly outside what can be true is not handed on. */
export function checkLimits(value: Dated, { startsAfter, endsBefore }: Limits): DateReading {
  if (startsAfter && value.latest && value.latest < startsAfter)
    return { kind: 'before', value: null, limit: startsAfter };
  if (endsBefore && value.earliest && value.earliest > endsBefore)
    return { kind: 'after', value: null, limit: endsBefore };
  return { kind: 'understood', value };
}
