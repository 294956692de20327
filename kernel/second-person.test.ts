import { expect, test } from 'vitest';
import { SECOND_PERSON_MINUTES, whyNotSecond } from './second-person.ts';

const actor = { staffId: 'staffbaaaaaa', organisationId: 'organisation', name: 'B', roles: [] };
const asked = { askedBy: 'staffaaaaaaa', expiresAt: '2024-05-13T10:00:00.000Z' };

test('the second person is somebody else, not the one it is about, and in time', () => {
  const no = (more: object, now = '2024-05-13T09:59:59.999Z') => whyNotSecond({ ...asked, ...more }, actor, now);
  expect([no({}), no({ askedBy: 'staffbaaaaaa' }), no({ about: 'staffbaaaaaa' })]).toEqual([
    null,
    'same-person',
    'about-you',
  ]);
  expect(no({}, asked.expiresAt)).toBe('expired');
  expect(SECOND_PERSON_MINUTES).toBe(3 * 24 * 60);
});
