import { z } from 'zod';
import { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Who answered. For an adult nobody but she herself, unless a court has said who. */
export const CONSENT_GIVERS = ['self', 'parent', 'guardian', 'committee', 'court'] as const;
export const ConsentGiver = z.enum(CONSENT_GIVERS);
export type ConsentGiver = z.infer<typeof ConsentGiver>;

/** What the child said, where somebody else gave the consent. */
export const ASSENTS = ['given', 'refused', 'not_asked', 'too_young'] as const;
export const CONSENT_METHODS = ['spoken', 'signed', 'thumb', 'recorded'] as const;

const facts = z.strictObject({
  personId: AnyId,
  purpose: ConsentPurpose,
  /** With whom we may share it, where it is about sharing. A partner is always named. */
  recipientId: AnyId.nullable(),
  answer: z.enum(['given', 'refused']),
  givenBy: ConsentGiver,
  /** Who that was, by role: her mother, the committee of the district. */
  giverWords: Words(200),
  assent: z.enum(ASSENTS).nullable(),
  how: z.enum(CONSENT_METHODS),
  /** The language in which it was explained. */
  lang: z.string().min(2).max(10),
  explained: Words(2000),
  /** What it covers, and what not, as she wants it. */
  covers: Words(1000),
  witness: Words(200),
  asked: Dated,
  /** Its last day. There is no consent for ever. */
  until: CalendarDay.nullable(),
  withdrawn: Dated.nullable(),
  withdrawnBy: ConsentGiver.nullable(),
  withdrawnWords: Words(1000),
  /** What she was told: what can be called back, and what cannot. */
  follows: Words(2000),
});

/** One answer to one question: may we do this? Asked again, it is another record; taken back, the same one says when. */
export const Consent = defineRecord({
  kind: 'consent',
  compartment: 'person',
  facts,
  dated: ['asked', 'withdrawn'],
  secret: ['purpose'],
  holds: ({ answer, until, assent, withdrawn, withdrawnBy, follows }) =>
    (answer === 'given') === (until !== null) &&
    !(answer === 'given' && assent === 'refused') &&
    (withdrawn === null) === (withdrawnBy === null) &&
    (withdrawn === null) === (follows === null) &&
    (withdrawn === null || answer === 'given'),
});
export type ConsentFacts = z.infer<typeof facts>;
export const consentFacts = facts;

/** What leaves the house under this purpose, and so has somebody who receives it. */
export const SHARING: readonly ConsentPurpose[] = ['share_partner', 'share_police', 'share_authority', 'share_school'];
/** What a reader anywhere may see. */
export const PUBLISHING: readonly ConsentPurpose[] = [
  'story_publication',
  'quote_publication',
  'image_publication',
  'story_translation',
  'fundraising_use',
];
