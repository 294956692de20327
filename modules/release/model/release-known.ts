import type { CountedTable } from './count-table.ts';
import type { ReleaseFacts } from './release.ts';

/** What the records say of what is asked, by the day it is asked. */
export type ReleaseCount = {
  value: number;
  undecided: number;
  declaredPart: number | null;
  /** The day for which that was declared. */
  declaredAsOf: string | null;
  /** Operations that were held in the period, and the last day of one. */
  operations: number;
  lastOperation: string | null;
};

/** Counted by the server in the same transaction: what a device kept is not everything. */
export type ReleaseKnown = { counted: ReleaseCount & { qualifier: ReleaseFacts['qualifier'] }; table: CountedTable };
