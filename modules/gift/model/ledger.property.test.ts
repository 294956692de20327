import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveMoney, recordSpending, reverseBooking } from '#modules/gift/model/book-acts.ts';
import { GiftBook } from '#modules/gift/model/books.ts';
import { addDonor } from '#modules/gift/model/donor-acts.ts';
import { bounceCheque, cancelGift, refundGift } from '#modules/gift/model/end-gift.ts';
import { FUNDS, type Fund, Gift, WAYS } from '#modules/gift/model/gift.ts';
import { ACCOUNTS, balanceOf, isBalanced, LedgerEntry } from '#modules/gift/model/ledger.ts';
import { Receipt } from '#modules/gift/model/receipt.ts';
import { receiveGift, recordGift } from '#modules/gift/model/record-gift.ts';
import { takeIn } from '#modules/gift/model/take-in.ts';
import {
  buildBook,
  buildDonorWords,
  buildEvent,
  buildGiftWords,
  buildOrder,
} from '#modules/gift/testing/build-gift.ts';
import { openSmallHouse, type SmallHouse } from '#platform/testing/small-house.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
const ORG = 'orgaaaaaaaaa';
const ACTOR = { staffId: 'staffaaaaaaa', organisationId: ORG, name: 'Arun', roles: ['fundraiser'] } as const;
const [HERE, ABROAD] = ['donorheraaaa', 'donorforaaaa'];

type Draw = { way: number; fund: number; minor: number; which: number; foreign: boolean; came: boolean };
const draw = fc.record<Draw>({
  way: fc.nat(WAYS.length - 1),
  fund: fc.nat(FUNDS.length - 1),
  minor: fc.integer({ min: 1, max: 5_000_000 }),
  which: fc.nat(20),
  foreign: fc.boolean(),
  came: fc.boolean(),
});
const ACTS = ['record', 'receive', 'bounce', 'refund', 'cancel', 'spend', 'move', 'reverse', 'takeIn'] as const;

let drawn = 0;
/** Twelve letters that no draw has had. */
const unique = (): string => {
  drawn += 1;
  return Array.from({ length: 12 }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(drawn / 26 ** place) % 26)),
  ).join('');
};
const asking = () => ({
  actor: ACTOR,
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: unique,
  drawCode: null,
});

function begin(): SmallHouse {
  const book = { ...STAMP, id: 'bookaaaaaaaa', scopeId: ORG, ...buildBook() };
  const house = openSmallHouse([[GiftBook, book]], [Gift, LedgerEntry, Receipt]);
  house.ask(addDonor, { donorId: HERE, donor: buildDonorWords() }, asking());
  house.ask(addDonor, { donorId: ABROAD, donor: buildDonorWords({ source: 'foreign', taxId: null }) }, asking());
  return house;
}

const pick = <T extends { id: string }>(some: readonly T[], which: number): string =>
  some[which % Math.max(1, some.length)]?.id ?? 'nothereaaaaa';

/** One act of a fundraiser, as a careless one might ask it: wrong ways, wrong funds, gifts that are over. */
function tryOne(
  house: SmallHouse,
  act: (typeof ACTS)[number],
  { way, fund, minor, which, foreign, came }: Draw,
): boolean {
  const giftId = pick(house.all(Gift), which);
  const end = { giftId, on: '2024-05-13', why: 'drawn' };
  const entries = house.all(LedgerEntry);
  /** Mostly what there is, so that most is done: what is not there is refused. */
  const moved = (account: 'bank' | 'fc-bank' | 'cash' | 'gateway' | 'goods', of: Fund) => ({
    minor: which % 5 === 0 ? minor : Math.max(1, balanceOf(entries, account, of)),
    ...{ on: '2024-05-13', note: null },
  });
  const source = foreign ? ('foreign' as const) : ('indian' as const);
  const goods = WAYS[way] === 'in-kind';
  const fitting = foreign ? 'fc' : goods ? 'in-kind' : minor % 2 === 0 ? 'corpus' : 'general';
  const words = buildGiftWords({
    ...{
      donorId: foreign ? ABROAD : HERE,
      way: WAYS[way] ?? 'bank',
      fund: which % 4 === 0 ? (FUNDS[fund] ?? 'general') : fitting,
      source,
      minor,
    },
    inKind: goods ? { what: 'bags', quantity: 4, unit: null, valuedBy: came ? 'invoice' : null } : null,
  });
  const lies = goods ? ('goods' as const) : foreign ? ('fc-bank' as const) : ('bank' as const);
  const orderId = unique();
  const events = [
    buildEvent({ orderId }),
    buildEvent({ orderId, eventId: 'evt_2', status: came ? 'refunded' : 'failed' }),
  ];
  const tried = {
    record: () =>
      house.ask(recordGift, { giftId: unique(), gift: words, receivedOn: came ? '2024-05-12' : null }, asking()),
    receive: () =>
      house.ask(
        receiveGift,
        { ...{ giftId, receivedOn: '2024-05-13', minor, paymentNumber: null, source }, fund: words.fund },
        asking(),
      ),
    bounce: () => house.ask(bounceCheque, end, asking()),
    refund: () => house.ask(refundGift, end, asking()),
    cancel: () => house.ask(cancelGift, { giftId, why: 'drawn' }, asking()),
    spend: () =>
      house.ask(
        recordSpending,
        { from: lies, fund: words.fund, account: came ? 'programme' : 'sub-grants', ...moved(lies, words.fund) },
        asking(),
      ),
    move: () => {
      const [from, of] = [
        came ? ('cash' as const) : ('gateway' as const),
        minor % 2 ? ('general' as const) : ('corpus' as const),
      ];
      return house.ask(moveMoney, { from, fund: of, ...moved(from, of) }, asking());
    },
    reverse: () => {
      const lines = house.all(LedgerEntry);
      const bookingId = lines[which % Math.max(1, lines.length)]?.bookingId ?? 'nothereaaaaa';
      return house.ask(reverseBooking, { bookingId, on: '2024-05-13', why: 'drawn' }, asking());
    },
    takeIn: () => {
      const waiting = {
        id: orderId,
        order: buildOrder({ way: 'card' }),
        cameAt: '2024-05-11T04:00:00.000Z',
        language: 'en',
        events,
      };
      return house.ask(takeIn, { orders: [{ orderId, donorId: null }] }, asking(), { orders: [waiting] });
    },
  };
  return tried[act]().accepted;
}

const walks = (holds: (house: SmallHouse) => void, acts: readonly (typeof ACTS)[number][] = ACTS): number => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...acts), draw), { minLength: 8, maxLength: 25 }), (asked) => {
      const house = begin();
      for (const [act, one] of asked) if (tryOne(house, act, one)) accepted += 1;
      holds(house);
    }),
    { numRuns: 60 },
  );
  return accepted;
};

test('whatever is asked in whatever order, the books balance, fund by fund', () => {
  const accepted = walks((house) => {
    const lines = house.all(LedgerEntry);
    expect(isBalanced(lines)).toBe(true);
    for (const fund of FUNDS)
      expect(
        ACCOUNTS.reduce((sum, account) => sum + balanceOf(lines, account, fund), 0),
        fund,
      ).toBe(0);
  });
  expect(accepted).toBeGreaterThan(150);
});

test('foreign money lies in its own account alone, and goes to nobody else', () => {
  walks((house) => {
    const goods = new Set(house.all(Gift).flatMap(({ id, way }) => (way === 'in-kind' ? [id] : [])));
    for (const { account, fund, giftId } of house.all(LedgerEntry)) {
      expect(account === 'fc-bank' ? fund : 'fc').toBe('fc');
      if (fund === 'fc') expect(['bank', 'cash', 'gateway', 'sub-grants']).not.toContain(account);
      if (account === 'goods') expect(['in-kind', 'fc']).toContain(fund);
      if (giftId && goods.has(giftId)) expect(['goods', 'income', 'refunds']).toContain(account);
    }
    for (const { fund, source, donorId, state, way, minor } of house.all(Gift)) {
      expect(fund === 'fc').toBe(source === 'foreign');
      if (fund === 'fc') expect(donorId).toBe(ABROAD);
      if (fund === 'fc' && way === 'in-kind' && state === 'received') expect(minor).not.toBeNull();
      if (state === 'received') expect(source).not.toBe('not-said');
    }
  });
});

test('what the books call income is what was received and not sent back', () => {
  walks((house) => {
    const lines = house.all(LedgerEntry);
    const gifts = house.all(Gift).filter(({ state }) => state === 'received');
    const kept = gifts.reduce((sum, { minor }) => sum + (minor ?? 0), 0);
    expect(kept + balanceOf(lines, 'income') + balanceOf(lines, 'refunds')).toBe(0);
  });
});

test('nothing is spent or carried that does not lie there of that very fund', () => {
  const accepted = walks(
    (house) => {
      const lines = house.all(LedgerEntry);
      for (const fund of FUNDS)
        for (const account of ['bank', 'fc-bank', 'cash', 'gateway', 'goods'] as const)
          expect(balanceOf(lines, account, fund), `${account} ${fund}`).toBeGreaterThanOrEqual(0);
    },
    ['record', 'record', 'move', 'spend'],
  );
  expect(accepted).toBeGreaterThan(100);
});
