import { z } from 'zod';

/** What can happen on the day, in the order it mostly does; life may differ, so no order is enforced. */
export const OPERATION_EVENT_KINDS = [
  'muster',
  'decoy_entry',
  'introduction',
  'signal_police',
  'entry',
  'secured',
  'victims_identified',
  'arrest',
  'medical',
  'statement',
  'child_found',
  'handover',
  'note',
  'called_off',
  'end',
] as const;
export const OperationEventKind = z.enum(OPERATION_EVENT_KINDS);
export type OperationEventKind = z.infer<typeof OperationEventKind>;
