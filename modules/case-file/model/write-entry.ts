import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile, Entry } from './case-file.ts';

/** Writes down something that happened. Where another record holds a fact (a placement, a leg), that record is written instead. */
export const writeEntry = defineAct({
  name: 'case-file.write-entry',
  input: z.strictObject({ entryId: AnyId, entry: Entry.facts }),
  by: ['investigator', 'operation-lead', 'case-manager', 'director'],
  knows: ({ entry }) => ({ file: mustKnow(CaseFile, entry.caseFileId) }),
  decide: ({ entryId, entry }, { file }) => accept(added(Entry, { id: entryId, scopeId: file.id }, entry)),
});
