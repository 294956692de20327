import type { EntryKind } from '#kernel/entry-kind.ts';

/** One entry as the journal's page shows it. Words of anybody are no part of it. */
export type JournalLine = {
  seq: number;
  id: string;
  kind: EntryKind;
  action: string;
  resource: string;
  staffId: string | null;
  /** When it was written down: the database's clock. */
  at: string;
  outcome: 'accepted' | 'refused';
  code: string | null;
  purpose: string | null;
  people: readonly string[];
  records: readonly string[];
  device: string;
  session: string;
  /** Its place in the tree; null while it is younger than the last signed head. */
  leaf: number | null;
};

export type JournalPage = { entries: readonly JournalLine[]; next: number | null };
