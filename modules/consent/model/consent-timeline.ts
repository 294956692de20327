import { defineTimeline } from '#kernel/timeline.ts';
import { Consent } from './consent.ts';

/** What she agreed to, refused and took back stands among what happened: it explains what we did and did not do. */
export const consentTimeline = defineTimeline({
  kind: Consent,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell({ id, purpose, answer, asked, withdrawn, changedAt, changedBy }) {
    const frame = { kind: 'consent', recordId: id, track: 'protection' as const, source: null, changedAt, changedBy };
    const values = { purpose: `codes:consent_purpose.${purpose}` };
    const quiet = { key: 'consent:timeline.quiet' };
    return [
      { ...frame, id, when: asked, sentence: { key: `consent:timeline.${answer}`, values }, quiet },
      ...(withdrawn
        ? [
            {
              ...frame,
              id: `${id}-back`,
              when: withdrawn,
              sentence: { key: 'consent:timeline.withdrawn', values },
              quiet,
            },
          ]
        : []),
    ];
  },
});
