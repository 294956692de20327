import { expect, test } from 'vitest';
import { findLiterals } from './check-literals.ts';

function faultsIn(jsx: string) {
  return findLiterals([
    { path: 'screen.tsx', text: `const name = 'x';\nexport const Screen = () => (\n  ${jsx}\n);\n` },
  ]);
}

test.each([
  ['text between tags', '<p>Rescued</p>'],
  ['Devanagari between tags', '<p>शरण</p>'],
  ['a string in braces', "<p>{'Rescued'}</p>"],
  ['one branch of a choice', "<p>{name ? name : 'Nobody'}</p>"],
  ['the end of a condition', "<p>{name && 'Somebody'}</p>"],
  ['a stand-in for nothing', "<p>{name ?? 'Nobody'}</p>"],
  ['a template', '<p>{`Rescued $'.concat('{name}`}</p>')],
  ['a label that is only heard', '<button aria-label="Close" />'],
  ['a label in braces', "<input placeholder={'Name'} />"],
])('%s is a word outside the catalogue', (_, jsx) => {
  expect(faultsIn(jsx)).toHaveLength(1);
});

test.each([
  ['signs and digits', '<p> · 42 → – &nbsp; {name}</p>'],
  ['a call of the catalogue', "<p title={t('title')}>{t('text')}</p>"],
  ['a comparison', "<p>{name === 'planned' && t('planned')}</p>"],
  ['an attribute nobody reads', '<p className="quiet" data-kind="entry" />'],
  ['a program’s string in an event', "<button onClick={() => go('home')} />"],
])('%s may stand', (_, jsx) => {
  expect(faultsIn(jsx)).toEqual([]);
});

test('a fault is placed on its line', () => {
  expect(faultsIn('<p>Rescued</p>')[0]).toMatch(/^screen\.tsx:3 /);
});
