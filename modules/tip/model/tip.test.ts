import { describe, expect, test } from 'vitest';
import { day, moment } from '#kernel/dated.ts';
import type { Added, Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import { NOT_ASKED_YET } from '#modules/person/model/known-answer.ts';
import { buildAsking } from '#modules/tip/testing/build-asking.ts';
import { buildOpening } from '#modules/tip/testing/build-opening.ts';
import { buildTip } from '#modules/tip/testing/build-tip.ts';
import { declineTip, markSpam } from './decline-tip.ts';
import { joinTip } from './join-tip.ts';
import { openCaseFileFromTip } from './open-case-file-from-tip.ts';
import { passToInvestigation } from './pass-to-investigation.ts';
import { recordTip } from './record-tip.ts';
import type { TipFacts } from './tip.ts';
import { tipDues } from './tip-dues.ts';
import { tipTimeline } from './tip-timeline.ts';

const TIP = 'tip222222222';
const FILE = 'file22222222';
const PERSON = 'person222222';
const BASE = { version: 1, changedAt: '2024-05-12T04:00:00.000Z', changedBy: 'asha22222222' };

function stored(rest: Partial<TipFacts> = {}): Stored<TipFacts> {
  const open = {
    status: 'waiting',
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    answerWords: null,
    caseFileId: null,
    investigationId: null,
    ...NOT_ASKED_YET,
  } as const;
  return { ...BASE, id: TIP, scopeId: TIP, ...buildTip(), ...open, ...rest };
}
const readerOf = (...tips: Stored<TipFacts>[]) => ({ all: () => tips, get: () => null }) as unknown as Reader;
const answeredTip = stored({ status: 'declined', declineReason: 'not_our_area', answeredAt: BASE.changedAt });
const refusalOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const eventsOf = (decision: Decision) => (decision.accepted ? decision.events : []);

describe('recording a tip', () => {
  const record = (rest: Parameters<typeof buildTip>[0]) =>
    recordTip.decide({ tipId: TIP, tip: buildTip(rest) }, {}, buildAsking());

  test('opens a need-to-know of its own, and the tip waits', () => {
    const [opened, tip] = eventsOf(record({}));
    expect(opened).toEqual({ is: 'scope-opened', scopeId: TIP, of: 'tip' });
    expect((tip as Added).facts).toMatchObject({ status: 'waiting', words: buildTip().words });
  });

  test.each(['KITE-7', 'kite 12', 'पतंग-3', null])('takes an informant by a code name or none: %s', (who) => {
    expect(refusalOf(record({ source: source('informant', { who }) }))).toBeNull();
  });

  test.each(['Ramesh Kumar', 'Ramesh', 'the cook of the third house'])(
    'never takes an informant by a name: %s',
    (who) => {
      expect(refusalOf(record({ source: source('informant', { who }) }))).toBe('tip.informant-by-code-only');
      expect(refusalOf(record({ channel: 'informant', source: source('own-staff', { who }) }))).toBe(
        'tip.informant-by-code-only',
      );
    },
  );

  test('may name an office or a role where nobody is an informant', () => {
    expect(
      refusalOf(record({ channel: 'phone', source: source('police', { who: 'the station officer' }) })),
    ).toBeNull();
  });

  test('is refused for a day that has not come', () => {
    expect(refusalOf(record({ received: day('2024-05-14') }))).toBe('tip.received-in-future');
  });
});

describe('answering a tip', () => {
  const opening = { tipId: TIP, ...buildOpening(FILE, PERSON) };

  test('opens a file with the person met, lays the tip to it, and lets its team read the tip', () => {
    const events = eventsOf(
      openCaseFileFromTip.decide(opening, { tip: stored(), known: null, other: null, open: null }, buildAsking()),
    );
    expect(events.filter((event) => event.is === 'added').map((event) => event.kind)).toEqual([
      'person',
      'case-file',
      'participant',
      'track-stage',
    ]);
    expect(events).toContainEqual({ is: 'scopes-linked', from: FILE, to: TIP, carries: ['intake'] });
    expect(events.at(-1)).toMatchObject({
      is: 'changed',
      id: TIP,
      changes: { status: 'accepted', caseFileId: FILE, answeredBy: 'asha22222222' },
    });
  });

  test('opens a file for a person already known without making her anew', () => {
    const known = { ...opening, person: { is: 'known', personId: PERSON } } as const;
    const events = eventsOf(
      openCaseFileFromTip.decide(known, { tip: stored(), known: {} as never, other: null, open: null }, buildAsking()),
    );
    expect(events.some((event) => event.is === 'added' && event.kind === 'person')).toBe(false);
    expect(
      refusalOf(
        openCaseFileFromTip.decide(known, { tip: stored(), known: null, other: null, open: null }, buildAsking()),
      ),
    ).toBe('record.not-found');
  });

  test('is refused for a person whose file is open', () => {
    const decision = openCaseFileFromTip.decide(
      opening,
      { tip: stored(), known: null, other: null, open: {} as never },
      buildAsking(),
    );
    expect(refusalOf(decision)).toBe('case-file.already-open');
  });

  test('passes it to an investigation, whose team then reads it', () => {
    const input = { tipId: TIP, investigationId: 'search222222' };
    const events = eventsOf(
      passToInvestigation.decide(input, { tip: stored(), investigation: { status: 'open' } as never }, buildAsking()),
    );
    expect(events).toContainEqual({ is: 'scopes-linked', from: 'search222222', to: TIP, carries: ['intake'] });
    expect(events.at(-1)).toMatchObject({ changes: { status: 'accepted', investigationId: 'search222222' } });
    const closed = passToInvestigation.decide(
      input,
      { tip: stored(), investigation: { status: 'closed' } as never },
      buildAsking(),
    );
    expect(refusalOf(closed)).toBe('tip.investigation-closed');
  });

  test('joins an open file, not a closed one', () => {
    const input = { tipId: TIP, caseFileId: FILE };
    const join = (closedAt: string | null) =>
      joinTip.decide(input, { tip: stored(), file: { closedAt } as never }, buildAsking());
    expect(eventsOf(join(null)).at(-1)).toMatchObject({ changes: { status: 'joined', caseFileId: FILE } });
    expect(refusalOf(join(BASE.changedAt))).toBe('tip.file-closed');
  });

  test('needs words where the reason is another than ours', () => {
    const decline = (declineReason: 'other' | 'not_our_area', answerWords: string | null) =>
      declineTip.decide({ tipId: TIP, declineReason, answerWords }, { tip: stored() }, buildAsking());
    expect(refusalOf(decline('other', null))).toBe('tip.reason-in-words');
    expect(refusalOf(decline('not_our_area', null))).toBeNull();
    expect(eventsOf(decline('other', 'told twice')).at(-1)).toMatchObject({
      changes: { status: 'declined', declineReason: 'other', answerWords: 'told twice' },
    });
  });

  test('happens once', () => {
    const tip = answeredTip;
    const answers = [
      openCaseFileFromTip.decide(opening, { tip, known: null, other: null, open: null }, buildAsking()),
      passToInvestigation.decide(
        { tipId: TIP, investigationId: FILE },
        { tip, investigation: { status: 'open' } as never },
        buildAsking(),
      ),
      joinTip.decide({ tipId: TIP, caseFileId: FILE }, { tip, file: { closedAt: null } as never }, buildAsking()),
      declineTip.decide({ tipId: TIP, declineReason: 'unsafe', answerWords: null }, { tip }, buildAsking()),
      markSpam.decide({ tipId: TIP }, { tip }, buildAsking()),
    ];
    expect(answers.map(refusalOf)).toEqual(answers.map(() => 'tip.already-answered'));
  });
});

describe('a tip elsewhere', () => {
  test('is due to those who answer tips, the oldest first, until it is answered', () => {
    const older = stored({ received: moment('2024-04-01T09:00:00Z') });
    const newer = { ...stored(), id: 'later2222222' };
    const dues = tipDues(readerOf(newer, older, answeredTip), buildAsking('investigator').actor, {
      today: '2024-05-13',
      at: BASE.changedAt,
    });
    expect(dues.map((due) => due.id)).toEqual([TIP, 'later2222222']);
    expect(
      tipDues(readerOf(older), buildAsking('outreach-worker').actor, { today: '2024-05-13', at: BASE.changedAt }),
    ).toEqual([]);
  });

  test('stands in the timeline of its file with its words closed, and in lists without them', () => {
    const tip = stored({ status: 'accepted', caseFileId: FILE });
    const [fact] = tipTimeline.tell(tip, readerOf());
    expect(tipTimeline.belongsTo(tip, readerOf())).toEqual({ caseFileIds: [FILE] });
    expect(fact).toMatchObject({
      when: tip.received,
      track: 'intake',
      sentence: { key: 'tip:timeline.opened' },
      painful: [tip.words],
    });
    expect(JSON.stringify(fact?.quiet)).not.toContain(tip.words);
    expect(tipTimeline.belongsTo(stored(), readerOf())).toEqual({ caseFileIds: [] });
  });
});
