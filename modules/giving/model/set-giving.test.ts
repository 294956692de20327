import { describe, expect, test } from 'vitest';
import type { Money } from '#modules/gift/model/money.ts';
import { buildGivingFacts } from '#modules/giving/testing/build-giving.ts';
import { publishedGiving } from './giving.ts';
import { isWhole } from './published-giving.ts';
import { setGiving } from './set-giving.ts';
import { UpiId, upiAddress } from './upi.ts';

const context = { actor: { organisationId: 'orgaaaaaaaaa', staffId: 'staffaaaaaaa' }, today: '2024-05-13' } as never;
const decide = (more: object, before: object | null = null) =>
  setGiving.decide(
    { givingId: 'givingaaaaaa', giving: { ...buildGivingFacts(), ...more } },
    { before } as never,
    context,
  );

describe('how one gives', () => {
  test('takes a second person and a fresh proof, and she is told the very numbers', () => {
    expect(setGiving).toMatchObject({
      stepUp: true,
      by: ['fundraiser'],
      secondPerson: { by: ['director', 'administrator'] },
    });
    const tells = setGiving.secondPerson?.tells({ givingId: 'givingaaaaaa', giving: buildGivingFacts() }, {} as never);
    expect(tells).toHaveProperty('values', {
      upi: 'neemtree.invented@examplebank',
      account: '000000012345',
      foreign: '000000099999',
    });
  });

  test('leads somewhere for every way that is open', () => {
    expect(decide({})).not.toHaveProperty('refusal');
    for (const more of [{ upiId: null }, { account: null }, { texts: [] }, { ways: ['upi', 'upi'] }])
      expect(decide(more)).toMatchObject({ refusal: { code: 'giving.not-whole' } });
    expect(isWhole(publishedGiving(buildGivingFacts({ ways: [], upiId: null, account: null, texts: [] })))).toBe(true);
  });

  test('never leads money from abroad into the account for money of the country', () => {
    const { account } = buildGivingFacts();
    expect(decide({ foreignAccount: account })).toMatchObject({ refusal: { code: 'giving.same-account' } });
  });

  test('is not set again to what it is', () => {
    const before = { ...buildGivingFacts(), id: 'givingaaaaaa', version: 1 };
    expect(decide({}, before)).toMatchObject({ refusal: { code: 'giving.nothing-changed' } });
    expect(decide({ upiId: 'another@examplebank' }, before)).toMatchObject({
      events: [{ is: 'changed', id: before.id }],
    });
  });
});

describe('the address that payment apps open', () => {
  const amount: Money = { minor: 123_456, currency: 'INR' };
  const payment = {
    upiId: 'neem.tree@examplebank',
    payee: 'नीम & Tree + Trust',
    amount,
    reference: 'GABCDEFGH',
    note: 'Neem Tree: “gift”?',
  };

  test('says whom, how much and by which reference, as apps read it', () => {
    const address = upiAddress(payment);
    expect(address).toMatch(/^upi:\/\/pay\?pa=neem\.tree%40examplebank&pn=/);
    expect(address).not.toMatch(/[+ ]/);
    const fields = new URL(address).searchParams;
    expect(Object.fromEntries(fields)).toEqual({
      pa: 'neem.tree@examplebank',
      pn: 'नीम & Tree + Trust',
      am: '1234.56',
      cu: 'INR',
      tr: 'GABCDEFGH',
      tn: 'Neem Tree   gift',
    });
  });

  test('is not made of what no app would take', () => {
    for (const upiId of ['', 'a@b', 'no-handle', 'two@at@signs', 'a b@bank', 'x@bank&am=1', 'x@1bank'])
      expect(UpiId.safeParse(upiId).success).toBe(false);
    for (const more of [
      { amount: { minor: 99, currency: 'INR' } },
      { amount: { minor: 10_000_001, currency: 'INR' } },
      { amount: { minor: 500, currency: 'USD' } },
      { reference: 'G&am=1' },
      { reference: '' },
      { upiId: 'x@b?c' },
    ])
      expect(() => upiAddress({ ...payment, ...(more as object) })).toThrow();
  });
});
