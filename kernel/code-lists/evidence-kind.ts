import { z } from 'zod';

/** What a piece of evidence is. */
export const EVIDENCE_KINDS = [
  'photo',
  'video',
  'audio',
  'document',
  'message',
  'phone_or_device',
  'money',
  'object',
  'statement',
  'medical_report',
  'other',
] as const;
export const EvidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof EvidenceKind>;
