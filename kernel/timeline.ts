import type { Track } from './code-lists/track.ts';
import type { Dated } from './dated.ts';
import type { Reader } from './reader.ts';
import type { Facts, RecordKind, Stored } from './record.ts';
import type { Source } from './source.ts';

/** A sentence of the catalogue with its values, or a worker's own words in their language. */
export type Sentence =
  | { key: string; values?: Readonly<Record<string, string | number>> }
  | { own: string; lang: string };

/**
 * One thing that happened (or is planned), as a record tells it. The timeline is computed from records and kept
 * nowhere: the same fact stands in one place, and its correction is seen everywhere at once.
 */
export type TimelineFact = {
  /** Of the record that tells it, with a suffix where one record tells several things. */
  id: string;
  kind: string;
  recordId: string;
  when: Dated;
  track: Track;
  sentence: Sentence;
  source: Source | null;
  planned?: boolean;
  /** Painful words, kept closed until someone opens them. */
  painful?: readonly string[];
  /** Catalogue keys of what is missing: "committee order not recorded". Facts, not a score. */
  missing?: readonly string[];
  /** What may be said of it in a list that a passer-by may read; without it the entry appears in no list of changes. */
  quiet?: Sentence;
  changedAt: string;
  changedBy: string;
};

/**
 * How records of one kind appear in the timeline of a case file. `caseFilesOf` names whose: a placement belongs to a
 * person, and so to every file she is the subject of.
 */
export type TimelineMaker<F extends Facts = Facts> = {
  kind: RecordKind<F>;
  /** The files, or the people, whose timeline this record belongs to. */
  belongsTo: (record: Stored<F>, reader: Reader) => { caseFileIds?: readonly string[]; personIds?: readonly string[] };
  tell: (record: Stored<F>, reader: Reader) => TimelineFact[];
};

// biome-ignore lint/suspicious/noExplicitAny: a maker is contravariant in its facts; only `any` lets a list hold them all.
export type AnyTimelineMaker = TimelineMaker<any>;

/** Keeps the types of a maker. */
export function defineTimeline<F extends Facts>(maker: TimelineMaker<F>): TimelineMaker<F> {
  return maker;
}
