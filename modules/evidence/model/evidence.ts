import { z } from 'zod';
import { EvidenceKind } from '#kernel/code-lists/evidence-kind.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** Two hundred mebibytes: a long recording. Larger ones are cut by whoever seals them, not by us. */
export const LARGEST_FILE = 200 * 1_048_576;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const evidenceFacts = z.strictObject({
  /** What it belongs to; that is also its need-to-know. */
  aboutKind: z.enum(['investigation', 'operation', 'case-file']),
  aboutId: AnyId,
  kind: EvidenceKind,
  description: z.string().trim().min(1).max(2000),
  lang: z.string().min(2).max(10),
  collected: Dated,
  /** In words: an officer's role, a colleague. */
  collectedBy: z.string().trim().min(1).max(200).nullable(),
  collectedWhere: z.string().trim().min(1).max(200).nullable(),
  /** All three, or none for a thing one can hold. Fixed at birth: an altered file is another file. */
  sha256: Sha256.nullable(),
  size: z.int().min(0).nullable(),
  mime: z.string().max(100).nullable(),
  /** As it came. Names of files name people, so no list shows it and no download carries it. */
  originalName: z.string().max(255).nullable(),
  source: Source,
});

/** A piece of evidence: a file kept outside the database and never altered, or a thing. */
export const Evidence = defineRecord({
  kind: 'evidence',
  compartment: 'evidence',
  facts: evidenceFacts,
  dated: ['collected'],
  sources: ['source'],
  asked: ['mime'],
});
export type EvidenceFacts = z.infer<typeof evidenceFacts>;

/** The number by which colleagues speak of a piece, whether or not they may see what it is. */
export function evidenceNumber({ id }: { id: string }): string {
  return (id.toUpperCase().match(/.{4}/g) ?? [id]).join('-');
}

export const EVIDENCE_KEEPERS = ['investigator', 'operation-lead', 'legal-officer'] as const satisfies readonly Role[];
