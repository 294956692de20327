import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { changeRoles } from '../model/change-roles.ts';
import { endService } from '../model/end-service.ts';
import { suspendColleague } from '../model/suspend-colleague.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const code = (answer: Answer) => (answer.outcome === 'refused' ? answer.refusal.code : 'accepted');
const leaving = ({ staffId }: Colleague) => ({ staffId, leftOn: '2024-05-13', owners: [], restTo: null, deskTo: null });
const demoting = ({ staffId }: Colleague) => ({ staffId, roles: ['case-manager'] });
const earlier = (who: Colleague, days: number) =>
  house.asOwner('update app.credential set admitted_at = admitted_at - make_interval(days => $2) where staff_id = $1', [
    who.staffId,
    days,
  ]);

/** An organisation in which only these two let people in, and have for a long time. */
async function onlyTwo() {
  const first = await house.foundAnother();
  const other = await house.admit('director', { of: first });
  for (const one of [first, other]) await earlier(one, 100);
  return { first, other };
}

async function shut({ staffId }: Colleague) {
  const [row] = await house.asOwner<{ shut: boolean; hours: number | null }>(
    `select suspended_at is not null as shut, round(extract(epoch from suspended_until - now()) / 3600)::int as hours
       from app.credential where staff_id = $1`,
    [staffId],
  );
  return row;
}

describe('where only two let people in', () => {
  test('one alone shuts the other out for a day, which ends by itself, and not again', async () => {
    const { first, other } = await onlyTwo();
    await first.ask(suspendColleague, { staffId: other.staffId });
    expect(await shut(other)).toEqual({ shut: true, hours: 24 });
    const past = `update app.credential set suspended_until = now() where staff_id = $1`;
    await house.asOwner(past, [other.staffId]);
    await house.house.pool.query('select app.end_expired_access()');
    expect(await shut(other)).toEqual({ shut: false, hours: null });
    expect(code(await first.ask(suspendColleague, { staffId: other.staffId }))).toBe('staff.shut-out-again');
    await house.asOwner(
      `update app.credential set suspended_alone_at = now() - interval '31 days' where staff_id = $1`,
      [other.staffId],
    );
    expect(code(await first.ask(suspendColleague, { staffId: other.staffId }))).toBe('accepted');
  });

  test('neither takes the other’s power or ends her service, by no way around the acts either', async () => {
    const { first, other } = await onlyTwo();
    expect(code(await first.ask(changeRoles, demoting(other)))).toBe('staff.only-other');
    expect(code(await first.ask(endService, leaving(other)))).toBe('staff.only-other');
    for (const call of [`app.set_roles($1, '{case-manager}')`, 'app.end_service($1, null)']) {
      await expect(
        first.reads((tx) => tx.query(`select ${call}`, [other.staffId])),
        call,
      ).rejects.toThrow(/privilege/i);
    }
    expect(code(await first.ask(changeRoles, { staffId: other.staffId, roles: ['director', 'case-manager'] }))).toBe(
      'accepted',
    );
  });

  test('somebody of whom nobody heard for thirty days is let go by one', async () => {
    const { first, other } = await onlyTwo();
    await house.asOwner(`update app.session set seen_at = now() - interval '31 days' where staff_id = $1`, [
      other.staffId,
    ]);
    expect(code(await first.ask(endService, leaving(other)))).toBe('accepted');
    expect(await shut(other)).toEqual({ shut: true, hours: null });
  });

  test('a third who says yes makes it lasting', async () => {
    const { first, other } = await onlyTwo();
    const trustee = await house.admit('director', { of: first, confirmedBy: other });
    await earlier(trustee, 2);
    for (const [act, input] of [
      [suspendColleague, { staffId: other.staffId }],
      [changeRoles, demoting(other)],
    ] as const) {
      const asked = await first.ask(act, input);
      const approvalId = asked.outcome === 'accepted' ? asked.waitsFor : undefined;
      expect(approvalId, act.name).toMatch(/^[a-z2-7]{12}$/);
      await trustee.done(confirmAct, { approvalId });
    }
    expect(await shut(other)).toEqual({ shut: true, hours: null });
  });
});
