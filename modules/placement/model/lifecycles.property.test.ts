import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyAct, Asking } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import type { Facts, Stored, StoredOf } from '#kernel/record.ts';
import { Bed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { freeBed, giveBed } from '#modules/facility/model/give-bed.ts';
import { closeBed, openBed } from '#modules/facility/model/keep-beds.ts';
import { buildBed } from '#modules/facility/testing/build-facility.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { answerLeavingWish, sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { isOut, Leave, wantsPermission } from '#modules/placement/model/leave.ts';
import { callOffLeave, endLeave, permitLeave, planLeave, startLeave } from '#modules/placement/model/leave-acts.ts';
import { LeavingWish } from '#modules/placement/model/leaving-wish.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { isOpenTransfer, Transfer, transferState } from '#modules/placement/model/transfer.ts';
import {
  acknowledgeArrival,
  callOffTransfer,
  handOverPerson,
  planTransfer,
} from '#modules/placement/model/transfer-acts.ts';
import {
  ASKING,
  buildAdmission,
  buildAdult,
  buildChild,
  buildHome,
} from '#modules/placement/testing/build-placement.ts';
import { buildLeaveFacts, buildTransferFacts } from '#modules/placement/testing/build-stay.ts';
import { openSmallHouse, type SmallHouse } from '#platform/testing/small-house.ts';

const HOMES = [buildHome(), buildHome({ id: 'jasmineaaaaa', name: 'Home Jasmine' })] as const;
const PEOPLE = [
  buildChild(),
  buildAdult({ id: 'personbbbbbb', scopeId: 'personbbbbbb' }),
  buildAdult({ id: 'personcccccc', scopeId: 'personcccccc' }),
] as const;
const BEDS = ['bedaaaaaaaaa', 'bedbbbbbbbbb', 'bedccccccccc'].map((id, n) =>
  buildBed({ id, name: String(n), homeId: HOMES[n === 2 ? 1 : 0].id, scopeId: HOMES[n === 2 ? 1 : 0].id }),
);
const STAFF = ['staffaaaaaaa', 'staffbbbbbbb'];

/** What may be tried, by number: the place in these lists is drawn, and whatever does not fit is refused. */
const TRIES = [
  'admit',
  'discharge',
  'move',
  'giveBed',
  'freeBed',
  'closeBed',
  'openBed',
  'plan',
  'permit',
  'start',
  'back',
  'callOff',
  'transfer',
  'handOver',
  'arrive',
  'callOffTransfer',
  'wish',
  'answer',
] as const;
/** Most things are tried in an order that can lead somewhere, some in any: a walk of pure chance is refused all the way. */
const SCRIPTS: readonly (readonly (typeof TRIES)[number][])[] = [
  ['admit', 'giveBed', 'plan', 'permit', 'start', 'back'],
  ['admit', 'plan', 'start', 'start', 'back'],
  ['admit', 'transfer', 'handOver', 'arrive', 'giveBed'],
  ['admit', 'wish', 'answer', 'discharge'],
  ['closeBed', 'admit', 'giveBed', 'openBed', 'giveBed', 'move'],
  ...TRIES.map((one) => [one]),
];
const draw = { who: fc.nat(2), where: fc.nat(2), staff: fc.nat(1), night: fc.boolean() };
type Step = { what: (typeof TRIES)[number]; who: number; where: number; staff: number; night: boolean };
const script: fc.Arbitrary<Step[]> = fc
  .record({ does: fc.constantFrom(...SCRIPTS), turns: fc.boolean(), ...draw })
  .map(({ does, turns, staff, ...rest }) =>
    does.map((what, n) => ({ what, staff: turns ? (staff + n) % 2 : staff, ...rest })),
  );
const steps = fc.array(script, { minLength: 3, maxLength: 14 }).map((scripts) => scripts.flat());

function idFor(n: number): string {
  const letter = (of: number) => String.fromCharCode(97 + (of % 26));
  return `newaaaaaaa${letter(Math.floor(n / 26))}${letter(n)}`;
}

/** One step, an hour after the one before. */
function ask(house: SmallHouse, one: Step, n: number) {
  const now = new Date(Date.parse('2024-05-13T04:00:00Z') + n * 3_600_000).toISOString();
  const today = dayInIndia(now); // as the house counts its days: at half past eleven in London it is tomorrow here
  const asking: Asking = { ...ASKING, now, today, actor: { ...ASKING.actor, staffId: STAFF[one.staff] ?? '' } };
  const [act, input] = tried(house, one, { now, today, id: idFor(n) });
  return act ? { act, input, answer: house.ask(act, input, asking), asking } : null;
}

type At = { now: string; today: string; id: string };

function tried(house: SmallHouse, { what, who, where, night }: Step, { now, today, id }: At): [AnyAct | null, object] {
  const person = PEOPLE[who] ?? PEOPLE[0];
  const home = HOMES[where % 2] ?? HOMES[0];
  const other = HOMES[(where + 1) % 2] ?? HOMES[1];
  const mine = (all: Stored<Facts>[]) => all.filter((one) => one.personId === person.id);
  const stays = mine(house.all(Placement)) as StoredOf<typeof Placement>[];
  const stay = stays.find(({ discharged }) => discharged === null) ?? stays[0];
  const leave = mine(house.all(Leave)).at(-1) as StoredOf<typeof Leave> | undefined;
  const transfer = mine(house.all(Transfer)).at(-1) as StoredOf<typeof Transfer> | undefined;
  const wish = mine(house.all(LeavingWish)).at(-1);
  const placementId = stay?.id ?? 'nothereaaaaa';
  const hers = { personId: person.id, placementId };
  const admission = buildAdmission({ personId: person.id, facilityId: home.id, admitted: day(today) });
  const ending = {
    dischargeOutcome: 'left_by_choice',
    dischargedTo: null,
    dischargeOrder: null,
    dischargeWithoutOrder: 'asked for',
    handedTo: null,
    receipt: null,
  };
  const bedId = BEDS[where]?.id ?? '';
  const dueBack = new Date(Date.parse(now) + (night ? 30 : 2) * 3_600_000).toISOString();
  const transferred = {
    transferId: transfer?.id ?? 'nothereaaaaa',
    personId: person.id,
    toId: transfer?.toId ?? home.id,
  };
  const tries: Record<Step['what'], [AnyAct, object]> = {
    admit: [admitPerson, { placementId: id, placement: admission }],
    discharge: [dischargePerson, { ...hers, discharged: day(today), ending }],
    move: [
      movePerson,
      { fromPlacementId: placementId, placementId: id, placement: admission, handedTo: null, receipt: null },
    ],
    giveBed: [giveBed, { bedUseId: id, placementId, bedId }],
    freeBed: [freeBed, { placementId }],
    closeBed: [closeBed, { bedId, closedUntil: null, closedWhy: 'wet' }],
    openBed: [openBed, { bedId }],
    plan: [planLeave, { leaveId: id, leave: buildLeaveFacts({ ...hers, goesAt: now, dueBack }) }],
    permit: [permitLeave, { leaveId: leave?.id ?? 'nothereaaaaa', permission: 'committee', orderRef: 'CWC 1' }],
    start: [startLeave, { leaveId: leave?.id ?? 'nothereaaaaa', ...hers, leftAt: now, escort: night ? 'Lucy' : null }],
    back: [endLeave, { leaveId: leave?.id ?? 'nothereaaaaa', backAt: now, note: null }],
    callOff: [callOffLeave, { leaveId: leave?.id ?? 'nothereaaaaa', why: 'rain' }],
    transfer: [
      planTransfer,
      {
        transferId: id,
        transfer: buildTransferFacts({
          personId: person.id,
          fromPlacementId: placementId,
          toId: other.id,
          sheAgrees: night || null,
        }),
      },
    ],
    handOver: [
      handOverPerson,
      { ...transferred, handedAt: now, handedTo: 'a driver', orderRef: null, withoutOrder: null, along: [] },
    ],
    arrive: [
      acknowledgeArrival,
      {
        ...transferred,
        fromPlacementId: placementId,
        receivedAt: now,
        receivedHow: 'here',
        receiptRef: null,
        notArrived: null,
        placementId: id,
        shelterType: 'ngo_shelter',
      },
    ],
    callOffTransfer: [callOffTransfer, { transferId: transferred.transferId, why: 'rain' }],
    wish: [sayLeavingWish, { wishId: id, placementId, said: now, words: null }],
    answer: [
      answerLeavingWish,
      { wishId: wish?.id ?? 'nothereaaaaa', personId: person.id, answer: night ? 'kept' : 'stays', why: 'so' },
    ],
  };
  return tries[what];
}

function walk(steps: readonly Step[], each: (house: SmallHouse, done: ReturnType<typeof ask>) => void): void {
  const house = openSmallHouse([
    ...HOMES.map((home) => [Organisation, home] as const),
    ...PEOPLE.map((person) => [Person, person] as const),
    ...BEDS.map((bed) => [Bed, bed] as const),
  ] as never);
  steps.forEach((one, n) => {
    each(house, ask(house, one, n));
  });
}

function property(each: (house: SmallHouse, done: ReturnType<typeof ask>) => void): void {
  fc.assert(
    fc.property(steps, (drawn) => walk(drawn, each)),
    { numRuns: 150 },
  );
}

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const open = (all: readonly Stored<Facts>[]) => all.filter(({ discharged }) => discharged === null);

describe('whatever is tried, in whatever order', () => {
  test('nobody stays in two places, and a walk does get somewhere', () => {
    let [stays, accepted] = [0, 0];
    property((house, done) => {
      const here = open(house.all(Placement));
      expect(unique(here.map(({ personId }) => personId))).toBe(true);
      stays = Math.max(stays, here.length);
      accepted += done?.answer.accepted ? 1 : 0;
    });
    expect(stays).toBe(3);
    expect(accepted).toBeGreaterThan(1000);
  });

  test('an adult who leaves has left: no paper, leave, wish or transfer keeps her', () => {
    property((house, done) => {
      if (done?.act !== dischargePerson) return;
      const { placementId, personId } = done.input as { placementId: string; personId: string };
      const stay = house.all(Placement).find(({ id }) => id === placementId);
      if (!done.answer.accepted)
        expect(['placement.already-left', 'record.not-found']).toContain(done.answer.refusal.code);
      if (!stay || personId === PEOPLE[0].id) return;
      expect(stay.discharged).not.toBeNull();
      expect(house.all(BedUse).filter((use) => use.placementId === placementId && use.untilAt === null)).toEqual([]);
      expect(
        house.all(Transfer).filter((one) => one.fromPlacementId === placementId && isOpenTransfer(one as never)),
      ).toEqual([]);
    });
  });

  test('no adult is written down as kept', () => {
    property((house) => {
      const kept = house.all(LeavingWish).filter(({ answer }) => answer === 'kept');
      expect(kept.every(({ personId }) => personId === PEOPLE[0].id)).toBe(true);
    });
  });

  test('a bed holds one person who lives in its home, and a closed one nobody new', () => {
    property((house, done) => {
      const uses = house.all(BedUse).filter(({ untilAt }) => untilAt === null);
      expect(unique(uses.map(({ bedId }) => bedId))).toBe(true);
      expect(unique(uses.map(({ placementId }) => placementId))).toBe(true);
      for (const use of uses) {
        const stay = house.all(Placement).find(({ id }) => id === use.placementId);
        expect(stay).toMatchObject({ discharged: null, facilityId: use.homeId });
      }
      if (done?.act !== giveBed || !done.answer.accepted) return;
      const { bedId } = done.input as { bedId: string };
      expect(house.all(Bed).find(({ id }) => id === bedId)?.closedSince).toBeNull();
    });
  });

  test('nobody is out twice, and no child is out over night without permission and company', () => {
    let out = 0;
    property((house) => {
      const leaves = house.all(Leave) as StoredOf<typeof Leave>[];
      const away = leaves.filter(isOut);
      out += away.length;
      expect(unique(away.map(({ personId }) => personId))).toBe(true);
      for (const leave of away) {
        const person = PEOPLE.find(({ id }) => id === leave.personId) ?? PEOPLE[0];
        if (wantsPermission(leave, person)) expect(leave).toMatchObject({ permission: 'committee', escort: 'Lucy' });
        const stay = house.all(Placement).find(({ id }) => id === leave.placementId);
        expect(stay?.discharged).toBeNull();
      }
    });
    expect(out).toBeGreaterThan(100);
  });

  test('a transfer ends by two hands or not at all, and moves no adult who has not said yes', () => {
    let received = 0;
    property((house) => {
      const transfers = house.all(Transfer) as StoredOf<typeof Transfer>[];
      expect(unique(transfers.filter(isOpenTransfer).map(({ personId }) => personId))).toBe(true);
      for (const one of transfers) {
        if (one.personId !== PEOPLE[0].id) expect(one.sheAgrees).toBe(true);
        if (transferState(one) !== 'received') continue;
        received += 1;
        expect(one.handedBy).not.toBeNull();
        expect(one.receivedBy).not.toBe(one.handedBy);
        expect(house.all(Placement).find(({ id }) => id === one.fromPlacementId)?.discharged).not.toBeNull();
        expect(house.all(Placement).find(({ id }) => id === one.toPlacementId)).toMatchObject({ facilityId: one.toId });
      }
    });
    expect(received).toBeGreaterThan(20);
  });
});
