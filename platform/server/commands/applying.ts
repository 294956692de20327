import type { Actor } from '#kernel/actor.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { AnyStored, RecordStore } from '#platform/server/records/record-store.ts';
import type { Command } from './command.ts';

/** One command's events on their way into the tables. */
export type Applying = {
  store: RecordStore;
  tx: Transaction;
  actor: Actor;
  command: Command;
  /** Whether changes are merged by field with what was written since the version they were based on. */
  merges: boolean;
  known: readonly AnyStored[];
};
