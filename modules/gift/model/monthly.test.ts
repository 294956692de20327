import { expect, test } from 'vitest';
import { buildBook, buildDonor, buildGift } from '#modules/gift/testing/build-gift.ts';
import { askMonthly, isSilent, monthToAsk } from './monthly.ts';

const pledge = { from: '2024-01-31', state: 'promised', way: 'card' } as const;
const asked = (promisedOn: string, more: object = {}) => buildGift({ promisedOn, orderId: 'orderaaaaaaa', ...more });

test('a month is asked for from its day on, once, whatever became of the asking', () => {
  expect(monthToAsk(pledge, [], '2024-01-30')).toBeNull();
  expect(monthToAsk(pledge, [], '2024-02-28')).toBe('2024-01-31');
  expect(monthToAsk(pledge, [], '2024-02-29')).toBe('2024-02-29');
  expect(monthToAsk(pledge, [asked('2024-02-29')], '2024-03-30')).toBeNull();
  expect(monthToAsk(pledge, [asked('2024-02-29', { state: 'cancelled' })], '2024-03-30')).toBeNull();
  expect(monthToAsk(pledge, [asked('2024-02-29')], '2024-03-31')).toBe('2024-03-31');
  expect(monthToAsk(pledge, [buildGift({ promisedOn: '2024-03-05', state: 'received' })], '2024-03-10')).toBeNull();
  for (const other of [{ state: 'ended' }, { state: 'lapsed' }, { way: 'upi' }] as const)
    expect(monthToAsk({ ...pledge, ...other }, [], '2024-05-13')).toBeNull();
});

test('after three letters without an answer nobody is written to; one that was paid begins the count anew', () => {
  const [a, b, c] = [asked('2024-01-31'), asked('2024-02-29'), asked('2024-03-31', { state: 'cancelled' })];
  expect(isSilent([a, b])).toBe(false);
  expect(isSilent([a, b, c])).toBe(true);
  expect(isSilent([a, b, asked('2024-03-31', { state: 'received', receivedOn: '2024-04-01' })])).toBe(false);
  expect(isSilent([asked('2023-12-31', { state: 'received' }), a, b, c])).toBe(true);
});

test('neither what is foreign, nor another donor’s, nor what comes by another way is asked for', () => {
  const kept = {
    ...buildGift(),
    id: 'pledgeaaaaaa',
    donorId: 'donoraaaaaaa',
    from: '2024-05-01',
    state: 'promised',
    way: 'card',
    minor: 5000,
  };
  const decide = (more: object, donor: object = {}, gifts: object[] = []) => {
    const known = {
      ...{ book: buildBook(), references: {}, host: 'give.example.org', 'gifts pledgeaaaaaa': gifts },
      ...{ 'pledge pledgeaaaaaa': { ...kept, ...more }, 'donor pledgeaaaaaa': buildDonor(donor as never) },
    };
    const asking = { actor: { organisationId: 'orgaaaaaaaaa' }, today: '2024-05-13', newId: () => 'newaaaaaaaaa' };
    const input = { pledges: [{ pledgeId: 'pledgeaaaaaa', donorId: 'donoraaaaaaa' }] };
    const decided = askMonthly.decide(input, known as never, asking as never);
    return decided.accepted ? 'accepted' : decided.refusal.code;
  };
  expect(decide({})).toBe('accepted');
  expect(decide({ donorId: 'otheraaaaaaa' })).toBe('record.not-found');
  expect(decide({ way: 'upi' })).toBe('gift.not-by-card');
  expect(decide({ state: 'ended' })).toBe('gift.pledge-over');
  expect(decide({}, { source: 'foreign' })).toBe('gift.foreign-other-way');
  expect(decide({}, { email: null })).toBe('gift.no-mail');
  const silent = ['2024-02-01', '2024-03-01', '2024-04-01'].map((day) => asked(day));
  expect(decide({}, {}, silent)).toBe('gift.pledge-silent');
});
