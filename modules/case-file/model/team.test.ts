import { describe, expect, test } from 'vitest';
import { buildAsking, buildCaseFile, buildColleague } from '../testing/build-case-file.ts';
import { addTeamMember } from './add-team-member.ts';
import { assignOwner } from './assign-owner.ts';
import { endTeamMember } from './end-team-member.ts';

const asking = buildAsking();
const file = buildCaseFile();
const colleague = buildColleague();
const left = buildColleague({ leftOn: '2024-01-31' });
const asked = { caseFileId: file.id, staffId: colleague.id, reason: 'stands in for a week' };

describe('letting a colleague into a file', () => {
  test('gives access with its reason and its end', () => {
    const until = '2024-06-01T18:29:59.000Z';
    const decision = addTeamMember.decide({ ...asked, until }, { file, colleague }, asking);
    expect(decision).toMatchObject({
      events: [{ is: 'access-given', scopeId: file.id, staffId: colleague.id, until, reason: asked.reason }],
    });
  });

  test('is refused for an end that is over, and for who has left', () => {
    const over = { ...asked, until: '2024-05-12T00:00:00.000Z' };
    expect(addTeamMember.decide(over, { file, colleague }, asking)).toMatchObject({
      refusal: { code: 'case-file.access-already-over' },
    });
    const decision = addTeamMember.decide({ ...asked, until: null }, { file, colleague: left }, asking);
    expect(decision).toMatchObject({ refusal: { code: 'case-file.colleague-left' } });
  });

  test('is answered by the server, for a device cannot know who else decides', () => {
    expect([addTeamMember, endTeamMember, assignOwner].map((act) => act.answeredBy)).toEqual([
      'server',
      'server',
      'server',
    ]);
  });
});

describe('ending a colleague’s access', () => {
  const input = { caseFileId: file.id, staffId: colleague.id, reason: null };
  const known = (onTeam: boolean) => ({ file, colleague: null, onTeam }) as Parameters<typeof endTeamMember.decide>[1];

  test('takes the file from her devices', () => {
    expect(endTeamMember.decide(input, known(true), asking)).toMatchObject({
      events: [{ is: 'access-ended', staffId: colleague.id }],
    });
  });

  test('is refused for who is not on the team, and for the owner', () => {
    expect(endTeamMember.decide(input, known(false), asking)).toMatchObject({
      refusal: { code: 'case-file.not-on-team' },
    });
    const decision = endTeamMember.decide({ ...input, staffId: file.ownerId }, known(true), asking);
    expect(decision).toMatchObject({ refusal: { code: 'case-file.owner-stays' } });
  });
});

describe('naming who answers for a file', () => {
  test('lets her in and writes her down', () => {
    expect(assignOwner.decide(asked, { file, colleague }, asking)).toMatchObject({
      events: [
        { is: 'access-given', staffId: colleague.id },
        { is: 'changed', changes: { ownerId: colleague.id } },
      ],
    });
  });

  test('is refused for a role that carries no files, and for who has left', () => {
    const nurse = buildColleague({ roles: ['nurse'] });
    expect(assignOwner.decide(asked, { file, colleague: nurse }, asking)).toMatchObject({
      refusal: { code: 'case-file.cannot-own' },
    });
    expect(assignOwner.decide(asked, { file, colleague: left }, asking)).toMatchObject({
      refusal: { code: 'case-file.colleague-left' },
    });
  });
});
