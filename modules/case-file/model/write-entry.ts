import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { reachInOwn } from '#kernel/reach.ts';
import { CaseFile, Entry } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';

/** Writes down something that happened. Where another record holds a fact (a placement, a leg), that record is written instead. */
export const writeEntry = defineAct({
  name: 'case-file.write-entry',
  input: z.strictObject({ entryId: AnyId, entry: Entry.facts }),
  by: [...CASE_KEEPERS, 'partner-caseworker'],
  knows: ({ entry }) => ({ file: mustKnow(CaseFile, entry.caseFileId) }),
  decide({ entryId, entry }, { file }, { actor }) {
    if (!reachInOwn(actor.roles).writes.includes(entry.compartment))
      return refuse(CASE_FILE_REFUSALS.notYourCompartment);
    return accept(added(Entry, { id: entryId, scopeId: file.id }, entry));
  },
});
