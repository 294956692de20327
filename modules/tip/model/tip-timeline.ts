import { defineTimeline } from '#kernel/timeline.ts';
import { Tip } from './tip.ts';

/** A tip stands at the beginning of the file it opened, and in the file it was joined to. Its words stay closed. */
export const tipTimeline = defineTimeline({
  kind: Tip,
  belongsTo: (tip) => ({ caseFileIds: tip.caseFileId === null ? [] : [tip.caseFileId] }),
  tell: (tip) => [
    {
      id: tip.id,
      kind: 'tip',
      recordId: tip.id,
      when: tip.received,
      track: 'intake',
      sentence: { key: tip.status === 'joined' ? 'tip:timeline.joined' : 'tip:timeline.opened' },
      source: tip.source,
      painful: [tip.words],
      missing: tip.place === null ? ['tip:missing.place'] : [],
      quiet: { key: 'tip:timeline.quiet' },
      changedAt: tip.changedAt,
      changedBy: tip.changedBy,
    },
  ],
});
