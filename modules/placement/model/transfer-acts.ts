import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day, moment } from '#kernel/dated.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { endWhatHangs, knowsWhatHangs } from './end-of-stay.ts';
import { Admission, begun, Placement, type PlacementFacts } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { adulthoodOf, homeForgets, homeLearns, isPlaceToStay } from './stay.ts';
import {
  GOES_ALONG,
  isOpenTransfer,
  NewTransfer,
  RECEIPTS,
  Transfer,
  type TransferFacts,
  transferState,
} from './transfer.ts';

const Arrival = z.strictObject({
  transferId: AnyId,
  fromPlacementId: AnyId,
  personId: AnyId,
  toId: AnyId,
  receivedAt: Moment,
  receivedHow: z.enum(RECEIPTS),
  receiptRef: z.string().trim().min(1).max(200).nullable(),
  notArrived: z.string().trim().min(1).max(1000).nullable(),
  placementId: AnyId,
  shelterType: Admission.shape.shelterType,
});
type Arrival = z.infer<typeof Arrival>;

const KEEPERS = ['case-manager', 'shelter-warden'] as const;

/** Prepares a transfer: where to, why, what goes along. Nothing has moved yet. */
export const planTransfer = defineAct({
  name: 'placement.plan-transfer',
  input: z.strictObject({ transferId: AnyId, transfer: NewTransfer }),
  by: KEEPERS,
  knows: ({ transfer }) => ({
    placement: mustKnow(Placement, transfer.fromPlacementId),
    person: mustKnow(Person, transfer.personId),
    to: mustKnow(Organisation, transfer.toId),
    open: mayKnow(Transfer, { fromPlacementId: transfer.fromPlacementId, receivedAt: null, calledOff: null }),
  }),
  decide({ transferId, transfer }, { placement, person, to, open }, { today }) {
    if (placement.discharged || placement.personId !== person.id) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (open) return refuse(PLACEMENT_REFUSALS.transferOpen);
    if (placement.facilityId === to.id) return refuse({ ...PLACEMENT_REFUSALS.alreadyThere, fields: ['toId'] });
    if (!canReceive(to)) return refuse({ ...PLACEMENT_REFUSALS.notAPlaceToStay, fields: ['toId'] });
    const wrong = refuseUnwilling(transfer, person, today);
    if (wrong) return refuse(wrong);
    return accept(
      added(
        Transfer,
        { id: transferId, scopeId: placement.scopeId },
        { ...transfer, ...UNTOUCHED, fromId: placement.facilityId },
      ),
    );
  },
});

/** First acknowledgement: she left with that person. A child only with the order, or the reason why it could not wait. */
export const handOverPerson = defineAct({
  name: 'placement.hand-over-person',
  input: z.strictObject({
    transferId: AnyId,
    personId: AnyId,
    toId: AnyId,
    handedAt: Moment,
    handedTo: z.string().trim().min(1).max(200),
    orderRef: z.string().trim().min(1).max(200).nullable(),
    withoutOrder: z.string().trim().min(1).max(1000).nullable(),
    along: z.array(z.strictObject({ what: z.enum(GOES_ALONG), words: z.string().trim().min(1).max(300) })).max(30),
  }),
  by: KEEPERS,
  knows: ({ transferId, personId, toId }) => ({
    transfer: mustKnow(Transfer, transferId),
    person: mustKnow(Person, personId),
    to: mustKnow(Organisation, toId),
  }),
  decide({ handedAt, handedTo, along, ...papers }, { transfer, person, to }, { today, now, actor }) {
    if (transfer.personId !== person.id || transfer.toId !== to.id) return refuse(PLACEMENT_REFUSALS.transferOver);
    if (transferState(transfer) !== 'planned') return refuse(PLACEMENT_REFUSALS.transferOver);
    if (handedAt > now) return refuse({ ...PLACEMENT_REFUSALS.notYet, fields: ['handedAt'], values: { today } });
    const orderRef = papers.orderRef ?? transfer.orderRef;
    const withoutOrder = papers.withoutOrder ?? transfer.withoutOrder;
    const isAdult = adulthoodOf(person, day(today)) === 'adult';
    if (!isAdult && orderRef === null && withoutOrder === null) return refuse(PLACEMENT_REFUSALS.childNeedsOrder);
    const facts = { handedAt, handedBy: actor.staffId, handedTo, along, orderRef, withoutOrder };
    return accept(...homeLearns(to, person.id), changed(Transfer, transfer.id, facts));
  },
});

/**
 * Second acknowledgement: she is here. One stay ends and the next begins in the same breath, and the home she left
 * forgets her. Whoever gave her away cannot be the one who says that she arrived, unless a paper from there says it.
 */
export const acknowledgeArrival = defineAct({
  name: 'placement.acknowledge-arrival',
  input: Arrival,
  by: KEEPERS,
  knows: ({ transferId, fromPlacementId, personId, toId }) => ({
    ...knowsWhatHangs(fromPlacementId),
    transfer: mustKnow(Transfer, transferId),
    from: mustKnow(Placement, fromPlacementId),
    person: mustKnow(Person, personId),
    to: mustKnow(Organisation, toId),
  }),
  decide(input, known, { today, now, actor }) {
    const { transfer, from, person, to } = known;
    const isOurs = transfer.fromPlacementId === from.id && transfer.personId === person.id && transfer.toId === to.id;
    if (!isOurs || from.discharged || transferState(transfer) !== 'on-the-way') {
      return refuse(PLACEMENT_REFUSALS.transferOver);
    }
    const wrong = refuseReceipt(input, transfer, { now, today, staffId: actor.staffId });
    if (wrong) return refuse(wrong);
    const { receivedAt, receivedHow, receiptRef, notArrived } = input;
    const toPlacementId = isPlaceToStay(to) ? input.placementId : null;
    const receipt = { receivedAt, receivedBy: actor.staffId, receivedHow, receiptRef, notArrived, toPlacementId };
    return accept(
      changed(Transfer, transfer.id, receipt),
      changed(Placement, from.id, endingOf(transfer, to, input)),
      ...endWhatHangs({ ...known, transfer: null }, { ended: moment(receivedAt), now, why: 'moved' }),
      ...nextStay(input, { transfer, from, to }),
      homeForgets(from.facilityId, person.id),
    );
  },
});

/** It comes to nothing: she stays where she is, and who waited for her forgets her. */
export const callOffTransfer = defineAct({
  name: 'placement.call-off-transfer',
  input: z.strictObject({ transferId: AnyId, why: z.string().trim().min(1).max(500) }),
  by: KEEPERS,
  knows: ({ transferId }) => ({ transfer: mustKnow(Transfer, transferId) }),
  decide({ why }, { transfer }, { now }) {
    if (!isOpenTransfer(transfer)) return refuse(PLACEMENT_REFUSALS.transferOver);
    const { handedAt, toId, personId } = transfer;
    return accept(
      ...(handedAt ? [homeForgets(toId, personId)] : []),
      changed(Transfer, transfer.id, { calledOff: now, calledOffWhy: why }),
    );
  },
});

const UNTOUCHED = {
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
};

/** Another organisation can take somebody in as well; she then stays nowhere with us. */
function canReceive(to: OrganisationFacts): boolean {
  return isPlaceToStay(to) || to.kind === 'partner';
}

function refuseUnwilling(
  { sheAgrees }: Pick<TransferFacts, 'sheAgrees'>,
  person: Stored<PersonFacts>,
  today: string,
): Refusal | null {
  const isAdult = adulthoodOf(person, day(today)) === 'adult';
  if (!isAdult || sheAgrees === true) return null;
  return { ...PLACEMENT_REFUSALS.adultMustAgree, values: { gender: person.gender } };
}

function refuseReceipt(
  { receivedAt, receivedHow, receiptRef }: Arrival,
  { handedAt, handedBy }: TransferFacts,
  { now, today, staffId }: { now: string; today: string; staffId: string },
): Refusal | null {
  if (receivedAt > now) return { ...PLACEMENT_REFUSALS.notYet, fields: ['receivedAt'], values: { today } };
  if (handedAt !== null && receivedAt < handedAt) return PLACEMENT_REFUSALS.arrivedBeforeLeft;
  if (receivedHow === 'here') return handedBy === staffId ? PLACEMENT_REFUSALS.receiptByTwo : null;
  return receiptRef === null ? PLACEMENT_REFUSALS.receiptMissing : null;
}

function endingOf(
  transfer: TransferFacts,
  to: OrganisationFacts,
  { receivedAt, receiptRef }: Arrival,
): Partial<PlacementFacts> {
  return {
    discharged: moment(receivedAt),
    dischargeOutcome:
      to.kind === 'hospital' ? 'to_hospital' : to.kind === 'authority' ? 'to_authority' : 'to_other_shelter',
    dischargedTo: to.name,
    dischargeOrder: transfer.orderRef,
    dischargeWithoutOrder: transfer.withoutOrder,
    handedTo: transfer.handedTo,
    receipt: receiptRef,
  };
}

type Moving = { transfer: Stored<TransferFacts>; from: Stored<PlacementFacts>; to: Stored<OrganisationFacts> };

function nextStay({ placementId, receivedAt, shelterType }: Arrival, { transfer, from, to }: Moving): Happening[] {
  if (!isPlaceToStay(to)) return [];
  const { personId, scopeId, basis, source } = from;
  const admission = {
    personId,
    facilityId: to.id,
    shelterType,
    admitted: moment(receivedAt),
    basis,
    orderRef: transfer.orderRef ?? from.orderRef,
    withoutOrder: transfer.withoutOrder,
    source,
    note: null,
  };
  return [added(Placement, { id: placementId, scopeId }, begun(admission))];
}
