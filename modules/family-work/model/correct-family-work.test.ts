import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import {
  buildContact,
  buildFound,
  buildMeeting,
  buildStoredDecision,
  buildStudy,
} from '#modules/family-work/testing/build-family-work.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import { correctFamilyContact, correctFamilyMeeting, correctReturnDecision } from './correct-family-work.ts';

const answer = (decision: Decision) => (decision.accepted ? 'accepted' : decision.refusal.code);
const PERSON = 'personaaaaaa';
const FILE = { id: 'filexaaaaaaa', personId: PERSON };

describe('putting family work right', () => {
  test('a contact is held to what a new one is held to', () => {
    const unsafe = [{ personId: PERSON, otherId: 'motheraaaaaa', safeToContact: 'no' }];
    const correct = (changes: object, back: object[] = [], personId = PERSON) =>
      answer(
        correctFamilyContact.decide(
          { contactId: 'contactaaaaa', personId, changes },
          { contact: { id: 'contactaaaaa', ...buildContact() }, relations: [], back } as never,
          ASKING,
        ),
      );
    expect(correct({ words: 'She asked when she may come, and wept.' })).toBe('accepted');
    expect(correct({ sheAgreed: 'no' })).toBe('family-work.without-her-yes');
    expect(correct({ happened: day('2024-05-20') })).toBe('family-work.not-yet');
    expect(correct({ words: null }, unsafe)).toBe('family-work.not-safe');
    expect(correct({ words: null }, [], 'anotheraaaaa')).toBe('record.not-found');
  });

  test('a meeting is never taken back to a plan, nor held by a correction', () => {
    const correct = (changes: object, meeting: object = {}) =>
      answer(
        correctFamilyMeeting.decide(
          { meetingId: 'meetingaaaaa', changes },
          { meeting: buildMeeting(meeting) } as never,
          ASKING,
        ),
      );
    const held = { held: day('2024-05-12'), outcome: 'well' } as const;
    expect(correct({ beside: 'Asha' })).toBe('accepted');
    expect(correct({ plannedFor: day('2024-05-01') })).toBe('family-work.planned-in-past');
    expect(correct({ held: day('2024-05-12'), outcome: 'well' })).toBe('family-work.already-held');
    expect(correct({ outcome: 'mixed' }, held)).toBe('accepted');
    expect(correct({ held: null, outcome: null }, held)).toBe('family-work.already-held');
    expect(correct({ held: day('2024-05-20') }, held)).toBe('family-work.not-yet');
  });

  test('a child’s return loses neither its study nor its order, and an order lies where it is said to lie', () => {
    const signed = buildStudy({ ...buildFound(), writtenBy: 'otheraaaaaaa', signedBy: 'thirdaaaaaaa' });
    const home = { to: 'family', homeStudyId: signed.id, orderRef: '52 of 2024' } as const;
    const correct = (changes: object, person: object = buildChild(), lies: object = {}) =>
      answer(
        correctReturnDecision.decide(
          { decisionId: 'decisionaaaa', caseFileId: FILE.id, personId: PERSON, changes },
          {
            ...{ found: buildStoredDecision(home), file: FILE, person, studies: [signed], order: null, paper: null },
            ...lies,
          } as never,
          ASKING,
        ),
      );
    expect(correct({ why: 'Her aunt waits for her.' })).toBe('accepted');
    expect(correct({ orderRef: null })).toBe('family-work.child-needs-order');
    expect(correct({ homeStudyId: null })).toBe('family-work.study-missing');
    expect(correct({ orderRef: null }, buildAdult())).toBe('accepted');
    const paper = { orderRef: null, orderPaperId: 'paperaaaaaaa' };
    expect(correct(paper, buildChild(), { paper: { aboutId: FILE.id } })).toBe('accepted');
    expect(correct(paper, buildChild(), { paper: { aboutId: 'another' } })).toBe('family-work.paper-elsewhere');
    expect(correct({ decided: day('2024-05-20') })).toBe('family-work.not-yet');
    expect(correct({}, buildChild(), { file: { id: 'other', personId: PERSON } })).toBe('record.not-found');
  });
});
