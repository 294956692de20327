import { expect, test } from 'vitest';
import { day, year } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { learnersOf } from '#modules/schooling/model/learners.ts';
import { buildStoredEducation, buildStoredEngagement } from '#modules/schooling/testing/build-schooling.ts';

const people = [
  { id: 'personaaaaaa', nameUsed: 'Iniya' },
  { id: 'secondaaaaaa', nameUsed: 'Rubi' },
];
function readerOf(records: Record<string, readonly { id: string }[]>): Reader {
  const all: Record<string, readonly { id: string }[]> = { person: people, ...records };
  return {
    all: (kind) => (all[kind.kind] ?? []) as never,
    get: (kind, id) => (all[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
}

test('what is planned stands beside how it is, and never in its place', () => {
  const plan = buildStoredEducation({
    id: 'planaaaaaaaa',
    grade: 8,
    status: 'promoted',
    planned: true,
    since: year(2025),
  });
  const [learner] = learnersOf(readerOf({ 'education-record': [plan, buildStoredEducation()] }));
  expect(learner).toMatchObject({
    person: { nameUsed: 'Iniya' },
    now: { grade: 7, status: 'interrupted' },
    planned: [{ grade: 8 }],
  });
});

test('how it is now is what was last, and the school is asked what it was last asked', () => {
  const before = buildStoredEducation({ id: 'beforeaaaaaa', grade: 6, untilWhen: day('2022-04-30') });
  const asked = [buildStoredEngagement({ id: 'lateraaaaaaa', asked: day('2024-05-10') }), buildStoredEngagement()];
  const [learner] = learnersOf(
    readerOf({ 'education-record': [buildStoredEducation(), before], 'school-engagement': asked }),
  );
  expect(learner).toMatchObject({ now: { grade: 7 }, asked: { id: 'lateraaaaaaa' } });
});

test('those whose school owes an answer come first, and strangers not at all', () => {
  const records = [buildStoredEducation(), buildStoredEducation({ id: 'strangeaaaaa', personId: 'strangeraaaa' })];
  const asked = [buildStoredEngagement({ personId: 'secondaaaaaa' })];
  const learners = learnersOf(readerOf({ 'education-record': records, 'school-engagement': asked }));
  expect(learners.map(({ person }) => person.nameUsed)).toEqual(['Rubi', 'Iniya']);
});
