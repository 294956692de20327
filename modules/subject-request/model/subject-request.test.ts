import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { ASKING, buildAdult } from '#modules/placement/testing/build-placement.ts';
import { buildHearing } from '#modules/proceeding/testing/build-proceeding.ts';
import { buildReceived, buildRequest } from '#modules/subject-request/testing/build-request.ts';
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
