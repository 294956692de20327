import { describe, expect, test } from 'vitest';
import type { World } from './access.ts';
import { decide, type Permit, type RecordPlace, type Subject } from './decide.ts';
import { MASKS } from './masks.ts';

const NOW = '2024-05-13T04:11:00.000Z';
const LATER = '2024-05-13T05:11:00.000Z';
const org = 'orgaaaaaaaaa';
const scopeId = 'scopeaaaaaaa';
const asha: Subject = { id: 'ashaaaaaaaaa', organisationId: org, roles: ['case-manager'], assurance: 'passkey' };
const lucy: Subject = { ...asha, id: 'lucyaaaaaaaa', roles: ['shelter-warden'] };
const person: RecordPlace = { organisationId: org, scopeId, compartment: 'person', kind: 'person' };
const health: RecordPlace = { ...person, compartment: 'health', kind: 'health-encounter' };

function world(more: Partial<World> = {}): World {
  return { now: NOW, grants: [], links: [], ...more };
}
const grantTo = (who: Subject, more: object = {}) => ({
  organisationId: org,
  staffId: who.id,
  scopeId,
  until: null,
  ended: false,
  ...more,
});

const reads = (who: Subject, resource: RecordPlace, stands: World, purpose: 'care' | 'report' = 'care') =>
  decide(who, { action: 'read', resource }, purpose, stands);

describe('reading a record', () => {
  test('takes a role and a grant: either alone opens nothing', () => {
    expect(reads(asha, person, world())).toMatchObject({ effect: 'deny', because: 'need-to-know' });
    const open = reads(asha, person, world({ grants: [grantTo(asha)] }));
    expect(open).toEqual({ effect: 'permit', because: 'grant', fields: 'all', obligations: ['audit'] });
    const fundraiser: Subject = { ...asha, roles: ['fundraiser'] };
    expect(reads(fundraiser, person, world({ grants: [grantTo(asha)] })).effect).toBe('deny');
  });

  test('ends with the grant, in its very minute', () => {
    expect(reads(asha, person, world({ grants: [grantTo(asha, { until: LATER })] })).effect).toBe('permit');
    expect(reads(asha, person, world({ grants: [grantTo(asha, { until: NOW })] })).effect).toBe('deny');
    expect(reads(asha, person, world({ grants: [grantTo(asha, { ended: true })] })).effect).toBe('deny');
  });

  test('shows a warden what the mask leaves, and nothing of a kind that has none', () => {
    const stands = world({ grants: [grantTo(lucy)] });
    const masked = reads(lucy, person, stands);
    expect(masked).toMatchObject({ effect: 'permit', fields: MASKS.person });
    expect(masked.obligations).toContain('mask');
    expect(masked.fields).not.toContain('wish');
    expect(reads(lucy, health, stands).effect).toBe('deny');
  });

  test('is not for a session that rests on a password, nor for one that is over', () => {
    const stands = world({ grants: [grantTo(asha)] });
    expect(reads({ ...asha, assurance: 'password' }, person, stands).because).toBe('password-only');
    expect(reads({ ...asha, signedOut: true }, person, stands).because).toBe('signed-out');
    const task: RecordPlace = { organisationId: org, scopeId, compartment: 'desk', kind: 'task' };
    expect(reads({ ...asha, assurance: 'password' }, task, stands).effect).toBe('permit');
  });

  test('is not for counting or publishing: neither is a reason to open anybody’s record', () => {
    expect(reads(asha, person, world({ grants: [grantTo(asha)] }), 'report').because).toBe('purpose');
  });

  test('of what is shared with a partner goes as far as the share names, and her role reaches', () => {
    const partner: Subject = { ...asha, roles: ['partner-caseworker'] };
    const shared = world({ grants: [grantTo(partner, { until: LATER, carries: ['person', 'health'] })] });
    expect(reads(partner, person, shared)).toMatchObject({ effect: 'permit', fields: MASKS.person });
    expect(reads(partner, { ...person, compartment: 'case', kind: 'case-file' }, shared).effect).toBe('deny');
    expect(reads(partner, { ...person, compartment: 'directory', kind: 'staff-member' }, shared).effect).toBe('deny');
  });

  test('under broken glass is whole, for an hour, to be read and no more, and is told to others', () => {
    const glass = { organisationId: org, staffId: lucy.id, scopeId, reads: ['person'] as const, until: LATER };
    const open = reads(lucy, person, world({ glasses: [glass] }));
    expect(open).toMatchObject({ effect: 'permit', because: 'glass', fields: 'all' });
    expect(open.obligations).toEqual(['audit', 'reason', 'notify']);
    expect(reads(lucy, health, world({ glasses: [glass] })).effect).toBe('deny');
    expect(decide(lucy, { action: 'write', resource: person }, 'care', world({ glasses: [glass] })).effect).toBe(
      'deny',
    );
    expect(reads(lucy, person, world({ now: LATER, glasses: [glass] })).effect).toBe('deny');
  });

  test('is barred by a conflict of interest, whatever opens it otherwise', () => {
    const rhea: Subject = { ...asha, roles: ['director'] };
    expect(reads(rhea, person, world()).because).toBe('everywhere');
    const conflicts = [{ organisationId: org, staffId: rhea.id, scopeId }];
    expect(reads(rhea, person, world({ conflicts, grants: [grantTo(rhea)] })).effect).toBe('deny');
  });

  test('of another organisation is not there', () => {
    const stands = world({ grants: [grantTo(asha)] });
    expect(reads(asha, { ...person, organisationId: 'otheraaaaaaa' }, stands).effect).toBe('deny');
  });
});

describe('counting', () => {
  test('is for those whose role counts, and shows no fact of anybody', () => {
    const officer: Subject = { ...asha, roles: ['m-and-e-officer'] };
    const counts = decide(
      officer,
      { action: 'count', resource: { organisationId: org, compartment: 'health' } },
      'care',
      world(),
    );
    expect(counts).toEqual({ effect: 'permit', because: 'by-role', fields: [], obligations: [] });
    expect(reads(officer, health, world({ grants: [grantTo(officer)] })).effect).toBe('deny');
  });
});

describe('asking for an act', () => {
  const permit: Permit = { by: ['director'], tiers: ['P2'], purposes: ['care'], stepUp: true, secondPerson: true };
  const ask = (who: Subject) => decide(who, { action: 'ask', resource: permit }, 'care', world());

  test('is for its roles, and says what must be done besides', () => {
    expect(ask(asha).because).toBe('not-your-role');
    expect(ask({ ...asha, roles: ['director'] }).obligations).toEqual(['audit', 'two-persons', 'step-up']);
    expect(ask({ ...asha, roles: ['director'], steppedUp: true }).obligations).toEqual(['audit', 'two-persons']);
  });

  test('that touches a person is not for a password session', () => {
    expect(ask({ ...asha, roles: ['director'], assurance: 'password' }).because).toBe('password-only');
  });
});
