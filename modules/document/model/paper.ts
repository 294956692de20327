import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { IDENTITY_PURPOSES } from '#modules/person/model/identity.ts';

/** Papers that others ask of us. The certificate of electronic evidence has its own form, beside the evidence. */
export const PAPERS = [
  'production',
  'social-investigation',
  'escort',
  'leave',
  'compensation',
  'school-letter',
  'referral-packet',
] as const;
export type Paper = (typeof PAPERS)[number];

export const PAPER_LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

const IfAny = z.string().trim().max(300).default('');

/** A paper about one person. What is typed here goes onto this paper and is kept nowhere but in the journal. */
export const PaperRequest = z.strictObject({
  paper: z.enum(PAPERS),
  language: z.enum(PAPER_LANGUAGES),
  /** To whom: the committee, the authority, the head of a school. */
  to: IfAny,
  place: IfAny,
  /** With her legal name, her papers and where she is from; they are opened for this paper, and the journal says so. */
  withIdentity: z.boolean().default(false),
  /** The hand-over or the claim it is filled from; null for the latest one. */
  ofId: AnyId.nullable().default(null),
  /** What is typed into its gaps, by the words before each. It is on the paper and in no journal. */
  written: z.record(z.string().max(40), z.string().trim().max(3000)).default({}),
});
export type PaperRequest = z.infer<typeof PaperRequest>;

const KEEPERS = ['case-manager', 'legal-officer'] as const;

/** Who may have which paper made. What a paper may say of her is besides only what its maker may read. */
const MAKERS: Readonly<Record<Paper, readonly Role[]>> = {
  production: [...KEEPERS, 'operation-lead', 'police-liaison'],
  'social-investigation': KEEPERS,
  escort: [...KEEPERS, 'police-liaison'],
  leave: [...KEEPERS, 'shelter-warden', 'education-officer'],
  compensation: KEEPERS,
  'school-letter': ['case-manager', 'education-officer'],
  'referral-packet': ['case-manager'],
};
export const PAPER_MAKERS: readonly Role[] = [...new Set(Object.values(MAKERS).flat())];

export function papersFor(roles: readonly Role[]): Paper[] {
  return PAPERS.filter((paper) => roles.some((role) => MAKERS[paper].includes(role)));
}

/** What her identity is opened for where a paper bears it; null where a paper never does. */
export const IDENTITY_FOR: Readonly<Record<Paper, (typeof IDENTITY_PURPOSES)[number] | null>> = {
  production: 'court',
  'social-investigation': 'court',
  escort: 'court',
  leave: 'court',
  compensation: 'court',
  'school-letter': 'school',
  'referral-packet': null,
};

/** By id, whom it is about. */
export const OfPerson = z.strictObject({ id: AnyId });
