import { z } from 'zod';
import { Reliability } from './code-lists/reliability.ts';
import { SourceKind } from './code-lists/source-kind.ts';
import { SourceManner } from './code-lists/source-manner.ts';

/** Who said it and how it was learned. A fact without a source cannot be weighed later, in court or at a door. */
export const Source = z.strictObject({
  kind: SourceKind,
  manner: SourceManner.nullable(),
  /** In words: an office, a role, a code name. Never an informant's identity. */
  who: z.string().max(200).nullable(),
  reliability: Reliability.nullable(),
});
export type Source = z.infer<typeof Source>;

export const OWN_STAFF: Source = { kind: 'own-staff', manner: 'seen', who: null, reliability: null };

/** A source with what was not said left open. */
export function source(kind: Source['kind'], rest: Partial<Omit<Source, 'kind'>> = {}): Source {
  return { kind, manner: null, who: null, reliability: null, ...rest };
}
