import type { z } from 'zod';
import type { Stored } from '#kernel/record.ts';
import type { BelongingFacts } from '#modules/placement/model/belonging.ts';
import type { LeaveFacts, NewLeave } from '#modules/placement/model/leave.ts';
import type { LeavingWishFacts } from '#modules/placement/model/leaving-wish.ts';
import type { StayOrderFacts } from '#modules/placement/model/stay-order.ts';
import type { NewTransfer, TransferFacts } from '#modules/placement/model/transfer.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const HERS = { personId: 'personaaaaaa', placementId: 'placeaaaaaaa' };

/** Three nights away for the examinations in June, allowed by nobody yet. */
export function buildLeaveFacts(facts: Partial<z.infer<typeof NewLeave>> = {}): z.infer<typeof NewLeave> {
  return {
    ...HERS,
    kind: 'examination',
    goesAt: '2024-06-03T02:30:00.000Z',
    dueBack: '2024-06-06T12:30:00.000Z',
    journeyDays: 0,
    town: 'Mumbai',
    escort: null,
    permission: 'not-yet',
    orderRef: null,
    longerWhy: null,
    note: null,
    ...facts,
  };
}

export function buildLeave(facts: Partial<Stored<LeaveFacts>> = {}): Stored<LeaveFacts> {
  const open = { leftAt: null, backAt: null, calledOff: null, calledOffWhy: null };
  return { ...STAMP, id: 'leaveaaaaaaa', ...buildLeaveFacts(), ...open, ...facts };
}

export function buildOrderFacts(facts: Partial<StayOrderFacts> = {}): StayOrderFacts {
  return {
    ...HERS,
    by: 'committee',
    section: 'jj-37',
    number: 'CWC 118 of 2024',
    on: '2024-04-29',
    untilDay: '2024-10-28',
    note: null,
    ...facts,
  };
}

export function buildOrder(facts: Partial<Stored<StayOrderFacts>> = {}): Stored<StayOrderFacts> {
  return { ...STAMP, id: 'orderaaaaaaa', ...buildOrderFacts(), ...facts };
}

export function buildWish(facts: Partial<Stored<LeavingWishFacts>> = {}): Stored<LeavingWishFacts> {
  const said = { said: '2024-05-13T03:00:00.000Z', words: 'I want to go home.' };
  return { ...STAMP, id: 'wishaaaaaaaa', ...HERS, ...said, answer: null, answered: null, why: null, ...facts };
}

/** Her school certificate, kept for her. */
export function buildBelonging(facts: Partial<Stored<BelongingFacts>> = {}): Stored<BelongingFacts> {
  return {
    ...STAMP,
    id: 'thingaaaaaaa',
    ...HERS,
    kind: 'papers',
    what: 'school certificate',
    came: '2024-04-29',
    kept: true,
    givenAt: null,
    givenBy: null,
    givenTo: null,
    receivedAt: null,
    receivedHow: null,
    witness: null,
    ...facts,
  };
}

export function buildTransferFacts(facts: Partial<z.infer<typeof NewTransfer>> = {}): z.infer<typeof NewTransfer> {
  return {
    personId: 'personaaaaaa',
    fromPlacementId: 'placeaaaaaaa',
    toId: 'jasmineaaaaa',
    why: 'Nearer to her school.',
    plannedOn: '2024-05-13',
    orderRef: 'CWC 131 of 2024',
    withoutOrder: null,
    sheAgrees: true,
    along: [{ what: 'papers', words: 'school certificate' }],
    ...facts,
  };
}

export function buildTransfer(facts: Partial<Stored<TransferFacts>> = {}): Stored<TransferFacts> {
  return {
    ...STAMP,
    id: 'transferaaaa',
    ...buildTransferFacts(),
    fromId: 'homeaaaaaaaa',
    handedAt: null,
    handedBy: null,
    handedTo: null,
    receivedAt: null,
    receivedBy: null,
    receivedHow: null,
    receiptRef: null,
    notArrived: null,
    toPlacementId: null,
    calledOff: null,
    calledOffWhy: null,
    ...facts,
  };
}
