import { expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { about, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';
import type { Person } from '#modules/person/model/person.ts';

const ASKING = { today: '2024-05-13', now: '2024-05-13T04:11:00.000Z' } as Asking; // the decision reads nothing else
const person = { id: 'personaaaaaa' } as StoredOf<typeof Person>;
const decide = (facts: Parameters<typeof buildEncounter>[0]) =>
  recordEncounter.decide({ encounterId: 'encounteraaa', encounter: buildEncounter(facts) }, { person }, ASKING);

test('what was said of her health is kept with its day, in her own need-to-know', () => {
  const happened = about('2024-05-10', '2024-05-13', 'now');
  expect(decide({ condition: 'stable', happened })).toMatchObject({
    accepted: true,
    events: [
      { is: 'added', kind: 'health-encounter', scopeId: 'personaaaaaa', facts: { condition: 'stable', happened } },
    ],
  });
});

test('an entry for a day to come is refused', () => {
  expect(decide({ happened: day('2024-05-20') })).toMatchObject({
    refusal: { code: 'health.not-yet', fields: ['happened'] },
  });
});

test('findings of an examination that she refused are refused', () => {
  expect(decide({ consent: 'refused', findings: 'bruises' })).toMatchObject({
    refusal: { code: 'health.refused-but-examined' },
  });
  expect(decide({ consent: 'refused' })).toMatchObject({ accepted: true });
});
