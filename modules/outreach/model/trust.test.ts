import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTREACH_STAGES } from '#kernel/code-lists/outreach-stage.ts';
import { day, moment, range } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import {
  OUTREACH_ASKING as ASKING,
  buildArea,
  buildContact,
  buildStep,
} from '#modules/outreach/testing/build-outreach.ts';
import { refuseColleague } from './keep-areas.ts';
import { meetContact } from './meet-contact.ts';
import { moveTrust } from './move-trust.ts';
import { OutreachContact } from './outreach-contact.ts';
import { inOrder, lastStep, wayBetween, waysFrom } from './trust-lifecycle.ts';

type Told = { accepted: boolean; refusal?: { code: string }; events?: readonly Record<string, unknown>[] };
const answer = (decision: Told) => decision.refusal?.code ?? 'accepted';

describe('how trust goes', () => {
  const move = (stage: (typeof OUTREACH_STAGES)[number], more: object = {}, steps = [buildStep()]) =>
    moveTrust.decide(
      {
        ...{ stepId: 'newstepaaaaa', contactId: 'contactaaaaa', stage, since: day('2024-03-01'), reason: null },
        ...{ herWords: null, lang: null, source: OWN_STAFF, ...more },
      },
      { contact: buildContact(), steps },
      ASKING,
    ) as Told;

  test('whatever steps are tried, first contact happens once, a way back says why, and nobody is stuck', () => {
    const tries = fc.array(
      fc.record({ stage: fc.constantFrom(...OUTREACH_STAGES), reason: fc.constantFrom(null, 'she says so') }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(tries, (asked) => {
        let steps = [buildStep()];
        for (const [index, { stage, reason }] of asked.entries()) {
          const told = move(stage, { reason, since: day(`2024-03-${String((index % 28) + 1).padStart(2, '0')}`) }, [
            ...steps,
          ]);
          const last = lastStep(steps);
          if (told.accepted && last) {
            steps = [
              ...steps,
              buildStep({
                id: `step${index}`,
                stage,
                since: day(`2024-03-${String((index % 28) + 1).padStart(2, '0')}`),
                reason,
                changedAt: `2024-05-13T04:${String(index).padStart(2, '0')}:00.000Z`,
              }),
            ];
            expect(wayBetween(last.stage, stage)).not.toBe('no-way');
            if (wayBetween(last.stage, stage) === 'with-reason') expect(reason).not.toBeNull();
          }
          expect(waysFrom(lastStep(steps)?.stage ?? 'first_contact').length).toBeGreaterThan(0);
        }
        const line = inOrder(steps);
        expect(line.filter(({ stage }) => stage === 'first_contact')).toHaveLength(1);
        expect(line[0]?.stage).toBe('first_contact');
      }),
    );
  });

  test('she may say at every stage that she wants no contact, and need not say why', () => {
    const stages = OUTREACH_STAGES.filter((stage) => stage !== 'no_contact_wanted');
    expect(stages.filter((stage) => wayBetween(stage, 'no_contact_wanted') !== 'freely')).toEqual([]);
  });

  test('an adult is at no stage where only leaving is open', () => {
    for (const stage of OUTREACH_STAGES)
      expect(
        waysFrom(stage).some((to) => to !== 'decided_exit' && to !== 'exited'),
        stage,
      ).toBe(true);
  });

  test('nothing is waited for any more once she wants no contact', () => {
    const contact = buildContact({ nextOn: '2024-05-20' });
    const step = { stage: 'no_contact_wanted' as const, since: day('2024-05-13'), reason: null, herWords: null };
    const told = moveTrust.decide(
      { stepId: 'newstepaaaaa', contactId: contact.id, lang: null, source: OWN_STAFF, ...step },
      { contact, steps: [buildStep()] },
      ASKING,
    ) as Told;
    expect(told.events?.map(({ is }) => is)).toEqual(['added', 'changed']);
    expect(told.events?.[1]).toMatchObject({ changes: { nextOn: null } });
  });

  test('refuses what cannot be', () => {
    expect(answer(move('first_contact'))).toBe('outreach.same-stage');
    expect(answer(move('exited'))).toBe('outreach.reason-needed');
    expect(answer(move('exited', { reason: 'She was gone in the morning.' }))).toBe('accepted');
    expect(answer(move('trusting', { since: day('2024-01-01') }))).toBe('outreach.before-last');
    expect(answer(move('trusting', { since: day('2024-05-14') }))).toBe('outreach.not-yet');
    expect(answer(move('trusting', { since: range('2024-01-01', '2024-03-31') }))).toBe('accepted');
    const regular = [buildStep(), buildStep({ id: 'second', stage: 'regular', since: day('2024-02-10') })];
    expect(answer(move('first_contact', {}, regular))).toBe('outreach.no-way');
  });
});

describe('letting in', () => {
  test('whose roles reach nothing of outreach is not let in', () => {
    expect(refuseColleague({ leftOn: null, roles: ['nurse'] })?.code).toBe('outreach.reaches-nothing');
    expect(refuseColleague({ leftOn: null, roles: ['nurse', 'case-manager'] })).toBeNull();
    expect(refuseColleague({ leftOn: '2024-01-01', roles: ['outreach-worker'] })?.code).toBe('outreach.colleague-left');
  });

  test('a contact has no field for a name on papers, and is hers alone unless she says otherwise', () => {
    expect(OutreachContact.factNames.filter((name) => /legal|papers|identity|^name/i.test(name))).toEqual([]);
    const meet = (forArea: boolean) =>
      meetContact.decide(
        {
          ...{
            contactId: 'contactaaaaa',
            stepId: 'stepaaaaaaaa',
            alias: 'Bulbul',
            areaId: 'areaaaaaaaaa',
            centreId: null,
          },
          ...{
            firstContact: moment(ASKING.now),
            age: null,
            languages: [],
            safeContact: null,
            neverContact: null,
            forArea,
          },
        },
        { area: buildArea(), centre: null },
        ASKING,
      ) as Told;
    expect(meet(false).events?.map(({ is }) => is)).toEqual(['scope-opened', 'added', 'added']);
    expect(meet(true).events?.[1]).toMatchObject({
      is: 'scopes-linked',
      from: 'areaaaaaaaaa',
      carries: ['outreach', 'children', 'person'],
    });
  });
});
