import { describe, expect, test } from 'vitest';
import type { Added, Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_ASKED_YET } from '#modules/person/model/known-answer.ts';
import { sayTwoPeople } from '#modules/person/model/maybe-same.ts';
import { personDues } from '#modules/person/model/person-dues.ts';
import { buildAsking } from '#modules/referral/testing/build-asking.ts';
import { buildOpening } from '#modules/referral/testing/build-opening.ts';
import { buildReferral } from '#modules/referral/testing/build-referral.ts';
import { acceptReferral } from './accept-referral.ts';
import { recordReferral, sayKnown } from './record-referral.ts';
import type { ReferralFacts } from './referral.ts';

const ID = 'referral2222';
const FILE = 'file22222222';
const PERSON = 'person222222';
const now = () => buildAsking().now;

function stored(rest: Partial<ReferralFacts> = {}): Stored<ReferralFacts> {
  const open = {
    status: 'waiting',
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    answerWords: null,
  } as const;
  const base = { version: 1, changedAt: now(), changedBy: 'asha22222222', id: ID, scopeId: ID };
  return { ...base, ...buildReferral(), ...open, caseFileId: null, ...NOT_ASKED_YET, ...rest };
}
const answered = stored({ status: 'declined', declineReason: 'no_capacity', answeredAt: now() });
const refusalOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const eventsOf = (decision: Decision) => (decision.accepted ? decision.events : []);

describe('is she known already', () => {
  const other = { id: PERSON, scopeId: PERSON, displayCode: 'NEEM-214' } as never;
  const say = (known: 'nobody' | 'same' | 'not-sure', personId: string | null, words: string | null = null) => ({
    known,
    personId,
    words,
  });
  const accept = (
    known: ReturnType<typeof say> | undefined,
    before: Partial<ReferralFacts> = {},
    seen: unknown = other,
  ) => {
    const { known: _, ...opening } = buildOpening(FILE, 'newone222222');
    return acceptReferral.decide(
      { referralId: ID, ...opening, ...(known && { known }) },
      { referral: stored(before), known: null, other: seen as never, open: null },
      buildAsking(),
    );
  };

  test('nobody new is written down before somebody has looked', () => {
    expect(refusalOf(accept(undefined))).toBe('person.known-not-asked');
    expect(refusalOf(accept(undefined, { known: 'not-sure', knownPersonId: PERSON }))).toBe('person.known-not-asked');
    expect(refusalOf(accept(undefined, { known: 'nobody' }))).toBeNull();
    expect(refusalOf(accept(say('same', PERSON)))).toBe('person.known-as-same');
  });

  test('where nobody is sure both are kept, with a note on the one that is written now', () => {
    const events = eventsOf(accept(say('not-sure', PERSON, 'a like name, another mother')));
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'maybe-same',
        scopeId: 'newone222222',
        facts: expect.objectContaining({ personId: 'newone222222', otherId: PERSON, otherCode: 'NEEM-214' }),
      }),
    );
    expect(events.at(-1)).toMatchObject({ changes: { known: 'not-sure', knownPersonId: PERSON } });
    expect(refusalOf(accept(say('not-sure', PERSON)))).toBe('person.known-needs-why');
    expect(refusalOf(accept(say('not-sure', PERSON, 'why'), {}, null))).toBe('record.not-found');
  });

  test('is answered when she is taken down, or while she waits, and names whom it means', () => {
    const record = (known: ReturnType<typeof say>, seen: unknown = other) =>
      recordReferral.decide(
        { referralId: ID, referral: buildReferral(), known },
        { sender: null, other: seen as never },
        buildAsking(),
      );
    expect((eventsOf(record(say('same', PERSON)))[1] as Added).facts).toMatchObject({ known: 'same' });
    expect(refusalOf(record(say('nobody', PERSON)))).toBe('person.known-needs-whom');
    expect(refusalOf(record(say('same', null)))).toBe('person.known-needs-whom');
    expect(refusalOf(record(say('same', PERSON), null))).toBe('record.not-found');
    const later = (referral: Stored<ReferralFacts>) =>
      sayKnown.decide({ referralId: ID, known: say('same', PERSON) }, { referral, other }, buildAsking());
    expect(eventsOf(later(stored()))).toMatchObject([{ changes: { known: 'same', knownPersonId: PERSON } }]);
    expect(refusalOf(later(answered))).toBe('referral.already-answered');
  });

  test('somebody new is found again under every name that was heard', () => {
    const events = eventsOf(accept(say('nobody', null), { namesHeard: ['Asmita', 'Asmitha', 'Ash'] }));
    const names = events.flatMap((one) => (one.is === 'added' && one.kind === 'known-name' ? [one.facts.value] : []));
    expect(names).toEqual(['Asmitha', 'Ash']);
  });

  test('a doubt waits for somebody until two say one person or somebody says two', () => {
    const note = { id: 'note22222222', personId: 'newone222222', otherId: PERSON, partedAt: null } as never;
    const half = { personId: PERSON, otherId: 'newone222222', undoneAt: null };
    const dues = (notes: object[], merges: object[]) => {
      const reader = { all: ({ kind }: { kind: string }) => (kind === 'maybe-same' ? notes : merges), get: () => null };
      const { actor, today, now } = buildAsking();
      return personDues(reader as unknown as Reader, actor, { today, at: now }).length;
    };
    expect(dues([note], [])).toBe(1);
    expect(dues([note], [half])).toBe(0);
    expect(dues([note], [{ ...half, undoneAt: now() }])).toBe(1);
    expect(dues([{ ...(note as object), partedAt: now() }], [])).toBe(0);
    const settle = (partedAt: string | null) =>
      sayTwoPeople.decide(
        { noteId: 'note22222222', words: 'two mothers' },
        { note: { partedAt } as never },
        buildAsking(),
      );
    expect(refusalOf(settle(null))).toBeNull();
    expect(refusalOf(settle(now()))).toBe('person.doubt-settled');
  });
});
