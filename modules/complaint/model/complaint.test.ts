import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { ROLE_REACH } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import {
  answerComplaint,
  appealComplaint,
  closeComplaint,
  noteComplaintStep,
  passOnComplaint,
  takeUpComplaint,
  tellAuthority,
  withdrawComplaint,
} from '#modules/complaint/model/answer-complaint.ts';
import type { ComplaintFacts } from '#modules/complaint/model/complaint.ts';
import { complaintDues } from '#modules/complaint/model/complaint-dues.ts';
import { complaintState } from '#modules/complaint/model/complaint-lifecycle.ts';
import { type NewComplaint, takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { buildComplaint, buildNewComplaint } from '#modules/complaint/testing/build-complaint.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import type { StaffMemberFacts } from '#modules/staff/model/staff-member.ts';

type Told = { refusal?: { code: string }; events?: readonly object[] };
const answer = (told: Told) => told.refusal?.code ?? 'accepted';
const as = (staffId: string): Asking => ({ ...ASKING, actor: { ...ASKING.actor, staffId } });
const colleague = (id: string, role: string) =>
  ({ id, name: id, roles: [role], leftOn: null, homeId: null }) as unknown as Stored<StaffMemberFacts>;
const COLLEAGUES = [
  colleague('staffaaaaaaa', 'case-manager'),
  colleague('counselaaaaa', 'counsellor'),
  colleague('directoraaaa', 'director'),
  colleague('wardenaaaaaa', 'shelter-warden'),
  colleague('adminaaaaaaa', 'administrator'),
];
const take = (facts: Partial<NewComplaint>, overseerId: string | null = null, by = 'takeraaaaaaa'): Told =>
  takeComplaint.decide(
    { complaintId: 'complaintaaa', complaint: buildNewComplaint(facts), overseerId, tellsOfChildHarm: false },
    { colleagues: COLLEAGUES } as never,
    as(by),
  );

test('no role reaches a complaint but in its own need-to-know, and nobody of a partner reaches one at all', () => {
  const reaches = new Set(Object.values(ROLE_REACH).map(({ complaint }) => complaint));
  expect([...reaches]).toEqual(['write-own', undefined]);
  expect(ROLE_REACH['partner-caseworker'].complaint).toBeUndefined();
});

describe('a complaint', () => {
  test('lets in whoever looks into it and the director, and answers within thirty days', () => {
    const { events } = take({});
    expect(events).toContainEqual(expect.objectContaining({ is: 'access-given', staffId: 'staffaaaaaaa' }));
    expect(events).toContainEqual(expect.objectContaining({ is: 'access-given', staffId: 'directoraaaa' }));
    expect(events?.filter((one) => 'staffId' in one && one.staffId === 'wardenaaaaaa')).toEqual([]);
    const facts = { answerBy: '2024-06-05', overseerIds: ['directoraaaa'] };
    expect(events).toContainEqual(expect.objectContaining({ facts: expect.objectContaining(facts) }));
  });

  test.each([
    [{ aboutStaffIds: [] }, null, 'complaint.who-missing'],
    [{ about: 'home', aboutStaffIds: [] }, null, 'complaint.home-missing'],
    [{ from: 'anonymous', complainantId: 'personaaaaaa' }, null, 'complaint.anonymous-named'],
    [{ aboutStaffIds: ['takeraaaaaaa'] }, null, 'complaint.about-you'],
    [{ aboutStaffIds: ['staffaaaaaaa'] }, null, 'complaint.handler-accused'],
    [{ handlerId: 'wardenaaaaaa', aboutStaffIds: ['adminaaaaaaa'] }, null, 'complaint.handler-role'],
    [{ received: day('2024-05-14') }, null, 'complaint.not-yet'],
    [{ handlerId: 'directoraaaa' }, null, 'complaint.overseer-missing'],
    [{ aboutStaffIds: ['directoraaaa'] }, null, 'complaint.overseer-missing'],
    [{ aboutStaffIds: ['directoraaaa'] }, 'directoraaaa', 'complaint.overseer-accused'],
    [{ aboutStaffIds: ['directoraaaa'] }, 'adminaaaaaaa', 'accepted'],
    [{ aboutStaffIds: ['directoraaaa'], complainantId: 'personaaaaaa' }, 'adminaaaaaaa', 'complaint.name-in-words'],
  ] as const)('%j, seen to by %s: %s', (facts, overseerId, code) => {
    expect(answer(take(facts as Partial<NewComplaint>, overseerId))).toBe(code);
  });

  test('is taken up with what keeps her safe, and leaves the hands of whoever wrote it down', () => {
    const said = { complaintId: 'complaintaaa', on: '2024-05-07', words: 'I will ask the girls one by one.' };
    const up = (guard: string | null, by: string) =>
      takeUpComplaint.decide({ ...said, guard }, { complaint: buildComplaint() }, as(by)) as Told;
    expect(answer(up('another shift', 'directoraaaa'))).toBe('complaint.not-handler');
    expect(answer(up(null, 'staffaaaaaaa'))).toBe('complaint.guard-missing');
    expect(up('another shift', 'staffaaaaaaa').events).toContainEqual({
      ...{ is: 'access-ended', scopeId: 'complaintaaa', staffId: 'takeraaaaaaa' },
    });
  });
});

const ACTS = [
  takeUpComplaint,
  noteComplaintStep,
  answerComplaint,
  withdrawComplaint,
  closeComplaint,
  appealComplaint,
  passOnComplaint,
  tellAuthority,
];
const attempt = fc.record({
  act: fc.nat(ACTS.length - 1),
  by: fc.constantFrom('staffaaaaaaa', 'counselaaaaa', 'directoraaaa', 'wardenaaaaaa'),
  to: fc.constantFrom('staffaaaaaaa', 'counselaaaaa', 'directoraaaa', 'wardenaaaaaa'),
  days: fc.integer({ min: -3, max: 4 }),
  guard: fc.option(fc.constant('another shift')),
  outcome: fc.option(fc.constantFrom('right' as const, 'not-found' as const)),
});

test('whatever is tried, by whomever: she is guarded before anybody asks, the accused holds it never, and no appeal is judged by who answered', () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 25 }), (attempts) => {
      let complaint = buildComplaint();
      let readers = new Set(['staffaaaaaaa', 'directoraaaa', 'takeraaaaaaa']);
      for (const { act, by, to, days, guard, outcome } of attempts) {
        const on = addDays('2024-05-09', days);
        const said = { complaintId: complaint.id, on, words: 'w', guard, outcome, toldHow: 'spoken', handlerId: to };
        const input = { ...said, whom: 'police', tellsOfChildHarm: days > 2 };
        const before = complaintState(complaint);
        const told = (ACTS[act] as { decide: (...all: unknown[]) => Told }).decide(
          input,
          { complaint, colleagues: COLLEAGUES },
          as(by),
        );
        if (told.refusal) continue;
        for (const event of told.events as { is: string; staffId: string; changes: Partial<ComplaintFacts> }[]) {
          if (event.is === 'access-given') readers = new Set([...readers, event.staffId]);
          if (event.is === 'access-ended') readers = new Set([...readers].filter((one) => one !== event.staffId));
          if (event.is === 'changed') complaint = { ...complaint, ...event.changes };
        }
        const state = complaintState(complaint);
        expect(readers).toContain(complaint.handlerId);
        expect(readers).toContain('directoraaaa');
        expect(readers).not.toContain('wardenaaaaaa');
        if (state === 'looking' || state === 'answered') expect(complaint.guard).not.toBeNull();
        if (state === 'answered') expect(complaint.watchOn).not.toBeNull();
        if (before === 'answered') expect(['answered', 'appealed', 'closed']).toContain(state);
        if (state === 'appealed') {
          const answerers = complaint.steps.filter(({ is }) => is === 'answered').map((step) => step.by);
          expect(answerers).not.toContain(complaint.handlerId);
        }
        const days_ = complaint.steps.map((step) => step.on);
        expect(days_).toEqual(days_.toSorted());
      }
    }),
    { numRuns: 400 },
  );
});

test('what is due is told to whoever looks into it, an answer that is late to those who oversee, and neither says of whom', () => {
  const due = (staffId: string, facts: Partial<ComplaintFacts>, today = '2024-05-13') =>
    complaintDues({ all: () => [buildComplaint(facts)], get: () => null } as never, { staffId } as never, {
      today,
      at: '',
    });
  const steps = [{ is: 'looking', on: '2024-05-08', by: 'x', words: 'w', outcome: null, toldHow: null }] as const;
  expect(due('staffaaaaaaa', {})).toMatchObject([{ dueOn: '2024-05-09', personIds: [] }]);
  expect(due('staffaaaaaaa', { steps: [...steps] })).toMatchObject([{ dueOn: '2024-06-05' }]);
  expect(due('directoraaaa', { steps: [...steps] })).toEqual([]);
  expect(due('directoraaaa', { steps: [...steps] }, '2024-06-06')).toHaveLength(1);
});

describe('harm to a child', () => {
  const harm = { childHarmKnown: '2024-05-06', guard: 'another shift' };
  const said = { complaintId: 'complaintaaa', on: '2024-05-10', words: 'w' };
  const step = (is: ComplaintFacts['steps'][number]['is'], on: string) => ({
    ...{ is, on, by: 'staffaaaaaaa', words: 'w', outcome: null, toldHow: null },
  });
  const handler = as('staffaaaaaaa');
  const dueOf = (complaint: ReturnType<typeof buildComplaint>) => {
    const reader: Reader = { all: () => [complaint] as never, get: () => null };
    return complaintDues(reader, handler.actor, { today: ASKING.today, at: ASKING.now }).map(({ sentence, dueOn }) => [
      'key' in sentence && sentence.key,
      dueOn,
    ]);
  };

  test('is due to the police on the day it is known, before anything else', () => {
    expect(dueOf(buildComplaint(harm))).toEqual([['care:complaint.police', '2024-05-06']]);
    const told = buildComplaint({ ...harm, steps: [step('told-police', '2024-05-06')] });
    expect(dueOf(told)).toEqual([['care:complaint.takeUp', '2024-05-09']]);
  });

  test('is neither taken back nor closed while the police do not know', () => {
    const looking = buildComplaint({ ...harm, steps: [step('looking', '2024-05-07')] });
    const answered = buildComplaint({
      ...harm,
      steps: [step('looking', '2024-05-07'), step('answered', '2024-05-08')],
    });
    const withdraw = (complaint: typeof looking): Told => withdrawComplaint.decide(said, { complaint }, handler);
    const close = (complaint: typeof looking): Told => closeComplaint.decide(said, { complaint }, handler);
    expect([answer(withdraw(looking)), answer(close(answered))]).toEqual(Array(2).fill('complaint.police-untold'));
    const steps = [step('told-police', '2024-05-06')];
    expect(answer(withdraw({ ...looking, steps: [...steps, ...looking.steps] }))).toBe('accepted');
    expect(answer(close({ ...answered, steps: [...steps, ...answered.steps] }))).toBe('accepted');
  });

  test('that comes out later is known from that day, and the first day stays', () => {
    const note = (complaint: ReturnType<typeof buildComplaint>): Told =>
      noteComplaintStep.decide({ ...said, tellsOfChildHarm: true }, { complaint }, handler);
    const known = (told: Told) => (told.events?.[0] as { changes: ComplaintFacts } | undefined)?.changes.childHarmKnown;
    expect(known(note(buildComplaint()))).toBe('2024-05-10');
    expect(known(note(buildComplaint(harm)))).toBe('2024-05-06');
  });
});
