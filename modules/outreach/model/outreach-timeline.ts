import { unknownDate } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { ContactLink, TrustStep } from './outreach-contact.ts';
import { inOrder } from './trust-lifecycle.ts';

/** In the file of a woman whom outreach knew first: that it did, and to those who know both, since when. */
export const contactLinkTimeline = defineTimeline({
  kind: ContactLink,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell({ id, contactId, changedAt, changedBy }, reader) {
    const [first] = inOrder(reader.all(TrustStep).filter((step) => step.contactId === contactId));
    return [
      {
        ...{ id, kind: 'contact-link', recordId: id, track: 'find' as const, source: OWN_STAFF, changedAt, changedBy },
        when: first?.since ?? unknownDate(),
        sentence: { key: 'outreach:timeline.knownBefore' },
        quiet: { key: 'outreach:timeline.quiet' },
      },
    ];
  },
});
