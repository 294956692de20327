import { day } from '#kernel/dated.ts';
import type { FactsOf, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { ReturnCase, ReturnHandover, ReturnStep } from '#modules/return/model/return-case.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'filexaaaaaaa' };

/** Over a border, begun in February. */
export function buildReturn(facts: Partial<StoredOf<typeof ReturnCase>> = {}): StoredOf<typeof ReturnCase> {
  return {
    ...STAMP,
    id: 'returnaaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    decisionId: 'decisionaaaa',
    route: 'abroad',
    toCountry: 'BD',
    toPlace: 'Jashore district',
    receivingId: null,
    receiver: null,
    begun: day('2024-02-12'),
    ended: null,
    endedHow: null,
    endedWords: null,
    source: OWN_STAFF,
    ...facts,
  };
}

export function buildStep(facts: Partial<StoredOf<typeof ReturnStep>> = {}): StoredOf<typeof ReturnStep> {
  return {
    ...STAMP,
    id: 'stepxaaaaaaa',
    returnId: 'returnaaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    step: 'nationality',
    state: 'open',
    ownerId: 'staffaaaaaaa',
    asked: null,
    settled: null,
    dueOn: null,
    blocker: null,
    reference: null,
    ...facts,
  };
}

/** What our side writes at the border. */
export function buildGiven(): Omit<
  FactsOf<typeof ReturnHandover>,
  'theirReceipt' | 'theirReceiptBy' | 'theirReceiptOn'
> {
  return {
    returnId: 'returnaaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    happened: day('2024-05-10'),
    place: 'Border post',
    givenBy: 'Asha Pawar',
    receivedBy: 'The partner’s caseworker',
    belongings: 'One bag, her papers',
    ownWords: 'I am glad.',
    lang: 'en',
    ourReceipt: 'Paper signed by both, 10 May',
  };
}

export function buildHandover(facts: Partial<StoredOf<typeof ReturnHandover>> = {}): StoredOf<typeof ReturnHandover> {
  const open = { theirReceipt: null, theirReceiptBy: null, theirReceiptOn: null };
  return { ...STAMP, id: 'handoveraaaa', ...buildGiven(), ...open, ...facts };
}
