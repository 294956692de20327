import { expect, test } from 'vitest';
import { ROUTES } from './routes.tsx';

test('no two screens share an address: the router would draw nothing at all, for anybody', () => {
  const paths = ROUTES.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});
