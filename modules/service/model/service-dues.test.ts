import { expect, test } from 'vitest';
import { day, unknownDate } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { serviceDues } from '#modules/service/model/service-dues.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';

test('what was planned asks what became of it once its day has come, without saying what it was', () => {
  const due = (facts: Parameters<typeof buildProvision>[0], role: Role = 'case-manager') => {
    const stored = { id: 'provisionaaa', ...buildProvision({ type: 'de_addiction', status: 'planned', ...facts }) };
    const reader = { all: () => [stored] } as never;
    return serviceDues(reader, buildAsking(role).actor, { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' });
  };
  expect(due({ happened: day('2024-05-13') })).toMatchObject([{ dueOn: '2024-05-13', address: ['p', 'personaaaaaa'] }]);
  expect(JSON.stringify(due({ happened: day('2024-05-13') }))).not.toContain('addiction');
  expect(due({ happened: day('2024-05-14') })).toEqual([]);
  expect(due({ happened: unknownDate() })).toEqual([]);
  expect(due({ happened: day('2024-05-13'), status: 'provided' })).toEqual([]);
  expect(due({ happened: day('2024-05-13') }, 'shelter-warden')).toEqual([]);
});
