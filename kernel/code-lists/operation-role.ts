import { z } from 'zod';

/** What somebody does in an operation. */
export const OPERATION_ROLES = [
  'lead',
  'decoy',
  'woman_officer',
  'woman_witness',
  'witness',
  'nurse',
  'interpreter',
  'driver',
  'local_agent',
  'police_officer',
  'other',
] as const;
export const OperationRole = z.enum(OPERATION_ROLES);
export type OperationRole = z.infer<typeof OperationRole>;
