import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { DataQualityNote } from './data-quality-note.ts';
import { DATA_QUALITY_REFUSALS } from './data-quality-refusals.ts';

/** Leaves both statements as they are and says why. One note answers one contradiction. */
export const keepBoth = defineAct({
  name: 'data-quality.keep-both',
  input: z.strictObject({ noteId: AnyId, note: DataQualityNote.facts }),
  by: ['director'],
  knows: ({ note }) => ({ noted: mayKnow(DataQualityNote, { contradiction: note.contradiction }) }),
  decide({ noteId, note }, { noted }, { actor }) {
    if (noted) return refuse(DATA_QUALITY_REFUSALS.alreadyNoted);
    return accept(added(DataQualityNote, { id: noteId, scopeId: actor.organisationId }, note));
  },
});
