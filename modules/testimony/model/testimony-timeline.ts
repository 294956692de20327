import { defineTimeline } from '#kernel/timeline.ts';
import { Testimony } from './testimony.ts';

/** That she spoke, and before whom. Never what she said. */
export const testimonyTimeline = defineTimeline({
  kind: Testimony,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell: ({ id, taken: when, section, reference, source, changedAt, changedBy }) => [
    {
      ...{ id, kind: 'testimony', recordId: id, when, track: 'legal' as const, source, changedAt, changedBy },
      sentence: { key: `testimony:told.${section.replaceAll('-', '_')}` },
      missing: reference === null ? ['testimony:missing.reference'] : [],
      quiet: { key: 'proceeding:timeline.quiet' },
    },
  ],
});
