import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import {
  OUTREACH_ASKING as ASKING,
  buildChildSeen,
  buildContact,
  buildNote,
  buildStep,
} from '#modules/outreach/testing/build-outreach.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';
import { planContact } from './keep-contact.ts';
import { noteVisit } from './note-visit.ts';
import { OutreachContact } from './outreach-contact.ts';
import { outreachDues } from './outreach-dues.ts';
import { ChildSeen, isInDanger } from './outreach-visit.ts';
import { leaveUnreported, reportChild } from './report-child.ts';

type Told = { accepted: boolean; refusal?: { code: string }; events?: readonly Record<string, unknown>[] };
const answer = (decision: Told) => decision.refusal?.code ?? 'accepted';

type Rules = ReturnType<typeof buildContactRules>[];

describe('a visit', () => {
  const note = (more: object = {}, input: object = {}, contact = buildContact(), rules = [] as Rules) =>
    noteVisit.decide(
      { visitId: 'visitaaaaaaa', contactId: contact.id, visit: buildNote(more), child: null, next: null, ...input },
      { contact, steps: [buildStep()], centre: null, rules },
      ASKING,
    ) as Told;
  const NEXT = { nextOn: '2024-05-20', nextFrom: '10:00', nextUntil: '12:00', nextPlace: null, nextWords: null };

  test('needs a tile and nothing else', () => {
    expect(answer(note())).toBe('accepted');
  });

  test('ends the waiting for her when she was met, and not when nobody was there', () => {
    const waiting = buildContact({ nextOn: '2024-05-13' });
    expect(note({}, {}, waiting).events?.[1]).toMatchObject({ is: 'changed', changes: { nextOn: null } });
    expect(note({ met: 'nobody' }, {}, waiting).events).toHaveLength(1);
    expect(note({}, {}, buildContact({ nextOn: '2024-05-14' })).events).toHaveLength(1);
    expect(note({}, { next: NEXT }, waiting).events?.[1]).toMatchObject({ changes: NEXT });
  });

  test('writes down a child in the same breath, in the compartment of children', () => {
    const child = {
      childId: 'childaaaaaaa',
      alias: null,
      age: null,
      company: 'alone',
      partOfDay: 'night',
      signs: [],
      words: null,
    };
    expect(note({}, { child }).events?.[1]).toMatchObject({
      kind: 'child-seen',
      facts: { seen: buildNote().happened, visitId: 'visitaaaaaaa', contactId: 'contactaaaaa', reportedAt: null },
    });
  });

  test('refuses what cannot be', () => {
    expect(answer(note({ happened: day('2024-05-14') }))).toBe('outreach.not-yet');
    expect(answer(note({ happened: day('2024-01-31') }))).toBe('outreach.before-first');
    expect(answer(note({ met: 'nobody', herWords: 'come again' }))).toBe('outreach.nobody-said');
    expect(answer(note({ centreId: 'centreaaaaaa' }))).toBe('outreach.other-area');
    expect(answer(note({}, { next: { ...NEXT, nextOn: '2024-05-12' } }))).toBe('outreach.next-in-past');
    expect(answer(note({}, { next: { ...NEXT, nextUntil: '10:00' } }))).toBe('outreach.hours-turned');
  });

  test('the next meeting keeps to what was agreed with those who lead her file', () => {
    const rules = [buildContactRules({ aboutId: 'contactaaaaa', neverWays: ['in-lane'] })];
    expect(answer(note({}, { next: NEXT }, buildContact(), rules))).toBe('person.hour-forbidden');
    const inside = { ...NEXT, nextFrom: '11:00' };
    expect(answer(note({}, { next: inside }, buildContact(), rules))).toBe('accepted');
    const lane = { ...inside, nextPlace: 'in_lane' as const };
    const known = { contact: buildContact(), steps: [], rules };
    const plan = (despite: string | null) =>
      planContact.decide({ contactId: 'contactaaaaa', ...lane, despite }, known, ASKING) as Told;
    expect(answer(plan(null))).toBe('person.way-forbidden');
    expect(plan('she asked for it today').events?.[1]).toMatchObject({ kind: 'contact-exception' });
  });

  test('nobody plans to go to a woman who wants no contact', () => {
    const steps = [buildStep(), buildStep({ id: 'no', stage: 'no_contact_wanted', since: day('2024-04-01') })];
    const known = { contact: buildContact(), steps, rules: [] };
    expect(answer(planContact.decide({ contactId: 'contactaaaaa', ...NEXT }, known, ASKING))).toBe(
      'outreach.no-contact-wanted',
    );
    const none = { nextOn: null, nextFrom: null, nextUntil: null, nextPlace: null, nextWords: null };
    expect(answer(planContact.decide({ contactId: 'contactaaaaa', ...none }, known, ASKING))).toBe('accepted');
  });
});

describe('a child who was seen', () => {
  test('is in danger alone or with a sign, but not for lack of a school', () => {
    expect(isInDanger(buildChildSeen())).toBe(true);
    expect(isInDanger(buildChildSeen({ company: 'with_adult' }))).toBe(false);
    expect(isInDanger(buildChildSeen({ company: 'with_adult', signs: ['not_in_school'] }))).toBe(false);
    expect(isInDanger(buildChildSeen({ company: 'with_adult', signs: ['not_in_school', 'injured'] }))).toBe(true);
  });

  const duesOf = (children: object[], contacts: object[] = []) => {
    const reader = {
      all: (kind: unknown) => (kind === ChildSeen ? children : kind === OutreachContact ? contacts : []) as never,
      get: () => null,
    } as Reader;
    return outreachDues(reader, ASKING.actor, { today: ASKING.today, at: ASKING.now });
  };

  test('is reported within a day: from the hour where it is known, else the day after', () => {
    expect(duesOf([buildChildSeen()])).toMatchObject([{ dueAt: '2024-05-13T16:30:00.000Z', dueOn: null }]);
    expect(duesOf([buildChildSeen({ seen: day('2024-05-12') })])).toMatchObject([{ dueAt: null, dueOn: '2024-05-13' }]);
    expect(duesOf([buildChildSeen({ reportedAt: '2024-05-12T17:00:00.000Z', reportedTo: 'childline' })])).toEqual([]);
    expect(duesOf([buildChildSeen({ noReportWords: 'Her aunt was ten steps away.' })])).toEqual([]);
  });

  test('neither her alias nor a place stands among the dues', () => {
    const told = JSON.stringify(
      duesOf([buildChildSeen({ words: 'behind the mill' })], [buildContact({ nextOn: '2024-05-12' })]),
    );
    expect(told).not.toMatch(/Bulbul|mill|Mill/);
    expect(told).toMatch(/BIRD-530/);
  });

  test('is reported once, after it was seen and not ahead of time', () => {
    const report = (reportedAt: string, child = buildChildSeen()) =>
      answer(
        reportChild.decide(
          { childId: child.id, reportedAt, reportedTo: 'committee', reportRef: null },
          { child },
          ASKING,
        ),
      );
    expect(report('2024-05-13T04:00:00.000Z')).toBe('accepted');
    expect(report('2024-05-13T05:00:00.000Z')).toBe('outreach.report-ahead');
    expect(report('2024-05-11T05:00:00.000Z')).toBe('outreach.report-before-seen');
    const done = buildChildSeen({ reportedAt: '2024-05-13T04:00:00.000Z', reportedTo: 'police' });
    expect(report('2024-05-13T04:05:00.000Z', done)).toBe('outreach.already-reported');
    expect(
      answer(leaveUnreported.decide({ childId: done.id, words: 'no danger after all' }, { child: done }, ASKING)),
    ).toBe('outreach.already-reported');
  });
});
