import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Entry, EntryFacts } from './case-file.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';

const { track, happened, words, lang, painful, planned, source } = EntryFacts.shape;

/** Corrects an entry. The words that stood there before stay readable: a file that can be rewritten proves nothing. */
export const correctEntry = defineAct({
  name: 'case-file.correct-entry',
  input: z.strictObject({
    entryId: AnyId,
    track: track.exactOptional(),
    happened: happened.exactOptional(),
    words: words.exactOptional(),
    lang: lang.exactOptional(),
    painful: painful.exactOptional(),
    planned: planned.exactOptional(),
    source: source.exactOptional(),
  }),
  by: CASE_KEEPERS,
  merges: true,
  knows: ({ entryId }) => ({ entry: mustKnow(Entry, entryId) }),
  decide: ({ entryId, ...changes }) => accept(changed(Entry, entryId, changes)),
});
