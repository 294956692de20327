import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { buildClaim } from '#modules/compensation/testing/build-claim.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { gapsOf } from '#modules/document/model/gaps.ts';
import type { KnownForPaper, Making } from '#modules/document/model/known-for-paper.ts';
import { PAPERS, type Paper } from '#modules/document/model/paper.ts';
import { factsOf } from '#modules/document/model/paper-facts.ts';
import { buildKnown, MAKING } from '#modules/document/testing/build-known.ts';
import { buildHome } from '#modules/placement/testing/build-placement.ts';
import { buildOutReferral, PACKET } from '#modules/referral/testing/build-out-referral.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { draw } from './draw-document.ts';
import { BLANK, sayCode } from './paper-words.ts';

const PARTNER = 'partneraaaaa';
const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'outrefaaaaaa' };
const packet = {
  ...{ ...STAMP, id: 'packetaaaaaa', referralId: 'outrefaaaaaa', personId: 'personaaaaaa' },
  ...{ template: 'work' as const, lang: 'en' as const, facts: [...PACKET] },
};
const shared = buildConsent({ purpose: 'share_partner', recipientId: PARTNER, until: '2024-11-01' });
const handedOver = (more: Partial<KnownForPaper> = {}): KnownForPaper =>
  buildKnown({
    ...{ referral: buildOutReferral(), packet, consents: [shared] },
    organisations: [buildHome({ id: PARTNER, name: 'Needle and Thread' })],
    ...more,
  });

async function made(paper: Paper, known: KnownForPaper, making: Partial<Making> = {}) {
  const facts = factsOf(known, { ...MAKING, to: '', ...making }, sayCode('en'));
  const { texts } = readPdf(await draw({ request: { paper, language: 'en' }, facts, made: new Date(0) }));
  return { texts, after: (label: string) => texts[texts.indexOf(`${label}: `) + 1] };
}

test('a packet on paper is the packet that leaves, word for word, and no line more', async () => {
  const { texts, after } = await made('referral-packet', handedOver());
  expect(after('To')).toBe('Needle and Thread');
  expect(after('Name used')).toBe('Reva');
  expect(after('In words')).toBe('A place in the sewing class, two mornings a week.');
  expect(after('Days and times')).toBe('Tuesday and Thursday before noon');
  // Her own record knows her age, her wish and her language; this packet does not.
  for (const label of ['Age in years', 'Gender', 'Languages', 'What the person wants, in own words', 'Never'])
    expect(texts).not.toContain(`${label}: `);
  expect(texts.join()).not.toContain('Iniya');
});

test('a box is ticked by a consent that is valid that day for this partner, and by nothing else', async () => {
  const boxes = async (known: KnownForPaper, today = '2024-05-13') =>
    (await made('referral-packet', known, { today })).texts.filter((words) => words.startsWith('[x]'));
  const [tick] = await boxes(handedOver());
  expect(tick).toContain('partner');
  expect(await boxes(handedOver({ consents: [] }))).toEqual([]);
  expect(await boxes(handedOver(), '2024-11-02')).toEqual([]);
  expect(await boxes(handedOver({ consents: [{ ...shared, recipientId: 'otheraaaaaaa' }] }))).toEqual([]);
  const withdrawn = { withdrawn: day('2024-05-10'), withdrawnBy: 'self' as const, follows: 'told' };
  expect(await boxes(handedOver({ consents: [{ ...shared, ...withdrawn }] }))).toEqual([]);
});

test('what a hand-over rests on is said: her consent with its last day, or that there was none', async () => {
  const given = await made('referral-packet', handedOver());
  expect(given.after('Given by, how, and on which day')).toBe('given by the person, spoken, 01/05/2024');
  expect(given.after('Valid until')).toBe('01/11/2024');
  const urgent = buildOutReferral({ basis: 'urgent_danger', basisWords: 'He knows where she sleeps.' });
  const danger = await made('referral-packet', handedOver({ referral: urgent, consents: [] }));
  expect(danger.after('Given by, how, and on which day')).toContain('danger to life, He knows where she sleeps.');
  expect(danger.after('Valid until')).toBe(BLANK);
});

test('without a hand-over the packet is filled from her record, with a gap for why', async () => {
  const { after } = await made('referral-packet', buildKnown());
  expect(after('Name used')).toBe('Iniya');
  expect(after('Age in years')).toContain('14');
  expect(after('Given by, how, and on which day')).toBe(BLANK);
});

test('an application for compensation is filled from the claim', async () => {
  const claim = buildClaim({
    ...{
      scheme: 'pocso',
      losses: ['rape', 'grievous-or-mental-injury'],
      authority: 'Special Court',
      reference: '7/24',
    },
    ...{ applied: day('2024-05-07'), interimAmount: 25_000, interimPaid: day('2024-05-10') },
  });
  const { texts, after } = await made('compensation', buildKnown({ claim }));
  const ticked = texts.filter((words) => words.startsWith('[x]'));
  // A grievous injury or a mental one: the scheme does not say which, so no box of the two is ticked.
  expect(ticked).toEqual(['[x] POCSO, Special Court', '[x] Sexual assault']);
  expect(after('To')).toBe('Special Court');
  expect(after('Claim recorded')).toBe('7/24, 07/05/2024');
  expect(after('Loss or injury, in the scheme’s words')).toContain('mental injury');
  expect(after('Relief received earlier')).toBe('₹ 25000, 10/05/2024');
  const none = await made('compensation', buildKnown());
  expect(none.texts.filter((words) => words.startsWith('[x]'))).toEqual([]);
});

test('what is typed into a gap stands on the paper, but for an account, which is written by hand', async () => {
  const written = {
    condition: 'Tired, no wounds.',
    designation: 'Case manager',
    guardianAccount: '1234',
    name: 'Other',
  };
  const { after, texts } = await made('production', buildKnown(), { written });
  expect(after('Physical condition')).toBe('Tired, no wounds.');
  expect(after('Designation')).toBe('Case manager');
  expect(after('Name')).toBe('Iniya');
  expect((await made('compensation', buildKnown(), { written })).after('Account holder and bank')).toBe(BLANK);
  expect(texts.join()).not.toContain('Other,');
  for (const paper of PAPERS) expect(gapsOf(paper).map(({ words }) => words)).not.toContain('guardianAccount');
});
