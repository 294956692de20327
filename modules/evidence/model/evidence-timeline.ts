import { defineTimeline } from '#kernel/timeline.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { Evidence } from './evidence.ts';

/** Evidence stands in the file it belongs to, or in the file of its investigation, for those who may see it. */
export const evidenceTimeline = defineTimeline({
  kind: Evidence,
  belongsTo({ aboutKind, aboutId }, reader) {
    const caseFileId = aboutKind === 'case-file' ? aboutId : reader.get(Investigation, aboutId)?.caseFileId;
    return { caseFileIds: caseFileId ? [caseFileId] : [] };
  },
  tell: ({ id, collected, description, lang, source, changedAt, changedBy }) => [
    {
      id,
      kind: 'evidence',
      recordId: id,
      when: collected,
      track: 'find',
      sentence: { own: description, lang },
      source,
      quiet: { key: 'evidence:quiet.collected' },
      changedAt,
      changedBy,
    },
  ],
});
