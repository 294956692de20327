import { hasRole } from '#kernel/actor.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { CustodyAcknowledgement, CustodyTransfer, handOf, openSides } from './custody-transfer.ts';
import { EVIDENCE_KEEPERS, Evidence } from './evidence.ts';

/** A hand-over stands where its evidence stands, and says so while a hand is missing. */
export const custodyTransferTimeline = defineTimeline({
  kind: CustodyTransfer,
  belongsTo({ evidenceId }, reader) {
    const evidence = reader.get(Evidence, evidenceId);
    if (!evidence) return {};
    const { aboutKind, aboutId } = evidence;
    const caseFileId = aboutKind === 'case-file' ? aboutId : reader.get(Investigation, aboutId)?.caseFileId;
    return { caseFileIds: caseFileId ? [caseFileId] : [] };
  },
  tell({ id, evidenceId, fromWhom, toWhom, happened, changedAt, changedBy }, reader) {
    const given = reader.all(CustodyAcknowledgement).filter(({ transferId }) => transferId === id);
    return [
      {
        id,
        kind: 'custody-transfer',
        recordId: evidenceId,
        when: happened,
        track: 'find',
        sentence: { key: 'evidence:custody.told', values: { from: fromWhom, to: toWhom } },
        source: null,
        missing: openSides(given).map((side) => `evidence:custody.missing.${side}`),
        quiet: { key: 'evidence:quiet.handedOver' },
        changedAt,
        changedBy,
      },
    ];
  },
});

/** For each colleague whose own hand is still to be acknowledged. */
export const custodyDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, ...EVIDENCE_KEEPERS)) return [];
  return reader.all(CustodyTransfer).flatMap((transfer) => {
    const given = reader.all(CustodyAcknowledgement).filter(({ transferId }) => transferId === transfer.id);
    const mine = openSides(given).find((side) => handOf(transfer, side) === actor.staffId);
    if (!mine) return [];
    const due: Due = {
      id: `${transfer.id}-${mine}`,
      sentence: { key: `evidence:due.${mine}` },
      track: 'find',
      personIds: [],
      dueOn: null,
      dueAt: transfer.changedAt,
      address: ['v', transfer.evidenceId],
    };
    return [due];
  });
};
