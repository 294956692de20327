import { z } from 'zod';
import { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import { Gender } from '#kernel/code-lists/gender.ts';
import { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const personFacts = z.strictObject({
  /** A neutral word and three digits, drawn at random; tells nothing and is easy to say on the phone. */
  displayCode: z.string().regex(/^[A-Z]+-[0-9]{3}$/),
  nameUsed: z.string().trim().min(1).max(120).nullable(),
  gender: Gender,
  born: Dated.nullable(),
  birthBasis: BirthBasis,
  languages: z.array(z.string().max(20)).max(20),
  nationality: z.array(z.string().regex(/^[A-Z]{2}$/)).max(5),
  /** What she wants, in her words. */
  wish: z.string().max(2000).nullable(),
  wishSaid: Dated.nullable(),
  /** How to reach her without harm: through whom, by which number, in which words. */
  safeContact: z.string().max(1000).nullable(),
  /** What must not be done: an hour, a message, a caller. Read before anybody dials. */
  neverContact: z.string().max(1000).nullable(),
});

/** A human being. Roles live on the participant, never here; age is computed at a date, never stored. */
export const Person = defineRecord({
  kind: 'person',
  compartment: 'person',
  facts: personFacts,
  dated: ['born', 'wishSaid'],
  lookUp: { nameUsed: 'name', safeContact: 'phone' },
});
export type PersonFacts = z.infer<typeof personFacts>;

export const identityFacts = z.strictObject({
  personId: AnyId,
  legalName: z.string().max(200).nullable(),
  documents: z.string().max(2000).nullable(),
  origin: z.string().max(500).nullable(),
  photoRef: z.string().max(100).nullable(),
});

/** Full identity. Opened for one person, for a stated purpose, and journalled; never sent to a device by itself. */
export const PersonIdentity = defineRecord({
  kind: 'person-identity',
  compartment: 'identity',
  facts: identityFacts,
  lookUp: { legalName: 'name', documents: 'document' },
});
export type PersonIdentityFacts = z.infer<typeof identityFacts>;

export const KNOWN_NAME_KINDS = ['nick', 'trade', 'spelling', 'published'] as const;

const knownNameFacts = z.strictObject({
  personId: AnyId,
  value: z.string().trim().min(1).max(120),
  kind: z.enum(KNOWN_NAME_KINDS),
  usedIn: z.string().max(200).nullable(),
});

/** Another name. `published` is a story's pseudonym: never her real name, and belonging to that story alone. */
export const KnownName = defineRecord({
  kind: 'known-name',
  compartment: 'person',
  facts: knownNameFacts,
  lookUp: { value: 'name' },
});

export const SAFE_TO_CONTACT = ['yes', 'no', 'not_known'] as const;

export const relationFacts = z.strictObject({
  personId: AnyId,
  otherId: AnyId,
  /** `other` is the <kind> of `person`. */
  kind: RelationKind,
  safeToContact: z.enum(SAFE_TO_CONTACT),
  occupation: z.string().max(200).nullable(),
  note: z.string().max(2000).nullable(),
});

/** How two people belong together, and whether it is safe to contact the other. Family is not assumed to be safe. */
export const Relation = defineRecord({ kind: 'relation', compartment: 'person', facts: relationFacts });
