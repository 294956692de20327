import { z } from 'zod';
import { AuthorityType } from '#kernel/code-lists/authority-type.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

/**
 * An organisation we know: ourselves, a partner, an authority, a home, a hospital, a school.
 * A home carries a code name and a city. Its address is no field here: who reads this table must not find the door.
 */
export const ORGANISATION_KINDS = ['self', 'partner', 'authority', 'home', 'hospital', 'school', 'other'] as const;

export const organisationFacts = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(ORGANISATION_KINDS),
  authorityType: AuthorityType.nullable(),
  city: z.string().max(100).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** District code of the Local Government Directory. */
  lgdDistrict: z.int().positive().nullable(),
  /** Beds, for a home. */
  capacity: z.int().min(0).nullable(),
  serves: z.enum(['children', 'women', 'men', 'anyone']).nullable(),
  note: z.string().max(2000).nullable(),
});

export const Organisation = defineRecord({ kind: 'organisation', compartment: 'directory', facts: organisationFacts });
export type OrganisationFacts = z.infer<typeof organisationFacts>;

export const NAME_KINDS = ['legal', 'brand', 'former', 'spelling'] as const;
export const TIE_KINDS = ['referring', 'joint-operation', 'shelter', 'syndication', 'funder'] as const;

const nameFacts = z.strictObject({
  organisationRef: AnyId,
  value: z.string().trim().min(1).max(200),
  lang: z.string().min(2).max(10),
  kind: z.enum(NAME_KINDS),
});

/** Every name and spelling under which an organisation appears in letters, posts and mouths. */
export const OrganisationName = defineRecord({ kind: 'organisation-name', compartment: 'directory', facts: nameFacts });

const tieFacts = z.strictObject({
  fromOrganisation: AnyId,
  toOrganisation: AnyId,
  kind: z.enum(TIE_KINDS),
  since: Dated.nullable(),
  note: z.string().max(2000).nullable(),
});

/** How two organisations work together. */
export const OrganisationTie = defineRecord({
  kind: 'organisation-tie',
  compartment: 'directory',
  facts: tieFacts,
  dated: ['since'],
});

const programmeFacts = z.strictObject({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(['prevention', 'intervention', 'rescue', 'outreach']),
  started: Dated.nullable(),
  note: z.string().max(2000).nullable(),
});

/** A line of work with a beginning: the rescue team since 2020. */
export const Programme = defineRecord({
  kind: 'programme',
  compartment: 'directory',
  facts: programmeFacts,
  dated: ['started'],
});
