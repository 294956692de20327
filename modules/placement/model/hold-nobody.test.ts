import { describe, expect, test } from 'vitest';
import { day, moment } from '#kernel/dated.ts';
import { addOrder } from '#modules/placement/model/add-order.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { answerLeavingWish, sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { acknowledgeBelongings, giveBackBelongings } from '#modules/placement/model/belonging-acts.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { NOTHING_HANGS } from '#modules/placement/model/end-of-stay.ts';
import { orderedUntil } from '#modules/placement/model/order-rules.ts';
import { acknowledgeArrival, handOverPerson, planTransfer } from '#modules/placement/model/transfer-acts.ts';
import {
  ASKING,
  buildAdmission,
  buildAdult,
  buildChild,
  buildHome,
  buildPlacement,
} from '#modules/placement/testing/build-placement.ts';
import {
  buildBelonging,
  buildLeave,
  buildOrder,
  buildOrderFacts,
  buildTransfer,
  buildTransferFacts,
  buildWish,
} from '#modules/placement/testing/build-stay.ts';

const refusal = (code: string) => ({ accepted: false, refusal: { code: `placement.${code}` } });
const ANOTHER = { ...ASKING, actor: { ...ASKING.actor, staffId: 'staffbbbbbbb' } };

describe('an order', () => {
  const admit = (order: object, admitted = day('2024-04-29'), orderRef: string | null = 'CWC 118') =>
    admitPerson.decide(
      {
        placementId: 'placeaaaaaaa',
        placement: buildAdmission({ admitted, orderRef }),
        order: {
          orderId: 'orderaaaaaaa',
          by: 'committee',
          section: 'jj-37',
          on: '2024-04-29',
          untilDay: null,
          note: null,
          ...order,
        },
      },
      { person: buildChild(), facility: buildHome(), open: null },
      ASKING,
    );

  test('comes in with whoever is admitted on it', () => {
    expect(admit({})).toMatchObject({ events: [{}, {}, { kind: 'stay-order', facts: { number: 'CWC 118' } }] });
    expect(admit({}, undefined, null)).toMatchObject(refusal('order-number-missing'));
  });

  test('dated after the admission is no order she was admitted on; nor is one that had run out', () => {
    expect(admit({ on: '2024-04-30' })).toMatchObject(refusal('order-after-admission'));
    expect(admit({ on: '2024-04-01', untilDay: '2024-04-28' })).toMatchObject(refusal('order-ran-out'));
    expect(admit({ on: '2024-05-20' })).toMatchObject(refusal('not-yet'));
  });

  test('holds no longer than its section: ten days, three weeks, three years', () => {
    const add = (facts: object) =>
      addOrder.decide(
        { orderId: 'orderaaaaaaa', order: buildOrderFacts({ on: '2024-05-01', ...facts }) },
        { placement: buildPlacement() },
        ASKING,
      );
    expect(add({ section: 'itpa-17-1', untilDay: '2024-05-11' })).toMatchObject({ accepted: true });
    expect(add({ section: 'itpa-17-1', untilDay: '2024-05-12' })).toMatchObject(refusal('order-too-long'));
    expect(add({ section: 'itpa-17-3', untilDay: '2024-05-23' })).toMatchObject(refusal('order-too-long'));
    expect(add({ section: 'itpa-17-4', untilDay: '2027-05-02' })).toMatchObject(refusal('order-too-long'));
    expect(add({ untilDay: '2024-04-30' })).toMatchObject(refusal('order-turned'));
  });

  test('that came later fills in what was missing, and the last of several counts', () => {
    const placement = buildPlacement({ orderRef: null, basis: 'family_consent' });
    expect(addOrder.decide({ orderId: 'orderaaaaaaa', order: buildOrderFacts() }, { placement }, ASKING)).toMatchObject(
      {
        events: [{ is: 'added' }, { changes: { orderRef: 'CWC 118 of 2024' } }],
      },
    );
    expect(orderedUntil([buildOrder({ untilDay: '2024-05-30' }), buildOrder({ untilDay: '2024-06-30' })])).toBe(
      '2024-06-30',
    );
    expect(orderedUntil([buildOrder(), buildOrder({ untilDay: null })])).toBeNull();
    expect(orderedUntil([])).toBeNull();
  });
});

describe('whoever wants to leave', () => {
  const answer = (how: 'stays' | 'committee-asked' | 'kept', person = buildAdult()) =>
    answerLeavingWish.decide(
      { wishId: 'wishaaaaaaaa', personId: person.id, answer: how, why: 'as she says' },
      { wish: buildWish(), person },
      ASKING,
    );

  test('is not kept in when she is of age, by nobody and for no reason', () => {
    expect(answer('kept')).toMatchObject(refusal('adult-not-kept'));
    expect(answer('committee-asked')).toMatchObject(refusal('adult-not-kept'));
    expect(answer('stays')).toMatchObject({ accepted: true });
  });

  test('as a child is answered by the committee', () => {
    expect(answer('committee-asked', buildChild())).toMatchObject({ accepted: true });
    expect(answer('kept', buildChild())).toMatchObject({ accepted: true });
  });

  test('says it once until she is answered', () => {
    const say = { wishId: 'wishaaaaaaaa', placementId: 'placeaaaaaaa', said: ASKING.now, words: null };
    expect(sayLeavingWish.decide(say, { placement: buildPlacement(), open: buildWish() }, ASKING)).toMatchObject(
      refusal('wish-stands'),
    );
  });

  test('and leaves: her bed, her leave and her wish end with her stay, on an order of the magistrate too', () => {
    const ending = {
      dischargeOutcome: 'left_by_choice' as const,
      dischargedTo: null,
      dischargeOrder: null,
      dischargeWithoutOrder: null,
      handedTo: null,
      receipt: null,
    };
    const hanging = { ...NOTHING_HANGS, wish: buildWish(), leaves: [buildLeave()] };
    const left = dischargePerson.decide(
      { placementId: 'placeaaaaaaa', personId: 'personaaaaaa', discharged: day('2024-05-13'), ending },
      { placement: buildPlacement({ basis: 'magistrate_order' }), person: buildAdult(), ...hanging },
      ASKING,
    );
    expect(left).toMatchObject({
      accepted: true,
      events: [
        {},
        { kind: 'placement' },
        { kind: 'leave', changes: { calledOff: ASKING.now } },
        { kind: 'leaving-wish', changes: { answer: 'left' } },
      ],
    });
  });
});

describe('things', () => {
  const there = [buildBelonging(), buildBelonging({ id: 'otheraaaaaaa', kept: false })];
  const hers = { placementId: 'placeaaaaaaa', belongingIds: ['thingaaaaaaa'] };
  const given = buildBelonging({ givenAt: ASKING.now, givenBy: 'staffaaaaaaa', givenTo: 'herself' });

  test('go back by two acknowledgements', () => {
    const give = (ids: string[]) =>
      giveBackBelongings.decide(
        { ...hers, belongingIds: ids, givenTo: 'herself' },
        { placement: buildPlacement(), there },
        ASKING,
      );
    expect(give(['thingaaaaaaa'])).toMatchObject({
      accepted: true,
      events: [{ changes: { givenBy: 'staffaaaaaaa' } }],
    });
    expect(give(['otheraaaaaaa'])).toMatchObject(refusal('thing-not-kept'));
    expect(give(['nothereaaaaa'])).toMatchObject(refusal('thing-not-here'));
  });

  test('received by word alone are heard by another than the giver', () => {
    const take = (how: 'signed' | 'said-so', asking = ASKING, thing = given) =>
      acknowledgeBelongings.decide({ ...hers, how }, { placement: buildPlacement(), there: [thing] }, asking);
    expect(take('said-so')).toMatchObject(refusal('thing-by-two'));
    expect(take('said-so', ANOTHER)).toMatchObject({ accepted: true });
    expect(take('signed')).toMatchObject({ accepted: true });
    expect(take('signed', ASKING, buildBelonging())).toMatchObject(refusal('thing-not-given'));
  });
});

describe('a transfer', () => {
  const to = buildHome({ id: 'jasmineaaaaa', name: 'Home Jasmine', serves: 'women' });
  const plan = (facts: object, more: object = {}) =>
    planTransfer.decide(
      { transferId: 'transferaaaa', transfer: buildTransferFacts(facts) },
      { placement: buildPlacement(), person: buildAdult(), to, open: null, ...more },
      ASKING,
    );

  test('moves no adult who has not said yes', () => {
    expect(plan({ sheAgrees: false })).toMatchObject(refusal('adult-must-agree'));
    expect(plan({ sheAgrees: null })).toMatchObject(refusal('adult-must-agree'));
    expect(plan({})).toMatchObject({ accepted: true });
    expect(plan({ sheAgrees: null }, { person: buildChild() })).toMatchObject({ accepted: true });
  });

  test('is one, goes somewhere else, and to where somebody can be taken in', () => {
    expect(plan({}, { open: buildTransfer() })).toMatchObject(refusal('transfer-open'));
    expect(plan({}, { to: buildHome() })).toMatchObject(refusal('already-there'));
    expect(plan({}, { to: buildHome({ id: 'jasmineaaaaa', kind: 'school' }) })).toMatchObject(
      refusal('not-a-place-to-stay'),
    );
  });

  const handed = {
    handedAt: '2024-05-13T03:30:00.000Z',
    handedTo: 'the driver',
    orderRef: null,
    withoutOrder: null,
    along: [],
  };
  const hand = { transferId: 'transferaaaa', personId: 'personaaaaaa', toId: 'jasmineaaaaa', ...handed };

  test('of a child begins with the order, or with why it could not wait; the home that waits learns of her', () => {
    const bare = buildTransfer({ orderRef: null });
    expect(handOverPerson.decide(hand, { transfer: bare, person: buildChild(), to }, ASKING)).toMatchObject(
      refusal('child-needs-order'),
    );
    expect(handOverPerson.decide(hand, { transfer: buildTransfer(), person: buildChild(), to }, ASKING)).toMatchObject({
      events: [{ is: 'scopes-linked', from: 'jasmineaaaaa' }, { changes: { handedBy: 'staffaaaaaaa' } }],
    });
  });

  const onTheWay = buildTransfer({ ...handed, handedBy: 'staffaaaaaaa', orderRef: 'CWC 131 of 2024' });
  const arrive = {
    transferId: 'transferaaaa',
    fromPlacementId: 'placeaaaaaaa',
    personId: 'personaaaaaa',
    toId: 'jasmineaaaaa',
    receivedAt: '2024-05-13T04:00:00.000Z',
    receivedHow: 'here' as const,
    receiptRef: null,
    notArrived: null,
    placementId: 'nextaaaaaaaa',
    shelterType: 'ngo_shelter' as const,
  };
  const atArrival = { ...NOTHING_HANGS, transfer: onTheWay, from: buildPlacement(), person: buildChild(), to };

  test('ends when the receiver says that she is here: one stay ends, the next begins, and one home forgets her', () => {
    expect(acknowledgeArrival.decide(arrive, atArrival, ANOTHER)).toMatchObject({
      events: [
        { kind: 'transfer', changes: { receivedBy: 'staffbbbbbbb', toPlacementId: 'nextaaaaaaaa' } },
        { kind: 'placement', changes: { discharged: moment(arrive.receivedAt), dischargeOutcome: 'to_other_shelter' } },
        { is: 'added', kind: 'placement', facts: { facilityId: 'jasmineaaaaa', orderRef: 'CWC 131 of 2024' } },
        { is: 'scopes-unlinked', from: 'homeaaaaaaaa' },
      ],
    });
  });

  test('is not acknowledged by the giver, nor before it began, nor without a paper where she is not seen', () => {
    expect(acknowledgeArrival.decide(arrive, atArrival, ASKING)).toMatchObject(refusal('receipt-by-two'));
    const early = { ...arrive, receivedAt: '2024-05-13T03:00:00.000Z' };
    expect(acknowledgeArrival.decide(early, atArrival, ANOTHER)).toMatchObject(refusal('arrived-before-left'));
    const far = { ...arrive, receivedHow: 'letter' as const };
    expect(acknowledgeArrival.decide(far, atArrival, ASKING)).toMatchObject(refusal('receipt-missing'));
    const planned = { ...atArrival, transfer: buildTransfer() };
    expect(acknowledgeArrival.decide(arrive, planned, ANOTHER)).toMatchObject(refusal('transfer-over'));
  });

  test('to another organisation leaves no stay with us', () => {
    const partner = buildHome({ id: 'jasmineaaaaa', kind: 'partner' });
    const done = acknowledgeArrival.decide(
      { ...arrive, receivedHow: 'letter', receiptRef: '12/2024' },
      { ...atArrival, to: partner },
      ASKING,
    );
    expect(done.accepted && done.events.filter(({ is }) => is === 'added')).toEqual([]);
  });
});
