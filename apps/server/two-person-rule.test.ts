import { expect, test } from 'vitest';
import { TWO_PERSON_RULE } from '#kernel/two-person-rule.ts';
import { ACTS_BY_NAME } from './acts.ts';

const waiting = [...ACTS_BY_NAME.values()].filter((act) => act.secondPerson);
const listed = TWO_PERSON_RULE.filter(({ how }) => how === 'second-person').flatMap(({ acts }): string[] => [...acts]);

test('what takes two is exactly what the rule for a supervisor lists', () => {
  expect(waiting.map((act) => act.name).sort()).toEqual(listed.sort());
});

test('every control that is said to be built names acts that exist', () => {
  for (const { control, acts, how } of TWO_PERSON_RULE) {
    expect(acts.length > 0, control).toBe(how !== 'not-built');
    for (const name of acts) expect(ACTS_BY_NAME.has(name), name).toBe(true);
  }
});

test('what takes two is never guessed on a device, which cannot know whether a second person was there', () => {
  expect(waiting.filter((act) => act.answeredBy !== 'server').map((act) => act.name)).toEqual([]);
});
