import { expect, test } from 'vitest';
import { findForbidden } from './check-forbidden.ts';

function faultsIn(path: string, text: string) {
  return findForbidden([{ path, text }]);
}

test('a colour outside the tokens is named, and one among the tokens is not', () => {
  expect(faultsIn('modules/tip/web/tip.module.css', 'a { color: #b91c1c; }')).toHaveLength(1);
  expect(faultsIn('platform/design/row.tsx', "const red = '#f00';")).toHaveLength(1);
  expect(faultsIn('platform/design/tokens/colours.ts', "const red = '#b91c1c';")).toEqual([]);
});

test('an import by # and an address with # are no colours', () => {
  expect(
    faultsIn('apps/web/main.tsx', "import '#database/x.ts'; const to = '/help#added'; const icon = 'url(#face)';"),
  ).toEqual([]);
});

test('a model that asks the clock is named, its tests are not', () => {
  expect(faultsIn('modules/person/model/age.ts', 'const now = new Date();')).toHaveLength(1);
  expect(faultsIn('modules/person/model/age.test.ts', 'const now = new Date();')).toEqual([]);
  expect(faultsIn('modules/person/server/age.ts', 'const now = new Date();')).toEqual([]);
});

test('a page that writes markup past the escaping is named, a drawing of ours is not', () => {
  expect(faultsIn('apps/site/stories/draw-story.ts', 'return ours(story.title);')).toHaveLength(1);
  expect(faultsIn('apps/site/give/draw-give.ts', 'new Markup(words)')).toHaveLength(1);
  expect(faultsIn('apps/site/html/icons.ts', "ours('<svg></svg>')")).toEqual([]);
});
