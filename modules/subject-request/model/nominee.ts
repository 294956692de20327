import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { CONSENT_METHODS } from '#modules/consent/model/consent.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

const facts = z.strictObject({
  personId: AnyId,
  /** As she says it, and what they are to her. */
  name: Words(200),
  relation: Words(200),
  /** The same human being in our records, where there is one. */
  relatedId: AnyId.nullable(),
  /** How to reach them, and how not. */
  reach: Words(500).nullable(),
  named: Dated,
  how: z.enum(CONSENT_METHODS),
  witness: Words(200).nullable(),
  lang: z.string().min(2).max(10),
  ended: Dated.nullable(),
  endedWords: Words(1000).nullable(),
});

/**
 * Whom she has named to ask for her when she has died or cannot ask herself (DPDP Act 2023 s. 14). Her own choice, taken
 * back as easily as made; it opens nothing to anybody while she can speak.
 */
export const Nominee = defineRecord({
  kind: 'nominee',
  compartment: 'person',
  facts,
  dated: ['named', 'ended'],
  holds: ({ ended, endedWords }) => endedWords === null || ended !== null,
});
export type NomineeFacts = z.infer<typeof facts>;
export const nomineeFacts = facts;
