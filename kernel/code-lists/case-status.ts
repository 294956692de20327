import { z } from 'zod';

/** How a case file as a whole stands; how far each track is, its stage says. */
export const CASE_STATUSES = [
  'enquiry',
  'open',
  'on_hold',
  'follow_up',
  'closed',
  'closed_referred',
  'reopened',
  'duplicate',
  'not_trafficking',
] as const;
export const CaseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof CaseStatus>;
