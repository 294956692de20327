import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';
import { correctService } from './correct-service.ts';

test('a service is put right, and its plan is settled by its own act', () => {
  const correct = (changes: object, provision: object = {}) => {
    const decision = correctService.decide(
      { provisionId: 'provisionaaa', changes },
      { provision: { ...buildProvision(), ...provision } } as never,
      ASKING,
    );
    return decision.accepted ? 'accepted' : decision.refusal.code;
  };
  const given = { status: 'provided', happened: day('2024-05-02') };
  expect(correct({ provider: 'the clinic' }, given)).toBe('accepted');
  expect(correct({ status: 'refused' }, given)).toBe('accepted');
  expect(correct({ status: 'planned' }, given)).toBe('service.not-planned');
  expect(correct({ status: 'provided' }, { ...given, status: 'planned' })).toBe('service.not-planned');
  expect(correct({ happened: day('2024-06-01') }, given)).toBe('service.not-yet');
  expect(correct({ happened: day('2024-06-01') }, { ...given, status: 'planned' })).toBe('accepted');
});
