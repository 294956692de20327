import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { CustodyTransfer, CustodyTransferFacts } from '#modules/evidence/model/custody-transfer.ts';
import type { Evidence, EvidenceFacts } from '#modules/evidence/model/evidence.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const ABOUT = 'investaaaaaa';

/** A thing one can hold; a file is named by its hash, size and mime. */
export function buildEvidenceFacts(facts: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    aboutKind: 'investigation',
    aboutId: ABOUT,
    kind: 'money',
    description: 'Marked notes, in a sealed bag.',
    lang: 'en',
    collected: day('2024-05-08'),
    collectedBy: 'the officer in charge',
    collectedWhere: 'in the house',
    sha256: null,
    size: null,
    mime: null,
    originalName: null,
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildEvidence(facts: Partial<StoredOf<typeof Evidence>> = {}): StoredOf<typeof Evidence> {
  return { ...STAMP, id: 'evidenaaaaaa', scopeId: ABOUT, ...buildEvidenceFacts(), ...facts };
}

export function buildTransferFacts(facts: Partial<CustodyTransferFacts> = {}): CustodyTransferFacts {
  return {
    evidenceId: 'evidenaaaaaa',
    fromWhom: 'the officer in charge',
    toWhom: 'the store of the police station',
    giverId: null,
    receiverId: null,
    happened: day('2024-05-09'),
    purpose: 'safe keeping',
    sealNo: 'A 114',
    condition: 'seal whole',
    ...facts,
  };
}

export function buildTransfer(facts: Partial<StoredOf<typeof CustodyTransfer>> = {}): StoredOf<typeof CustodyTransfer> {
  return { ...STAMP, id: 'transfaaaaaa', scopeId: ABOUT, ...buildTransferFacts(), ...facts };
}
