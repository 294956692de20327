import { describe, expect, test } from 'vitest';
import { day, moment, unknownDate } from '#kernel/dated.ts';
import type { Added, Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_ASKED_YET } from '#modules/person/model/known-answer.ts';
import { buildAsking } from '#modules/referral/testing/build-asking.ts';
import { buildOpening } from '#modules/referral/testing/build-opening.ts';
import { buildReferral } from '#modules/referral/testing/build-referral.ts';
import { acceptReferral, joinReferral } from './accept-referral.ts';
import { answerDueAt, hoursUsed } from './answer-due.ts';
import { askBack, noteReply } from './ask-back.ts';
import { declineReferral } from './decline-referral.ts';
import { missingFromPacket } from './missing-from-packet.ts';
import { recordReferral } from './record-referral.ts';
import type { ReferralFacts } from './referral.ts';
import { adulthoodOf } from './referral-age.ts';
import { referralDues } from './referral-dues.ts';
import { sourceOfReferral } from './referral-source.ts';
import { referralTimeline } from './referral-timeline.ts';

const ID = 'referral2222';
const FILE = 'file22222222';
const PERSON = 'person222222';
const BASE = { version: 1, changedAt: '2024-05-12T04:00:00.000Z', changedBy: 'asha22222222' };

function stored(rest: Partial<ReferralFacts> = {}): Stored<ReferralFacts> {
  const open = {
    status: 'waiting',
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    answerWords: null,
    caseFileId: null,
    ...NOT_ASKED_YET,
  } as const;
  return { ...BASE, id: ID, scopeId: ID, ...buildReferral(), ...open, ...rest };
}
const answered = stored({ status: 'declined', declineReason: 'no_capacity', answeredAt: BASE.changedAt });
const refusalOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const eventsOf = (decision: Decision) => (decision.accepted ? decision.events : []);

describe('recording a referral', () => {
  const record = (rest: Parameters<typeof buildReferral>[0], sender: object | null = null) =>
    recordReferral.decide(
      { referralId: ID, referral: buildReferral(rest) },
      { sender: sender as never, other: null },
      buildAsking(),
    );

  test('opens a need-to-know of its own, and the referral waits', () => {
    const [opened, referral] = eventsOf(record({}));
    expect(opened).toEqual({ is: 'scope-opened', scopeId: ID, of: 'referral' });
    expect((referral as Added).facts).toMatchObject({ status: 'waiting', nameUsed: 'Iniya', caseFileId: null });
  });

  test('takes a sender that the directory knows, or none', () => {
    expect(refusalOf(record({ fromOrganisation: 'partner22222' }, {}))).toBeNull();
    expect(refusalOf(record({ fromOrganisation: 'partner22222' }))).toBe('referral.sender-not-in-directory');
  });

  test('is refused for a day that has not come, and for somebody who was missed after the referral came', () => {
    expect(refusalOf(record({ received: day('2024-05-14') }))).toBe('referral.received-in-future');
    expect(refusalOf(record({ received: day('2023-08-25'), missingSince: day('2023-08-26') }))).toBe(
      'referral.missing-after-received',
    );
    expect(refusalOf(record({ received: day('2023-08-25'), missingSince: unknownDate() }))).toBeNull();
  });
});

describe('what is missing from a packet', () => {
  test('is nothing when all was told, and each thing that was not', () => {
    expect(missingFromPacket(buildReferral())).toEqual([]);
    expect(missingFromPacket(buildReferral({ firNumber: null, consentBasis: 'not_asked', ageSaid: null }))).toEqual([
      'firNumber',
      'consentBasis',
    ]);
    expect(missingFromPacket(buildReferral({ ageSaid: null, age: null }))).toEqual(['ageSaid']);
  });
});

describe('child or adult', () => {
  const grown = (age: { least: number; most: number } | null) => adulthoodOf({ age });

  test('is said only where the whole guess lies on one side of eighteen', () => {
    expect(grown({ least: 14, most: 16 })).toBe('child');
    expect(grown({ least: 18, most: 25 })).toBe('adult');
    expect(grown({ least: 16, most: 19 })).toBe('unclear');
    expect(grown(null)).toBe('unclear');
  });
});

describe('the hours of a referral', () => {
  test('are 24 from the moment it came', () => {
    const referral = { received: moment('2024-05-12T10:00:00Z') };
    expect(answerDueAt(referral)).toBe('2024-05-13T10:00:00.000Z');
    expect(hoursUsed(referral, '2024-05-13T04:11:00Z')).toBe(18);
    expect(hoursUsed(referral, '2024-05-12T10:00:00Z')).toBe(0);
  });

  test('run from the end of the day in India where only the day is known, and not at all where nothing is', () => {
    expect(answerDueAt({ received: day('2024-05-12') })).toBe('2024-05-13T18:30:00.000Z');
    expect(answerDueAt({ received: unknownDate() })).toBeNull();
    expect(hoursUsed({ received: unknownDate() }, BASE.changedAt)).toBeNull();
  });
});

describe('answering a referral', () => {
  const opening = { referralId: ID, ...buildOpening(FILE, PERSON) };
  const acceptWith = (known: object | null, open: object | null, input: typeof opening | object = opening) =>
    acceptReferral.decide(
      { ...opening, ...input },
      { referral: stored(), known: known as never, other: null, open: open as never },
      buildAsking(),
    );

  test('opens the file of the person met, and lets its team read the referral', () => {
    const events = eventsOf(acceptWith(null, null));
    expect(events.filter((event) => event.is === 'added').map((event) => event.kind)).toEqual([
      'person',
      'case-file',
      'participant',
      'track-stage',
    ]);
    expect(events).toContainEqual({ is: 'scopes-linked', from: FILE, to: ID, carries: ['intake'] });
    expect(events.at(-1)).toMatchObject({ id: ID, changes: { status: 'accepted', caseFileId: FILE } });
  });

  test('is refused where the person has an open file, or is not known to the asker', () => {
    expect(refusalOf(acceptWith({}, {}, { person: { is: 'known', personId: PERSON } }))).toBe('case-file.already-open');
    expect(refusalOf(acceptWith(null, null, { person: { is: 'known', personId: PERSON } }))).toBe('record.not-found');
  });

  test('joins an open file, not a closed one', () => {
    const join = (closedAt: string | null) =>
      joinReferral.decide(
        { referralId: ID, caseFileId: FILE },
        { referral: stored(), file: { closedAt } as never },
        buildAsking(),
      );
    expect(eventsOf(join(null)).at(-1)).toMatchObject({ changes: { status: 'joined', caseFileId: FILE } });
    expect(refusalOf(join(BASE.changedAt))).toBe('referral.file-closed');
  });

  test('needs words where the reason is another than ours', () => {
    const decline = (answerWords: string | null) =>
      declineReferral.decide(
        { referralId: ID, declineReason: 'other', answerWords },
        { referral: stored() },
        buildAsking(),
      );
    expect(refusalOf(decline(null))).toBe('referral.reason-in-words');
    expect(eventsOf(decline('she is with her aunt')).at(-1)).toMatchObject({
      changes: { status: 'declined', answerWords: 'she is with her aunt' },
    });
  });

  test('happens once', () => {
    const decisions = [
      acceptReferral.decide(opening, { referral: answered, known: null, other: null, open: null }, buildAsking()),
      joinReferral.decide(
        { referralId: ID, caseFileId: FILE },
        { referral: answered, file: { closedAt: null } as never },
        buildAsking(),
      ),
      declineReferral.decide(
        { referralId: ID, declineReason: 'unsafe', answerWords: null },
        { referral: answered },
        buildAsking(),
      ),
      askBack.decide(
        { questionId: FILE, referralId: ID, words: 'Who else knows?' },
        { referral: answered },
        buildAsking(),
      ),
    ];
    expect(decisions.map(refusalOf)).toEqual(decisions.map(() => 'referral.already-answered'));
  });
});

describe('asking back', () => {
  test('leaves the referral waiting', () => {
    const events = eventsOf(
      askBack.decide(
        { questionId: FILE, referralId: ID, words: 'Who else knows?' },
        { referral: stored() },
        buildAsking(),
      ),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ is: 'added', kind: 'referral-question', scopeId: ID, facts: { answer: null } });
  });

  test('takes one reply', () => {
    const reply = (answer: string | null) =>
      noteReply.decide(
        { questionId: FILE, answer: 'Her aunt.', answered: day('2024-05-12') },
        { question: { id: FILE, answer } as never },
        buildAsking(),
      );
    expect(refusalOf(reply(null))).toBeNull();
    expect(refusalOf(reply('Her uncle.'))).toBe('referral.question-answered');
  });
});

describe('a referral elsewhere', () => {
  const readerOf = (byKind: Record<string, object[]>) =>
    ({
      all: (kind: { kind: string }) => byKind[kind.kind] ?? [],
      get: (kind: { kind: string }) => byKind[kind.kind]?.[0] ?? null,
    }) as unknown as Reader;
  const now = { today: '2024-05-13', at: BASE.changedAt };

  test('is due within its hours to those who answer, and says that it was asked back', () => {
    const asked = { referralId: ID, answer: null };
    const dues = referralDues(
      readerOf({ referral: [stored(), answered], 'referral-question': [asked] }),
      buildAsking().actor,
      now,
    );
    expect(dues).toEqual([
      expect.objectContaining({ id: ID, dueAt: '2023-08-26T18:30:00.000Z', under: { key: 'referral:due.askedBack' } }),
    ]);
    expect(referralDues(readerOf({ referral: [stored()] }), buildAsking('nurse').actor, now)).toEqual([]);
  });

  test('stands in the timeline of its file by the sender’s name, with what was not told', () => {
    const referral = stored({
      status: 'accepted',
      caseFileId: FILE,
      firNumber: null,
      fromOrganisation: 'partner22222',
    });
    const [fact] = referralTimeline.tell(referral, readerOf({ organisation: [{ name: 'A partner in Govandi' }] }));
    expect(fact).toMatchObject({
      when: day('2023-08-25'),
      sentence: { key: 'referral:timeline.openedBy', values: { name: 'A partner in Govandi' } },
      source: { kind: 'partner', who: 'A partner in Govandi', reliability: 'reliable' },
      missing: ['referral:missing.firNumber'],
      painful: [referral.words],
    });
    expect(referralTimeline.tell(referral, readerOf({}))[0]?.sentence).toEqual({
      key: 'referral:timeline.opened',
      values: { source: 'codes:referral_source.ngo_partner' },
    });
  });

  test('comes from family or police as itself, and from the street through our own staff', () => {
    const kindOf = (cameFrom: 'family' | 'ahtu' | 'outreach' | 'school') =>
      sourceOfReferral(buildReferral({ cameFrom }), null).kind;
    expect([kindOf('family'), kindOf('ahtu'), kindOf('outreach'), kindOf('school')]).toEqual([
      'family',
      'police',
      'own-staff',
      'partner',
    ]);
  });
});
