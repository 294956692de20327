import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import { buildHearing } from '#modules/proceeding/testing/build-proceeding.ts';
import { buildReceived, buildRequest } from '#modules/subject-request/testing/build-request.ts';
import { endNomination, nameNominee } from './nominee-acts.ts';
import { ownRecord } from './own-record.ts';
import { answerRequest, handOutRecord, receiveRequest, refuseRequest } from './request-acts.ts';
import { requestDues } from './request-dues.ts';
import { SubjectRequest } from './subject-request.ts';

const code = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);
const HOLD = { liftedAt: null };
const about = { requestId: 'requestaaaaa', personId: 'personaaaaaa', words: 'as she asked' };

describe('a request for her own record', () => {
  test('has an answer within thirty days of the day it was asked', () => {
    const told = receiveRequest.decide(
      { requestId: 'requestaaaaa', request: buildReceived() },
      { person: buildAdult() } as never,
      ASKING,
    );
    expect(told).toMatchObject({ events: [{ facts: { dueOn: '2024-06-09', status: 'open' } }] });
    const ahead = { requestId: 'requestaaaaa', request: buildReceived({ asked: day('2024-05-14') }) };
    expect(code(receiveRequest.decide(ahead, { person: buildAdult() } as never, ASKING))).toBe(
      'subject-request.not-yet',
    );
  });

  test('is answered only to whom we know, once, and nothing a court needs is erased', () => {
    const answer = (request: object, verified = 'document', holds: object[] = []) =>
      code(
        answerRequest.decide(
          { ...about, verified } as never,
          { request: buildRequest(request), holds } as never,
          ASKING,
        ),
      );
    expect(answer({})).toBe('accepted');
    expect(answer({}, 'not_yet')).toBe('subject-request.not-verified');
    expect(answer({ status: 'answered' })).toBe('subject-request.over');
    expect(answer({ kind: 'erase' }, 'document', [HOLD])).toBe('subject-request.held');
    expect(answer({ kind: 'erase' }, 'document', [{ liftedAt: '2024-05-01T00:00:00Z' }])).toBe('accepted');
    expect(answer({ kind: 'see' }, 'document', [HOLD])).toBe('accepted');
  });

  test('is refused with a ground that is true', () => {
    const no = (ground: string, holds: object[]) =>
      code(refuseRequest.decide({ ...about, ground } as never, { request: buildRequest(), holds } as never, ASKING));
    expect(no('legal_hold', [])).toBe('subject-request.no-hold');
    expect(no('legal_hold', [HOLD])).toBe('accepted');
    expect(no('third_parties', [])).toBe('accepted');
  });

  test('whatever is asked in whatever order, it is open once and over once', () => {
    const step = fc.record({
      act: fc.constantFrom('answer', 'refuse'),
      verified: fc.constantFrom('document', 'not_yet'),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.constantFrom('see', 'correct', 'erase'), (steps, kind) => {
        let request = buildRequest({ kind: kind as 'see' });
        for (const { act, verified, held } of steps) {
          const known = { request, holds: held ? [HOLD] : [] } as never;
          const told =
            act === 'answer'
              ? answerRequest.decide({ ...about, verified } as never, known, ASKING)
              : refuseRequest.decide({ ...about, ground: 'third_parties' }, known, ASKING);
          if (!told.accepted) continue;
          expect(request.status).toBe('open');
          for (const event of told.events)
            if (event.is === 'changed') request = { ...request, ...event.changes } as typeof request;
          expect(SubjectRequest.holds(request)).toBe(true);
        }
      }),
    );
  });

  test('is due until it is answered', () => {
    const due = (status: 'open' | 'refused') => {
      const reader: Reader = { all: () => [buildRequest({ status })] as never, get: () => null };
      return requestDues(reader, ASKING.actor, { today: '2024-05-13', at: ASKING.now }).map(({ dueOn }) => dueOn);
    };
    expect([due('open'), due('refused')]).toEqual([['2024-06-09'], []]);
  });

  test('what is handed out was read over first', () => {
    const out = (reviewed: boolean) =>
      code(
        handOutRecord.decide(
          { personId: 'personaaaaaa', lang: 'hi', lines: 9, leftOut: 0, reviewed },
          {} as never,
          ASKING,
        ),
      );
    expect([out(true), out(false)]).toEqual(['accepted', 'subject-request.not-reviewed']);
  });
});

describe('her own record', () => {
  const RELATION = {
    id: 'relataaaaaaa',
    personId: 'personaaaaaa',
    otherId: 'motheraaaaaa',
    kind: 'mother',
    safeToContact: 'yes',
    note: 'Meena of the corner house',
  };
  const records: Record<string, object[]> = {
    relation: [RELATION, { ...RELATION, id: 'relatbbbbbbb', personId: 'otheraaaaaaa' }],
    consent: [
      buildConsent({ witness: 'Sister Agnes' }),
      buildConsent({ id: 'consentbbbbb', personId: 'otheraaaaaaa' }),
    ],
    hearing: [buildHearing({ outcome: 'The accused Ramesh was silent.' })],
  };
  const reader: Reader = { all: ({ kind }) => (records[kind] ?? []) as never, get: () => null };

  test('tells of others only what they are to her, and no colleague’s words', () => {
    const lines = ownRecord(reader, buildAdult({ wish: 'to learn sewing' }));
    expect(lines.find(({ section }) => section === 'people')).toMatchObject({
      key: 'relation.yes',
      values: { who: 'codes:relation_kind.mother' },
    });
    expect(JSON.stringify(lines)).not.toMatch(/Meena|Agnes|Ramesh|otheraaaaaaa|motheraaaaaa/);
    expect(lines.map(({ key }) => key)).toEqual(expect.arrayContaining(['wish', 'consent.given', 'court.held']));
    expect(lines.filter(({ section }) => section === 'agreed')).toHaveLength(1);
  });
});

describe('whom she names to ask for her', () => {
  const about = {
    name: 'Sarita',
    relation: 'my sister',
    reach: null,
    how: 'spoken',
    witness: null,
    lang: 'hi',
  } as const;
  const naming = (facts: object = {}, known: object = {}) =>
    nameNominee.decide(
      {
        nomineeId: 'nomineeaaaaa',
        nominee: { ...about, personId: 'personaaaaaa', relatedId: null, named: day('2024-05-10'), ...facts },
      },
      { person: buildAdult(), before: [], relations: [], back: [], ...known } as never,
      ASKING,
    );

  test('is one at a time, of her own choice, and nobody whom she must be kept from', () => {
    const before = [{ id: 'earlieraaaaa', ended: null }];
    expect(naming({}, { before })).toMatchObject({
      events: [{ kind: 'nominee' }, { id: 'earlieraaaaa', changes: { ended: day('2024-05-10') } }],
    });
    const unsafe = [{ personId: 'brotheraaaaa', otherId: 'personaaaaaa', safeToContact: 'no' }];
    expect(code(naming({ relatedId: 'brotheraaaaa' }, { back: unsafe }))).toBe('subject-request.nominee-not-safe');
    expect(code(naming({ relatedId: 'sisteraaaaaa' }, { back: unsafe }))).toBe('accepted');
    expect(code(naming({ relatedId: 'personaaaaaa' }))).toBe('subject-request.nominee-is-self');
    expect(code(naming({ named: day('2024-05-14') }))).toBe('subject-request.not-yet');
    expect(code(naming({}, { person: buildChild() }))).toBe('subject-request.child-names-nobody');
  });

  test('is taken back as easily, once', () => {
    const end = (nominee: object, ended = day('2024-05-12')) =>
      code(
        endNomination.decide(
          { nomineeId: 'nomineeaaaaa', ended, endedWords: null },
          { nominee: { named: day('2024-05-10'), ended: null, ...nominee } as never },
          ASKING,
        ),
      );
    expect(end({})).toBe('accepted');
    expect(end({ ended: day('2024-05-11') })).toBe('subject-request.nomination-over');
    expect(end({}, day('2024-05-09'))).toBe('subject-request.ended-before-named');
  });

  test('asks only after a death or when she cannot, while the nomination stands', () => {
    const asks = (facts: object, nominee: object | null = { personId: 'personaaaaaa', ended: null }) =>
      code(
        receiveRequest.decide(
          { requestId: 'requestaaaaa', request: buildReceived({ askedBy: 'nominee', ...facts }) },
          { person: buildAdult(), nominee } as never,
          ASKING,
        ),
      );
    const died = { nomineeId: 'nomineeaaaaa', unable: 'died', unableWords: 'the hospital told us' };
    expect(asks(died)).toBe('accepted');
    expect(asks(died, null)).toBe('subject-request.not-her-nominee');
    expect(asks(died, { personId: 'personaaaaaa', ended: day('2024-05-11') })).toBe('subject-request.not-her-nominee');
    expect(asks(died, { personId: 'anotheraaaaa', ended: null })).toBe('subject-request.not-her-nominee');
    expect(asks({ ...died, unable: null })).toBe('subject-request.why-nominee');
    expect(asks({ ...died, unableWords: null })).toBe('subject-request.why-nominee');
    expect(asks({ askedBy: 'lawyer', nomineeId: 'nomineeaaaaa' })).toBe('subject-request.not-her-nominee');
  });
});
