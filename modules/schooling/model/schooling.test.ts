import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day, month, year } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Person } from '#modules/person/model/person.ts';
import { askSchool, recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import { confirmSchooling, writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import {
  buildEducation,
  buildEngagement,
  buildStoredEducation,
  buildStoredEngagement,
} from '#modules/schooling/testing/build-schooling.ts';

const ASKING = { today: '2024-05-13', now: '2024-05-13T04:11:00.000Z' } as Asking; // the decisions read nothing else
const person = { id: 'personaaaaaa' } as StoredOf<typeof Person>;
const refusal = (code: string) => ({ accepted: false, refusal: { code: `schooling.${code}` } });

describe('schooling', () => {
  const write = (facts: Parameters<typeof buildEducation>[0]) =>
    writeSchooling.decide({ educationId: 'educationaaa', education: buildEducation(facts) }, { person }, ASKING);

  test('that was broken off keeps its last day and why', () => {
    expect(write({})).toMatchObject({
      accepted: true,
      events: [{ scopeId: 'personaaaaaa', facts: { grade: 7, status: 'interrupted', untilWhen: day('2023-08-20') } }],
    });
  });

  test('cannot end before it began', () => {
    expect(write({ since: day('2024-01-01') })).toMatchObject(refusal('ends-before-start'));
  });

  test('that lies ahead is planned, and is not written as if it had happened', () => {
    const ahead = {
      grade: 8,
      status: 'enrolled',
      since: year(2025),
      untilWhen: null,
      interruptedReason: null,
    } as const;
    expect(write(ahead)).toMatchObject(refusal('not-yet'));
    expect(write({ ...ahead, planned: true })).toMatchObject({
      accepted: true,
      events: [{ facts: { planned: true } }],
    });
  });
});

describe('planned schooling', () => {
  const planned = buildStoredEducation({ planned: true, grade: 8, since: year(2025), untilWhen: null });
  const confirm = (since: string, education = planned) =>
    confirmSchooling.decide(
      { educationId: 'educationaaa', status: 'enrolled', since: day(since) },
      { education },
      ASKING,
    );

  test('comes true on a day of its own', () => {
    expect(confirm('2024-05-13')).toMatchObject({
      events: [{ changes: { planned: false, status: 'enrolled', since: day('2024-05-13') } }],
    });
  });

  test('does not come true before that day, nor twice', () => {
    expect(confirm('2024-06-10')).toMatchObject(refusal('not-yet'));
    expect(confirm('2024-05-13', buildStoredEducation())).toMatchObject(refusal('not-planned'));
  });
});

describe('what we ask of a school', () => {
  const ask = (facts: Parameters<typeof buildEngagement>[0]) =>
    askSchool.decide({ engagementId: 'engagementaa', engagement: buildEngagement(facts) }, { person }, ASKING);
  const answer = (decided: string, engagement = buildStoredEngagement()) => {
    const given = {
      decision: 'allowed',
      decided: day(decided),
      decidedBy: 'the head',
      examWindow: month('2024-06'),
      plannedGrade: 8,
    } as const;
    return recordSchoolAnswer.decide({ engagementId: 'engagementaa', ...given }, { engagement }, ASKING);
  };

  test('is kept, with its answer where there is one', () => {
    expect(ask({})).toMatchObject({ accepted: true, events: [{ facts: { decision: 'asked', decided: null } }] });
    expect(ask({ decision: 'allowed', decided: day('2024-05-11') })).toMatchObject({ accepted: true });
  });

  test('has no day of an answer without an answer, and none before it was asked', () => {
    expect(ask({ decided: day('2024-05-11') })).toMatchObject(refusal('answer-missing'));
    expect(ask({ decision: 'refused', decided: day('2024-05-01') })).toMatchObject(refusal('answered-before-asked'));
  });

  test('is answered once, with the exams and the class it is for', () => {
    expect(answer('2024-05-11')).toMatchObject({
      events: [{ changes: { decision: 'allowed', examWindow: month('2024-06'), plannedGrade: 8 } }],
    });
    expect(answer('2024-05-01')).toMatchObject(refusal('answered-before-asked'));
    expect(answer('2024-05-11', buildStoredEngagement({ decision: 'refused' }))).toMatchObject(
      refusal('already-answered'),
    );
  });
});
