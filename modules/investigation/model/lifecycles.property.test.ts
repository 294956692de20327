import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import { correctInvestigation } from '#modules/investigation/model/correct-investigation.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { GoDecision } from '#modules/investigation/model/go-decision.ts';
import { IntelligenceItem, STANDINGS } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import {
  buildActivityFacts,
  buildInvestigation,
  buildLeadFacts,
} from '#modules/investigation/testing/build-investigation.ts';
import { walksOf } from '#platform/testing/walks.ts';

const IT = buildInvestigation();
const investigationId = IT.id;

const property = walksOf({
  begins: [[Investigation, IT]],
  kinds: [Investigation, GoDecision, IntelligenceItem, Activity],
  roles: ['investigator'],
  scripts: [
    ['lead', 'move', 'go', 'confirm', 'close'],
    ['go', 'wait', 'confirm', 'go', 'confirm'],
    ['go', 'authorities', 'confirm'],
    ['go', 'move', 'confirm', 'activity', 'close', 'lead', 'go', 'openedOn'],
  ],
  tries: {
    lead: (_, { id, on, which }) => [
      addLead,
      { leadId: id, lead: buildLeadFacts({ collected: day(on), expiresOn: which ? null : '2024-05-13' }) },
    ],
    move: (house, { which, yes }) => [
      moveLead,
      {
        leadId: house.all(IntelligenceItem).at(-1)?.id ?? 'nothereaaaaa',
        standing: STANDINGS[which * 2 + (yes ? 1 : 0)],
        reason: which ? 'The shop was shut years ago.' : null,
      },
    ],
    activity: (_, { id, on }) => {
      const { caseFileId, ...activity } = buildActivityFacts({ happened: day(on) });
      return [addActivity, { activityId: id, activity }];
    },
    go: (_, { id, on, which, yes }) => [
      decideGo,
      { decisionId: id, go: { ...asked(on), criteria: criteria(which, yes) } },
    ],
    wait: (_, { id, on, yes }) => [
      decideGo,
      { decisionId: id, go: { ...asked(on), decision: yes ? 'wait' : 'no-go', criteria: [] } },
    ],
    confirm: (house, { which }) => [
      confirmGo,
      { decisionId: house.all(GoDecision).at(-1 - which)?.id ?? 'nothereaaaaa', investigationId },
    ],
    authorities: (_, { yes }) => [
      correctInvestigation,
      { investigationId, changes: { authorities: yes ? ['authoraaaaaa'] : [] } },
    ],
    openedOn: (_, { on }) => [correctInvestigation, { investigationId, changes: { openedOn: day(on) } }],
    close: (_, { on, yes }) =>
      yes ? [closeInvestigation, { investigationId, closedOn: day(on), outcome: 'The house is empty.' }] : null,
  },
});

function asked(on: string) {
  return { investigationId, decision: 'go', reason: 'Two sources agree.', decided: day(on) };
}

function criteria(which: number, yes: boolean): string[] {
  if (!which) return ['second_source', 'authority_named'];
  return yes ? ['authority_named'] : ['second_source', 'beds_ready'];
}

const it = (look: (kind: typeof Investigation) => readonly ReturnType<typeof buildInvestigation>[]) =>
  look(Investigation)[0] ?? IT;

test('nobody goes in on one word, on one person’s word, without an authority, or after somebody said wait', () => {
  let confirmed = 0;
  const accepted = property((house, { what, answer, before, by }) => {
    for (const go of house.all(GoDecision)) {
      if (go.decision === 'go') expect(go.criteria).toContain('second_source');
      expect(go.confirmedBy === null || (go.decision === 'go' && go.confirmedBy !== go.decidedBy)).toBe(true);
    }
    if (what !== 'confirm' || !answer.accepted) return;
    confirmed += 1;
    const was = it(before);
    const go = house
      .all(GoDecision)
      .find((one) => before(GoDecision).some((b) => b.id === one.id && b.version < one.version));
    expect(was.authorities).not.toEqual([]);
    expect([was.status === 'closed', go?.confirmedBy]).toEqual([false, by]);
    const later = before(GoDecision).filter(
      ({ changedAt }) => changedAt > (before(GoDecision).find(({ id }) => id === go?.id)?.changedAt ?? ''),
    );
    expect(later.every(({ decision }) => decision === 'go')).toBe(true);
  });
  expect(accepted).toBeGreaterThan(60);
  expect(confirmed).toBeGreaterThan(4);
});

test('it leads to an operation only by a confirmed go, ends once, and never before it began', () => {
  property((house, { what, answer, before }) => {
    const [was, now] = [it(before), it(house.all)];
    if (was.status === 'closed') {
      expect(now.status).toBe('closed');
      expect(['close', 'go', 'wait', 'confirm', 'lead'].includes(what) && answer.accepted).toBe(false);
    }
    if (now.status === 'to-operation')
      expect(house.all(GoDecision).some(({ confirmedBy }) => confirmedBy !== null)).toBe(true);
    expect((now.closedOn === null) === (now.status !== 'closed')).toBe(true);
    if (now.closedOn !== null) expect((now.closedOn.latest ?? '') >= (now.openedOn.earliest ?? '')).toBe(true);
  });
});

test('nothing is decided, done, opened or closed on a day that has not come, and what is set aside says why', () => {
  property((house, { today }) => {
    const now = it(house.all);
    const days = [
      now.openedOn,
      now.closedOn,
      ...house.all(GoDecision).map(({ decided }) => decided),
      ...house.all(Activity).map(({ happened }) => happened),
    ];
    // A phone's clock may run a day ahead of the organisation's.
    for (const one of days) expect((one?.earliest ?? '') <= addDays(today, 1)).toBe(true);
    for (const { standing, setAsideReason } of house.all(IntelligenceItem))
      expect(standing === 'set-aside').toBe(setAsideReason !== null);
  });
});
