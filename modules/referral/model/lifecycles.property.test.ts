import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { buildCaseFile } from '#modules/case-file/testing/build-case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildChild } from '#modules/placement/testing/build-placement.ts';
import { acceptReferral, joinReferral } from '#modules/referral/model/accept-referral.ts';
import { askBack, noteReply } from '#modules/referral/model/ask-back.ts';
import { declineReferral } from '#modules/referral/model/decline-referral.ts';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { Referral, ReferralQuestion } from '#modules/referral/model/referral.ts';
import { buildOpening } from '#modules/referral/testing/build-opening.ts';
import { buildReferral } from '#modules/referral/testing/build-referral.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const CHILD = buildChild();
const FILES = [
  buildCaseFile({ personId: 'personbbbbbb' }),
  buildCaseFile({ id: 'closedaaaaaa', closedAt: '2024-05-01T00:00:00.000Z', status: 'closed' }),
] as const;
const referralOf = (house: SmallHouse, which: number) => house.all(Referral).at(-1 - which)?.id ?? 'nothereaaaaa';

const property = walksOf({
  begins: [[Person, CHILD], ...FILES.map((file) => [CaseFile, file] as const)],
  kinds: [Referral, ReferralQuestion, CaseFile],
  scripts: [
    ['record', 'ask', 'reply', 'accept', 'decline'],
    ['record', 'join', 'accept', 'ask'],
    ['record', 'ask', 'decline', 'reply', 'reply', 'join'],
  ],
  tries: {
    record: (_, { id, on, which }) => [
      recordReferral,
      { referralId: id, referral: buildReferral({ received: day(on), missingSince: day(which ? '2024-05-10' : on) }) },
    ],
    accept: (house, { id, which, yes }) => [
      acceptReferral,
      {
        referralId: referralOf(house, which),
        ...buildOpening(id, `${id.slice(0, 9)}zzz`),
        ...(yes && { person: { is: 'known', personId: CHILD.id } }),
      },
    ],
    join: (house, { which, yes }) => [
      joinReferral,
      { referralId: referralOf(house, which), caseFileId: FILES[yes ? 0 : 1].id },
    ],
    decline: (house, { which, yes }) => [
      declineReferral,
      { referralId: referralOf(house, which), declineReason: 'other', answerWords: yes ? 'We have no bed.' : null },
    ],
    ask: (house, { id, which }) => [
      askBack,
      { questionId: id, referralId: referralOf(house, which), words: 'Is there an FIR?' },
    ],
    reply: (house, { which, on }) => [
      noteReply,
      {
        questionId: house.all(ReferralQuestion).at(-1 - which)?.id ?? 'nothereaaaaa',
        answer: 'Yes, of that week.',
        answered: day(on),
      },
    ],
  },
});

test('the sender gets one answer, and it stays', () => {
  const accepted = property((house, { before }) => {
    for (const was of before(Referral))
      if (was.status !== 'waiting') expect(house.all(Referral).find(({ id }) => id === was.id)).toEqual(was);
    for (const { status, answeredAt, caseFileId, answerWords } of house.all(Referral)) {
      expect(answeredAt === null).toBe(status === 'waiting');
      expect(caseFileId === null).toBe(!['accepted', 'joined'].includes(status));
      expect(answerWords === null).toBe(status !== 'declined');
    }
  });
  expect(accepted).toBeGreaterThan(60);
});

test('nobody is missing after she was handed over, laid to a closed file, or given a second open one', () => {
  property((house, { what, answer, before }) => {
    for (const { received, missingSince } of house.all(Referral))
      expect((missingSince?.earliest ?? '') <= (received.latest ?? '')).toBe(true);
    const open = house.all(CaseFile).filter(({ closedAt }) => closedAt === null);
    expect(new Set(open.map(({ personId }) => personId)).size).toBe(open.length);
    if (what !== 'join' || !answer.accepted) return;
    const joined = house.all(Referral).filter(({ status }) => status === 'joined');
    for (const { caseFileId } of joined)
      expect(before(CaseFile).find(({ id }) => id === caseFileId)?.closedAt).toBeNull();
  });
});

test('a question is asked while the referral waits, and is answered once, not ahead of today', () => {
  let answered = 0;
  property((house, { what, answer, before, input, today }) => {
    if (what === 'ask' && answer.accepted)
      expect(before(Referral).find(({ id }) => id === input.referralId)?.status).toBe('waiting');
    for (const was of before(ReferralQuestion))
      if (was.answer !== null) expect(house.all(ReferralQuestion).find(({ id }) => id === was.id)).toEqual(was);
    for (const { answered: on } of house.all(ReferralQuestion)) {
      if (on === null) continue;
      answered += 1;
      expect((on.earliest ?? '') <= today).toBe(true);
    }
  });
  expect(answered).toBeGreaterThan(20);
});
