import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeRoles } from '#modules/staff/model/change-roles.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { Approval } from '../model/approval.ts';
import { confirmAct, declineAct, withdrawAct } from '../model/settle-approval.ts';

let house: TestHouse;
let anna: Colleague;
let divya: Colleague;
let asha: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [anna, divya, asha] = [
    await house.admit('administrator'),
    await house.admit('director'),
    await house.admit('case-manager'),
  ];
  await aDayLater();
}, 60_000);
afterAll(() => house.close());

/** Who was let in today is no second person to whoever let her in: let it be yesterday. */
const aDayLater = () => house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
const find = async (who: Colleague, kind: unknown, id: string) =>
  (await who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'may' })))[0] ??
  null;
const DIRECTOR = ['case-manager', 'director'];
const askFor = (colleague: Colleague) => anna.ask(changeRoles, { staffId: colleague.staffId, roles: DIRECTOR });
const rolesOf = async (colleague: Colleague) => (await find(anna, StaffMember, colleague.staffId))?.roles;
const code = (answer: Answer) => (answer.outcome === 'refused' ? answer.refusal.code : 'accepted');

async function asked(colleague: Colleague): Promise<string> {
  const answer = await askFor(colleague);
  if (answer.outcome === 'refused' || !answer.waitsFor) throw new Error(`not waiting: ${JSON.stringify(answer)}`);
  return answer.waitsFor;
}

describe('what takes two', () => {
  test('waits, and is done as the first person’s once another has confirmed, with both names in the journal', async () => {
    const colleague = await house.admit('case-manager');
    const approvalId = await asked(colleague);
    expect(await rolesOf(colleague)).toEqual(['case-manager']);
    await divya.done(confirmAct, { approvalId });
    expect(await rolesOf(colleague)).toEqual(DIRECTOR);
    expect(await find(anna, Approval, approvalId)).toMatchObject({ state: 'confirmed', settledBy: divya.staffId });
    const rows = await house.asOwner<{ staff: string; records: string[] }>(
      `select staff_id as staff, records from app.journal where action = 'staff.change-roles' and $1 = any (records)`,
      [divya.staffId],
    );
    expect(rows).toEqual([{ staff: anna.staffId, records: [colleague.staffId, divya.staffId] }]);
  });

  test('is confirmed by nobody who asked it herself', async () => {
    const colleague = await house.admit('case-manager');
    const approvalId = await asked(colleague);
    expect(code(await anna.ask(confirmAct, { approvalId }))).toBe('approval.same-person');
    expect(await rolesOf(colleague)).toEqual(['case-manager']);
  });

  test('does not exist for colleagues who may not confirm it', async () => {
    const colleague = await house.admit('case-manager');
    const approvalId = await asked(colleague);
    expect(code(await asha.ask(confirmAct, { approvalId }))).toBe('record.not-found');
    expect(code(await asha.ask(declineAct, { approvalId, words: 'No.' }))).toBe('record.not-found');
    expect(await find(asha, Approval, approvalId)).toBeNull();
  });

  test('is not confirmed by a colleague whom the first let in today', async () => {
    const colleague = await house.admit('case-manager');
    const planted = await house.admit('director', { of: anna, confirmedBy: divya });
    const approvalId = await asked(colleague);
    expect(await find(planted, Approval, approvalId), 'as a director she reads what protects').not.toBeNull();
    expect(code(await planted.ask(confirmAct, { approvalId }))).toBe('approval.not-yours-to-confirm');
    expect(await rolesOf(colleague)).toEqual(['case-manager']);
  });

  test('is done once, and not after it was declined or taken back', async () => {
    const colleague = await house.admit('case-manager');
    const [declined, withdrawn, confirmed] = [await asked(colleague), await asked(colleague), await asked(colleague)];
    await divya.done(declineAct, { approvalId: declined, words: 'Let us speak first.' });
    await anna.done(withdrawAct, { approvalId: withdrawn });
    expect(code(await divya.ask(confirmAct, { approvalId: declined }))).toBe('approval.settled');
    expect(code(await divya.ask(confirmAct, { approvalId: withdrawn }))).toBe('approval.settled');
    const twice = await Promise.all([1, 2].map(() => divya.ask(confirmAct, { approvalId: confirmed })));
    expect(twice.map(code).sort()).toEqual(['accepted', 'approval.settled']);
  });

  test('is decided on what is true when it is confirmed', async () => {
    const [first, second] = [
      await house.admit('case-manager'),
      await house.admit('administrator', { confirmedBy: divya }),
    ];
    await aDayLater();
    const approvalId = await asked(first);
    const back = await second.ask(changeRoles, { staffId: anna.staffId, roles: ['case-manager'] });
    const takenBack = back.outcome === 'accepted' ? back.waitsFor : undefined; // taking power away takes two as well
    await divya.done(confirmAct, { approvalId: takenBack });
    expect(code(await divya.ask(confirmAct, { approvalId })), 'she who asked may ask it no more').toBe(
      'act.not-for-you',
    );
    expect(await rolesOf(first)).toEqual(['case-manager']);
    expect(await find(divya, Approval, approvalId)).toMatchObject({ state: 'asked' });
  });
});

describe('the first of an organisation', () => {
  test('may give a powerful role alone, for there is nobody else', async () => {
    const founder = await house.foundAnother();
    const colleague = await house.admit('case-manager', { of: founder });
    await founder.done(changeRoles, { staffId: colleague.staffId, roles: ['director'] });
    expect((await find(founder, StaffMember, colleague.staffId))?.roles).toEqual(['director']);
  });

  test('may not go on alone because the other was let go today', async () => {
    const founder = await house.foundAnother();
    const other = await house.admit('director', { of: founder });
    const third = await house.admit('case-manager', { of: founder });
    await aDayLater();
    await house.asOwner('update app.staff_role set until_at = now() where staff_id = $1', [other.staffId]);
    const answer = await founder.ask(changeRoles, { staffId: third.staffId, roles: ['director'] });
    expect(code(answer)).toBe('approval.nobody-to-confirm');
  });
});
