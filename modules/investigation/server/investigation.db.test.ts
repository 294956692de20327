import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import { addInvestigator, removeInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { closeInvestigation } from '#modules/investigation/model/close-investigation.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { GoDecision } from '#modules/investigation/model/go-decision.ts';
import { IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import {
  buildActivityFacts,
  buildInvestigation,
  buildLeadFacts,
} from '#modules/investigation/testing/build-investigation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let imran: Colleague;
let farida: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [imran, farida] = [await house.admit('investigator'), await house.admit('operation-lead')];
});
afterAll(() => house.close());

async function open(of: Colleague = imran) {
  const investigationId = newId();
  const { title, hypothesis, hypothesisOn, openedOn, authorities } = buildInvestigation();
  const investigation = { title, hypothesis, hypothesisOn, openedOn, authorities, tipId: newId(), caseFileId: null };
  await of.done(openInvestigation, { investigationId, investigation });
  return { investigationId, investigation };
}

function see(who: Colleague, kind: unknown, where: Record<string, string>) {
  return who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

const askForGo = (investigationId: string, decisionId = newId()) => ({
  decisionId,
  go: {
    investigationId,
    decision: 'go',
    criteria: ['second_source', 'authority_named'],
    reason: 'Two sources agree.',
    decided: day('2024-05-06'),
  },
});

describe('an investigation', () => {
  test('is read as it was opened', async () => {
    const { investigationId, investigation } = await open();
    expect(await see(imran, Investigation, { id: investigationId })).toEqual([
      expect.objectContaining({ ...investigation, leadId: imran.staffId, status: 'open' }),
    ]);
  });

  test('is there for those let in, until they are let out', async () => {
    const { investigationId } = await open();
    expect(await see(farida, Investigation, { id: investigationId })).toEqual([]);
    await imran.ask(addInvestigator, { investigationId, staffId: farida.staffId, reason: 'plans the operation' });
    expect(await see(farida, Investigation, { id: investigationId })).toHaveLength(1);
    await imran.ask(removeInvestigator, { investigationId, staffId: farida.staffId });
    expect(await see(farida, Investigation, { id: investigationId })).toEqual([]);
  });

  test('does not exist for roles that do not investigate, even when they are let in, nor for another organisation', async () => {
    const { investigationId } = await open();
    const nurse = await house.admit('nurse');
    await imran.ask(addInvestigator, { investigationId, staffId: nurse.staffId, reason: 'by mistake' });
    expect(await see(nurse, Investigation, { id: investigationId })).toEqual([]);
    expect(await see(await house.foundAnother(), Investigation, { id: investigationId })).toEqual([]);
  });

  test('is closed with a day and an outcome', async () => {
    const { investigationId } = await open();
    await imran.done(closeInvestigation, {
      investigationId,
      closedOn: day('2024-05-09'),
      outcome: 'Five women reached safety.',
    });
    expect(await see(imran, Investigation, { id: investigationId })).toMatchObject([
      { status: 'closed', closedOn: day('2024-05-09') },
    ]);
  });
});

describe('its leads and activities', () => {
  test('are read as they were written', async () => {
    const { investigationId } = await open();
    const [leadId, activityId] = [newId(), newId()];
    const lead = buildLeadFacts({ investigationId, expiresOn: '2024-06-01' });
    await imran.done(addLead, { leadId, lead });
    expect(await see(imran, IntelligenceItem, { id: leadId })).toEqual([
      expect.objectContaining({ ...lead, standing: 'to-check', checkedBy: null }),
    ]);
    const activity = buildActivityFacts({
      investigationId,
      withWhom: ['police', 'community_leader'],
      organisationIds: [newId()],
    });
    const { caseFileId, ...sent } = activity;
    await imran.done(addActivity, { activityId, activity: sent });
    expect(await see(imran, Activity, { id: activityId })).toEqual([expect.objectContaining(activity)]);
  });

  test('move along the board, and a reason stays with what was set aside', async () => {
    const { investigationId } = await open();
    const leadId = newId();
    await imran.done(addLead, { leadId, lead: buildLeadFacts({ investigationId }) });
    await imran.done(moveLead, { leadId, standing: 'checking', reason: null });
    await imran.done(moveLead, { leadId, standing: 'set-aside', reason: 'An old grudge.' });
    expect(await see(imran, IntelligenceItem, { id: leadId })).toMatchObject([
      { standing: 'set-aside', setAsideReason: 'An old grudge.', checkedBy: imran.staffId, version: 3 },
    ]);
  });
});

describe('a go', () => {
  test('takes two, and leads to an operation', async () => {
    const { investigationId } = await open();
    await imran.ask(addInvestigator, { investigationId, staffId: farida.staffId, reason: 'plans the operation' });
    const decisionId = newId();
    await imran.done(decideGo, askForGo(investigationId, decisionId));
    expect(await imran.ask(confirmGo, { decisionId, investigationId })).toMatchObject({
      refusal: { code: 'investigation.same-person' },
    });
    await farida.done(confirmGo, { decisionId, investigationId });
    expect(await see(imran, GoDecision, { id: decisionId })).toMatchObject([
      { decidedBy: imran.staffId, confirmedBy: farida.staffId },
    ]);
    expect(await see(imran, Investigation, { id: investigationId })).toMatchObject([{ status: 'to-operation' }]);
  });

  test('is confirmed once, also when two confirm at the same time', async () => {
    const { investigationId } = await open();
    const others = [farida, await house.admit('operation-lead')];
    for (const who of others)
      await imran.ask(addInvestigator, { investigationId, staffId: who.staffId, reason: 'plans the operation' });
    const decisionId = newId();
    await imran.done(decideGo, askForGo(investigationId, decisionId));
    const answers = await Promise.all(others.map((who) => who.ask(confirmGo, { decisionId, investigationId })));
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['accepted', 'refused']);
  });

  describe('asks of its second person what every second person is asked', () => {
    async function asked() {
      const { investigationId } = await open();
      const rita = await house.admit('operation-lead');
      await imran.ask(addInvestigator, { investigationId, staffId: rita.staffId, reason: 'plans the operation' });
      const decisionId = newId();
      await imran.done(decideGo, askForGo(investigationId, decisionId));
      const confirm = async () => {
        const answer = await rita.ask(confirmGo, { decisionId, investigationId });
        return answer.outcome === 'refused' ? answer.refusal.code : 'accepted';
      };
      return { rita, decisionId, confirm };
    }

    test('that the first did not let her in today', async () => {
      const { rita, confirm } = await asked();
      const admit =
        'update app.credential set admitted_by = $1, admitted_at = now() - $2::interval where staff_id = $3';
      await house.asOwner(admit, [imran.staffId, '23 hours', rita.staffId]);
      expect(await confirm()).toBe('approval.not-yours-to-confirm');
      await house.asOwner(admit, [imran.staffId, '25 hours', rita.staffId]);
      expect(await confirm()).toBe('accepted');
    });

    test('that she is not the first under another name', async () => {
      const { rita, confirm } = await asked();
      const personId = newId();
      await imran.done(addPerson, buildNewPerson(personId));
      for (const staffId of [imran.staffId, rita.staffId]) {
        await house.asOwner(
          `insert into app.conflict (organisation_id, id, scope_id, changed_at, changed_by, staff_id, person_id, kind, declared_by)
            select organisation_id, $1, organisation_id, now(), staff_id, staff_id, $2, 'is', staff_id from app.credential where staff_id = $3`,
          [newId(), personId, staffId],
        );
      }
      expect(await confirm()).toBe('approval.not-yours-to-confirm');
    });

    test('that three days have not passed', async () => {
      const { decisionId, confirm } = await asked();
      await house.asOwner('update app.second_person set expires_at = now() where approval_id = $1', [decisionId]);
      expect(await confirm()).toBe('approval.expired');
      await house.asOwner('delete from app.second_person where approval_id = $1', [decisionId]);
      expect(await confirm()).toBe('approval.expired');
    });

    test('and both stand in the journal, each under her own name', async () => {
      const { rita, decisionId, confirm } = await asked();
      expect(await confirm()).toBe('accepted');
      const rows = await house.asOwner<{ staff: string; action: string }>(
        `select staff_id as staff, action from app.journal where $1 = any (records) and action like 'investigation.%-go' order by rev`,
        [decisionId],
      );
      expect(rows).toEqual([
        { staff: imran.staffId, action: 'investigation.decide-go' },
        { staff: rita.staffId, action: 'investigation.confirm-go' },
      ]);
      const second = `select asked_by as asked, settled_by as settled from app.second_person where approval_id = $1`;
      expect(await house.asOwner(second, [decisionId])).toEqual([{ asked: imran.staffId, settled: rita.staffId }]);
    });
  });

  test('without its two conditions is held off by the table too', async () => {
    const { investigationId } = await open();
    const decisionId = newId();
    await imran.done(decideGo, askForGo(investigationId, decisionId));
    await expect(
      imran.reads((tx) => tx.query(`update app.go_decision set criteria = '{beds_ready}' where id = $1`, [decisionId])),
    ).rejects.toThrow(/check constraint/);
    await expect(
      imran.reads((tx) => tx.query('update app.go_decision set confirmed_by = decided_by where id = $1', [decisionId])),
    ).rejects.toThrow(/check constraint/);
  });
});
