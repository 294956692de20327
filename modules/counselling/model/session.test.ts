import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { RecordKind } from '#kernel/record.ts';
import { buildSession } from '#modules/counselling/testing/build-session.ts';
import { BirthOutcome } from '#modules/health/model/pregnancy.ts';
import { buildOutcome } from '#modules/health/testing/build-pregnancy.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';
import { counsellingDues, counsellingTimeline } from './counselling-telling.ts';
import { ATTENDANCES, CounsellingSession, SESSION_KINDS, SessionAddition } from './session.ts';
import { recordSession } from './session-acts.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const stored = (facts: Parameters<typeof buildSession>[0], id = 'sessionaaaaa') => ({
  ...STAMP,
  id,
  ...buildSession(facts),
});
const record = (facts: Parameters<typeof buildSession>[0], rules: ReturnType<typeof buildContactRules>[] = []) =>
  recordSession.decide(
    { sessionId: 'sessionaaaaa', session: buildSession(facts) },
    { person: { id: 'personaaaaaa', displayCode: 'NEEM-214' } as never, rules },
    buildAsking('counsellor'),
  );
const refusal = (code: string) => ({ accepted: false, refusal: { code: `counselling.${code}` } });

test('the next talk is agreed for a day on which it is safe for her', () => {
  expect(record({ nextOn: '2024-05-15' }, [buildContactRules()])).toMatchObject({ accepted: true });
  expect(record({ nextOn: '2024-05-16' }, [buildContactRules()])).toMatchObject({
    refusal: { code: 'person.contact-forbidden', fields: ['nextOn'] },
  });
});

describe('a session', () => {
  test('is written when it was, and of a group only how many were there', () => {
    expect(record({})).toMatchObject({ accepted: true });
    expect(record({ happened: day('2024-05-14') })).toMatchObject(refusal('not-yet'));
    expect(record({ kind: 'group' })).toMatchObject(refusal('group-size'));
    expect(record({ groupSize: 6 })).toMatchObject(refusal('group-size'));
    expect(record({ kind: 'group', groupSize: 6, note: 'NEEM-214 sang.' })).toMatchObject({ accepted: true });
    expect(record({ kind: 'group', groupSize: 6, note: 'PALASH-033 sang.' })).toMatchObject(refusal('names-another'));
  });

  test('of somebody who did not come holds nothing that she said', () => {
    expect(record({ attended: 'did-not-come' })).toMatchObject(refusal('said-but-absent'));
    expect(record({ attended: 'did-not-come', ownWords: null, note: '' })).toMatchObject({ accepted: true });
    expect(record({ nextOn: '2024-05-01' })).toMatchObject(refusal('next-in-past'));
  });

  test('that is taken holds by its definition, whatever was put in', () => {
    const some = fc.record({
      kind: fc.constantFrom(null, ...SESSION_KINDS),
      groupSize: fc.option(fc.integer({ min: 2, max: 9 })),
      attended: fc.constantFrom(...ATTENDANCES),
      ownWords: fc.option(fc.constant('mine')),
    });
    fc.assert(
      fc.property(some, (facts) => {
        if (!record(facts).accepted) return;
        expect((CounsellingSession as unknown as RecordKind).holds(stored(facts))).toBe(true);
        expect(facts.attended === 'came' || facts.ownWords === null).toBe(true);
      }),
    );
  });

  test('lies under a key of its own, and what is added to it as well', () => {
    for (const kind of [CounsellingSession, SessionAddition] as unknown as RecordKind[]) expect(kind.ownKey).toBe(true);
  });
});

describe('what is told of sessions', () => {
  const due = (role: Role, sessions: object[], outcomes: object[] = []) =>
    counsellingDues(
      {
        all: (kind: unknown) => (kind === CounsellingSession ? sessions : kind === BirthOutcome ? outcomes : []),
      } as never,
      buildAsking(role).actor,
      { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' },
    ).map(({ sentence }) => ('key' in sentence ? sentence.key : ''));

  test('the line says that somebody talked; its words are closed', () => {
    const [fact] = counsellingTimeline.tell(stored({}), {} as never);
    expect(fact?.sentence).toEqual({ key: 'care:counselling.came' });
    expect(fact?.painful).toEqual(['I dream of water.', 'She spoke of the river.']);
    expect(fact?.quiet).toBeUndefined();
  });

  test('whoever leads the case learns that somebody has to act, until a later session says otherwise', () => {
    const flagged = stored({ risk: 'act-now' });
    expect(due('case-manager', [flagged])).toEqual(['care:counselling.due.actNow']);
    expect(due('shelter-warden', [flagged])).toEqual([]);
    const later = stored({ happened: day('2024-05-12') }, 'sessionbbbbb');
    expect(due('case-manager', [flagged, later])).toEqual([]);
  });

  test('a counsellor has the next talk, and whoever wanted company and has had none', () => {
    expect(due('counsellor', [stored({ nextOn: '2024-05-13' })])).toEqual(['care:counselling.due.next']);
    expect(due('case-manager', [stored({ nextOn: '2024-05-13' })])).toEqual([]);
    expect(due('counsellor', [{ ...stored({ nextOn: null }), masked: true }])).toEqual([]);
    const wants = { ...STAMP, id: 'outcomeaaaaa', ...buildOutcome({ support: 'wanted' }) };
    expect(due('counsellor', [], [wants])).toEqual(['care:counselling.due.company']);
    expect(due('counsellor', [stored({ happened: day('2024-05-10') })], [wants])).toEqual([]);
    expect(due('counsellor', [stored({ happened: day('2024-04-10') })], [wants])).toEqual([
      'care:counselling.due.company',
    ]);
  });
});
