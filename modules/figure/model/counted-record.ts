import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import type { Dated } from '#kernel/dated.ts';

/** One record that a figure counts, for those who may see it. */
export type CountedRecord = {
  recordId: string;
  personId: string | null;
  nameUsed: string | null;
  displayCode: string | null;
  when: Dated;
  /** At that date; null where no person is counted. */
  adulthood: Adulthood | null;
  operationId: string | null;
  codeName: string | null;
  /** What made it count, in the words of the record. */
  because: string | null;
};

/** `number-only`: the asker may see the number, not the people. `some`: those of their own cases. */
export type CountedRecords = { records: readonly CountedRecord[]; seen: 'all' | 'some' | 'number-only' };
