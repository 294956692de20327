import { isMasked } from '#kernel/masks.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { Evidence, evidenceNumber } from './evidence.ts';

/** Evidence stands in the file it belongs to, or in the file of its investigation, for those who may see it. */
export const evidenceTimeline = defineTimeline({
  kind: Evidence,
  belongsTo({ aboutKind, aboutId }, reader) {
    const caseFileId = aboutKind === 'case-file' ? aboutId : reader.get(Investigation, aboutId)?.caseFileId;
    return { caseFileIds: caseFileId ? [caseFileId] : [] };
  },
  tell(evidence) {
    const { id, kind, collected, description, lang, source, changedAt, changedBy } = evidence;
    // Seen masked: that there is something, and the number to ask for it by.
    const values = { number: evidenceNumber(evidence), kind: `codes:evidence_kind.${kind}` };
    const isHidden = isMasked(evidence);
    return [
      {
        ...{ id, kind: 'evidence', recordId: id, when: collected, track: 'find', changedAt, changedBy },
        sentence: isHidden ? { key: 'evidence:masked.told', values } : { own: description, lang },
        source: isHidden ? null : source,
        quiet: { key: 'evidence:quiet.collected' },
      },
    ];
  },
});
