import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import { buildCaseFile, buildColleague } from '#modules/case-file/testing/build-case-file.ts';
import {
  buildActivity,
  buildActivityFacts,
  buildGoDecision,
  buildInvestigation,
  buildLead,
  buildLeadFacts,
} from '#modules/investigation/testing/build-investigation.ts';
import { addActivity, correctActivity } from './add-activity.ts';
import { addInvestigator, removeInvestigator } from './add-investigator.ts';
import { addLead } from './add-lead.ts';
import { closeInvestigation } from './close-investigation.ts';
import { correctInvestigation } from './correct-investigation.ts';
import { confirmGo, decideGo } from './decide-go.ts';
import type { GoCriterion } from './go-decision.ts';
import { IntelligenceItem } from './intelligence-item.ts';
import { weeksOfWork } from './investigation.ts';
import { moveLead } from './move-lead.ts';
import { openInvestigation } from './open-investigation.ts';

const asking: Asking = {
  actor: { staffId: 'staffbaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Imran', roles: ['investigator'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};
const codeOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const closed = buildInvestigation({ status: 'closed', closedOn: day('2024-05-01') });

describe('weeks of work', () => {
  test('are counted from the opening to the close, as a range where a date is one', () => {
    const span = weeksOfWork({ openedOn: day('2023-08-22'), closedOn: partOfMonth('2024-04', 'early') }, '2024-05-13');
    expect(span).toEqual({ least: 31, most: 33 });
  });

  test('run to today while it is open', () =>
    expect(weeksOfWork(buildInvestigation(), '2024-05-08')).toEqual({ least: 7, most: 7 }));
});

describe('an investigation', () => {
  const { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId } = buildInvestigation({
    tipId: 'tipaaaaaaaaa',
  });
  const open = (facts = {}, file: object | null = null) =>
    openInvestigation.decide(
      {
        investigationId: 'investaaaaaa',
        investigation: { title, hypothesis, hypothesisOn, openedOn, authorities, tipId, caseFileId, ...facts },
      },
      { file } as never,
      asking,
    );

  test('opens its own need-to-know and is led by whoever opened it', () => {
    expect(open()).toMatchObject({
      events: [
        { is: 'scope-opened', of: 'investigation' },
        { is: 'added', facts: { leadId: 'staffbaaaaaa', status: 'open', tipId: 'tipaaaaaaaaa' } },
      ],
    });
  });

  test('may belong to a case file that the asker knows', () => {
    expect(open({ caseFileId: 'filexaaaaaaa' }, buildCaseFile()).accepted).toBe(true);
    expect(codeOf(open({ caseFileId: 'filexaaaaaaa' }))).toBe('record.not-found');
  });

  test('cannot begin in days to come', () =>
    expect(codeOf(open({ openedOn: day('2024-07-01') }))).toBe('investigation.opened-ahead'));

  test('is corrected by naming what changes', () => {
    const decision = correctInvestigation.decide(
      { investigationId: 'investaaaaaa', changes: { title: 'Another' } },
      { investigation: buildInvestigation() },
      asking,
    );
    expect(decision).toMatchObject({ events: [{ changes: { title: 'Another' } }] });
  });

  test('is closed with what came of it, once, and not before it began', () => {
    const close = (closedOn = day('2024-05-10'), investigation = buildInvestigation()) =>
      closeInvestigation.decide(
        { investigationId: investigation.id, closedOn, outcome: 'An operation.' },
        { investigation },
        asking,
      );
    expect(close()).toMatchObject({ events: [{ changes: { status: 'closed' } }] });
    expect(codeOf(close(day('2024-03-01')))).toBe('investigation.closed-before-opened');
    expect(codeOf(close(day('2024-05-10'), closed))).toBe('investigation.closed');
  });

  test('lets colleagues in and out, but not its lead out', () => {
    const investigation = buildInvestigation();
    const colleague = buildColleague({ id: 'staffcaaaaaa' });
    const input = { investigationId: investigation.id, staffId: 'staffcaaaaaa' };
    expect(
      addInvestigator.decide({ ...input, reason: 'second investigator' }, { investigation, colleague }, asking),
    ).toMatchObject({ events: [{ is: 'access-given' }] });
    expect(
      codeOf(
        addInvestigator.decide(
          { ...input, reason: 'second investigator' },
          { investigation, colleague: { ...colleague, leftOn: '2024-05-01' } },
          asking,
        ),
      ),
    ).toBe('investigation.colleague-left');
    expect(removeInvestigator.decide(input, { investigation }, asking)).toMatchObject({
      events: [{ is: 'access-ended' }],
    });
    expect(
      codeOf(removeInvestigator.decide({ ...input, staffId: investigation.leadId }, { investigation }, asking)),
    ).toBe('investigation.lead-stays');
  });
});

describe('an activity', () => {
  const add = (facts = {}, investigation = buildInvestigation({ caseFileId: 'filexaaaaaaa' })) => {
    const { caseFileId, ...activity } = buildActivityFacts(facts);
    return addActivity.decide({ activityId: 'activaaaaaaa', activity }, { investigation }, asking);
  };

  test('takes the case file of its investigation', () =>
    expect(add()).toMatchObject({ events: [{ facts: { caseFileId: 'filexaaaaaaa' } }] }));
  test('that was forgotten is still taken after the close', () => expect(add({}, closed).accepted).toBe(true));
  test('of a day to come is refused', () =>
    expect(codeOf(add({ happened: day('2024-06-10') }))).toBe('investigation.happened-ahead'));
  test('is corrected by naming what changes', () =>
    expect(
      correctActivity.decide(
        { activityId: 'activaaaaaaa', changes: { result: 'None.' } },
        { activity: buildActivity() },
        asking,
      ),
    ).toMatchObject({ accepted: true }));
});

describe('a lead', () => {
  const add = (facts = {}, investigation = buildInvestigation()) =>
    addLead.decide({ leadId: 'leadaaaaaaaa', lead: buildLeadFacts(facts) }, { investigation }, asking);
  const move = (
    standing: 'checking' | 'confirmed' | 'set-aside' | 'to-check',
    reason: string | null,
    lead = buildLead(),
  ) => moveLead.decide({ leadId: lead.id, standing, reason }, { lead }, asking);

  test('begins as something to check, whoever it comes from', () =>
    expect(add()).toMatchObject({ events: [{ facts: { standing: 'to-check' } }] }));
  test('is refused once the investigation is closed', () =>
    expect(codeOf(add({}, closed))).toBe('investigation.closed'));
  test('cannot run out before it was collected', () =>
    expect(codeOf(add({ expiresOn: '2024-03-01' }))).toBe('investigation.expired-before-collected'));

  test('takes a code name and never a name', () => {
    const shape = IntelligenceItem.facts;
    const { id, scopeId, version, changedAt, changedBy, ...facts } = buildLead();
    expect(shape.safeParse(facts).success).toBe(true);
    expect(shape.safeParse({ ...facts, sourceCode: 'Ramesh Kumar of the tea stall' }).success).toBe(false);
  });

  test('is checked by whoever takes it', () =>
    expect(move('checking', null)).toMatchObject({ events: [{ changes: { checkedBy: 'staffbaaaaaa' } }] }));
  test('keeps who checked it when it is confirmed', () =>
    expect(move('confirmed', null, buildLead({ standing: 'checking', checkedBy: 'staffcaaaaaa' }))).toMatchObject({
      events: [{ changes: { checkedBy: 'staffcaaaaaa' } }],
    }));
  test('is set aside only with a reason', () => {
    expect(codeOf(move('set-aside', null))).toBe('investigation.reason-missing');
    expect(move('set-aside', 'An old grudge.')).toMatchObject({
      events: [{ changes: { setAsideReason: 'An old grudge.' } }],
    });
  });
  test('loses the reason when it is taken up again', () =>
    expect(move('to-check', 'ignored', buildLead({ standing: 'set-aside', setAsideReason: 'x' }))).toMatchObject({
      events: [{ changes: { setAsideReason: null } }],
    }));
});

describe('going in', () => {
  const both: GoCriterion[] = ['second_source', 'authority_named'];
  const decide = (
    criteria: GoCriterion[],
    facts: { decision?: 'go' | 'no-go' | 'wait'; investigation?: ReturnType<typeof buildInvestigation> } = {},
  ) => {
    const { investigation = buildInvestigation(), decision = 'go' } = facts;
    const go = {
      investigationId: investigation.id,
      decision,
      criteria,
      reason: 'As written.',
      decided: day('2024-05-06'),
    };
    return decideGo.decide({ decisionId: 'decideaaaaaa', go }, { investigation }, asking);
  };

  test('is asked for with a second source and an authority', () =>
    expect(decide(both)).toMatchObject({
      events: [{ facts: { decidedBy: 'staffbaaaaaa', confirmedBy: null } }, { is: 'twice-asked', id: 'decideaaaaaa' }],
    }));
  test('is refused on one word', () =>
    expect(codeOf(decide(['authority_named']))).toBe('investigation.go-without-second-source'));
  test('is refused without an authority', () =>
    expect(codeOf(decide(['second_source']))).toBe('investigation.go-without-authority'));
  test('is refused when the authority is ticked but none is named', () =>
    expect(codeOf(decide(both, { investigation: buildInvestigation({ authorities: [] }) }))).toBe(
      'investigation.go-without-authority',
    ));
  test('is refused with neither', () => expect(codeOf(decide(['beds_ready']))).toBe('investigation.go-without-either'));
  test('needs nothing to be put off', () => expect(decide([], { decision: 'wait' }).accepted).toBe(true));
  test('is not decided of what is closed', () =>
    expect(codeOf(decide(both, { investigation: closed }))).toBe('investigation.closed'));

  const confirm = (go = buildGoDecision(), investigation = buildInvestigation(), since = [go]) =>
    confirmGo.decide(
      { decisionId: go.id, investigationId: investigation.id },
      { go, investigation, decisions: since },
      asking,
    );

  test('counts when a second person confirms it', () =>
    expect(confirm()).toMatchObject({
      events: [
        { changes: { confirmedBy: 'staffbaaaaaa' } },
        { changes: { status: 'to-operation' } },
        { is: 'twice-confirmed', id: 'decideaaaaaa' },
      ],
    }));
  test('is not confirmed by whoever asked', () =>
    expect(codeOf(confirm(buildGoDecision({ decidedBy: 'staffbaaaaaa' })))).toBe('investigation.same-person'));
  test('is not confirmed after three days', () =>
    expect(codeOf(confirm(buildGoDecision({ changedAt: '2024-05-01T04:11:00.000Z' })))).toBe('approval.expired'));
  test('is confirmed once', () =>
    expect(codeOf(confirm(buildGoDecision({ confirmedBy: 'staffcaaaaaa' })))).toBe('investigation.already-confirmed'));
  test('is not confirmed where somebody said wait', () =>
    expect(codeOf(confirm(buildGoDecision({ decision: 'wait' })))).toBe('investigation.not-a-go'));
  test('is not confirmed when somebody said wait since, or the authority is no longer named', () => {
    const waits = buildGoDecision({ id: 'waitsaaaaaaa', decision: 'wait', changedAt: '2024-05-13T04:12:00.000Z' });
    expect(codeOf(confirm(buildGoDecision(), buildInvestigation(), [waits]))).toBe('investigation.decided-otherwise');
    const earlier = { ...waits, changedAt: '2024-05-12T04:12:00.000Z' };
    expect(confirm(buildGoDecision(), buildInvestigation(), [earlier]).accepted).toBe(true);
    expect(codeOf(confirm(buildGoDecision(), buildInvestigation({ authorities: [] })))).toBe(
      'investigation.go-without-authority',
    );
  });
  test('is not confirmed after the close', () =>
    expect(codeOf(confirm(buildGoDecision(), closed))).toBe('investigation.closed'));
});
