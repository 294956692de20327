import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { CaseClosure } from '#modules/case-file/model/case-closure.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { buildCaseFile } from '#modules/case-file/testing/build-case-file.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { buildInvestigation } from '#modules/investigation/testing/build-investigation.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildChild } from '#modules/placement/testing/build-placement.ts';
import { declineTip, markSpam } from '#modules/tip/model/decline-tip.ts';
import { joinTip } from '#modules/tip/model/join-tip.ts';
import { openCaseFileFromTip } from '#modules/tip/model/open-case-file-from-tip.ts';
import { passToInvestigation } from '#modules/tip/model/pass-to-investigation.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { buildOpening } from '#modules/tip/testing/build-opening.ts';
import { buildTip } from '#modules/tip/testing/build-tip.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';

const CHILD = buildChild();
const FILES = [
  buildCaseFile({ personId: 'personbbbbbb' }),
  buildCaseFile({ id: 'closedaaaaaa', closedAt: '2024-05-01T00:00:00.000Z', status: 'closed' }),
] as const;
const INVESTIGATION = buildInvestigation();

const tipOf = (house: SmallHouse, which: number) => house.all(Tip).at(-1 - which)?.id ?? 'nothereaaaaa';

const property = walksOf({
  begins: [[Person, CHILD], [Investigation, INVESTIGATION], ...FILES.map((file) => [CaseFile, file] as const)],
  kinds: [Tip, CaseFile, Person, Participant],
  roles: ['investigator'],
  scripts: [
    ['record', 'open', 'join', 'decline'],
    ['record', 'record', 'pass', 'spam', 'join', 'open'],
    ['record', 'decline', 'open', 'pass', 'spam'],
    ['record', 'endInvestigation', 'pass', 'reopen', 'join'],
  ],
  tries: {
    record: (_, { id, on }) => [recordTip, { tipId: id, tip: buildTip({ received: day(on) }) }],
    join: (house, { which, yes }) => [joinTip, { tipId: tipOf(house, which), caseFileId: FILES[yes ? 0 : 1].id }],
    open: (house, { id, which, yes }) => [
      openCaseFileFromTip,
      {
        tipId: tipOf(house, which),
        ...buildOpening(id, `${id.slice(0, 9)}zzz`),
        ...(yes && { person: { is: 'known', personId: CHILD.id } }),
      },
    ],
    pass: (house, { which }) => [
      passToInvestigation,
      { tipId: tipOf(house, which), investigationId: INVESTIGATION.id },
    ],
    decline: (house, { which, yes }) => [
      declineTip,
      { tipId: tipOf(house, which), declineReason: 'other', answerWords: yes ? 'It was told before.' : null },
    ],
    spam: (house, { which }) => [markSpam, { tipId: tipOf(house, which) }],
    endInvestigation: (_, { today }) => [
      closeInvestigation,
      { investigationId: INVESTIGATION.id, closedOn: day(today), outcome: 'Nothing was found.' },
    ],
    reopen: () => [reopenCaseFile, { caseFileId: FILES[1].id, personId: CHILD.id, reason: 'She called.' }],
  },
});

test('a tip is answered once, and its answer says by whom and when', () => {
  const accepted = property((house, { before }) => {
    for (const tip of before(Tip)) {
      const now = house.all(Tip).find(({ id }) => id === tip.id);
      if (tip.status !== 'waiting') expect(now).toEqual(tip);
    }
    for (const { status, answeredAt, answeredBy } of house.all(Tip))
      expect([answeredAt === null, answeredBy === null]).toEqual([status === 'waiting', status === 'waiting']);
  });
  expect(accepted).toBeGreaterThan(60);
});

test('it leads to one place at most, which was open when it was laid there', () => {
  property((house, { before }) => {
    for (const tip of house.all(Tip)) {
      const leads = [tip.caseFileId, tip.investigationId].filter((one) => one !== null);
      expect(leads.length).toBe(['accepted', 'joined'].includes(tip.status) ? 1 : 0);
      const was = before(Tip).find(({ id }) => id === tip.id);
      if (was?.status !== 'waiting' || tip.status === 'waiting') continue;
      const file = before(CaseFile).find(({ id }) => id === tip.caseFileId);
      expect(file?.closedAt ?? null).toBeNull();
      const investigation = before(Investigation).find(({ id }) => id === tip.investigationId);
      expect(investigation?.status).not.toBe('closed');
    }
  });
});

test('nobody has two open files by way of tips, and what is declined for another reason has words', () => {
  property((house) => {
    const open = house.all(CaseFile).filter(({ closedAt }) => closedAt === null);
    expect(new Set(open.map(({ personId }) => personId)).size).toBe(open.length);
    for (const tip of house.all(Tip)) {
      if (tip.status === 'declined')
        expect([tip.declineReason, tip.answerWords]).toEqual(['other', 'It was told before.']);
      expect((tip.received.earliest ?? '') <= '2024-05-16').toBe(true);
    }
    expect(house.all(CaseClosure)).toEqual([]);
  });
});
