import { z } from 'zod';
import { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import { Gender } from '#kernel/code-lists/gender.ts';
import { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId, defineId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const PersonId = defineId('PersonId');

const facts = z.strictObject({
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
  safeContact: z.string().max(1000).nullable(),
});

/** A human being. Roles live on the participant, never here; age is computed at a date, never stored. */
export const Person = defineRecord({ kind: 'person', compartment: 'person', facts, dated: ['born', 'wishSaid'] });
export type PersonFacts = z.infer<typeof facts>;

const identityFacts = z.strictObject({
  personId: AnyId,
  legalName: z.string().max(200).nullable(),
  documents: z.string().max(2000).nullable(),
  origin: z.string().max(500).nullable(),
  photoRef: z.string().max(100).nullable(),
});

/** Full identity. Opened for one person, for a stated purpose, and journalled; never sent to a device by itself. */
export const PersonIdentity = defineRecord({ kind: 'person-identity', compartment: 'identity', facts: identityFacts });

const knownNameFacts = z.strictObject({
  personId: AnyId,
  value: z.string().trim().min(1).max(120),
  kind: z.enum(['nick', 'trade', 'spelling', 'published']),
  usedIn: z.string().max(200).nullable(),
});

/** Another name. `published` is a story's pseudonym: never her real name, and belonging to that story alone. */
export const KnownName = defineRecord({ kind: 'known-name', compartment: 'person', facts: knownNameFacts });

const relationFacts = z.strictObject({
  personId: AnyId,
  otherId: AnyId,
  /** `other` is the <kind> of `person`. */
  kind: RelationKind,
  safeToContact: z.enum(['yes', 'no', 'not_known']),
  occupation: z.string().max(200).nullable(),
  note: z.string().max(2000).nullable(),
});

/** How two people belong together, and whether it is safe to contact the other. Family is not assumed to be safe. */
export const Relation = defineRecord({ kind: 'relation', compartment: 'person', facts: relationFacts });
