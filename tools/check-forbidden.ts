import { placeOf, type Source } from './read-sources.ts';

type Ban = { where: RegExp; but?: RegExp; pattern: RegExp; why: string };

const MODELS = /^(kernel|modules\/[^/]+\/model)\/.*\.ts$/;
const TESTS = /\.test\.tsx?$/;

const BANS: readonly Ban[] = [
  {
    where: /^(apps\/web|modules\/[^/]+\/web|platform\/(web|design))\/.*\.(tsx?|css|html)$/,
    but: /^platform\/design\/tokens\//,
    pattern: /(?<![\w&/]|url\()#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![\w/-])/gi,
    why: 'a colour outside platform/design/tokens: it will not follow contrast, dark mode or print',
  },
  {
    where: MODELS,
    but: TESTS,
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/g,
    why: 'a model asks no clock and no dice: hand the moment or the id in',
  },
  {
    where: /^apps\/site\/(?!html\/).*\.ts$/,
    pattern: /\bours\(|\bnew Markup\(/g,
    why: 'markup past the escaping of `html`: only the drawings of apps/site/html are text of our own',
  },
  {
    where: /\.(ts|tsx|mjs|css|sql)$/,
    but: /^tools\/check-forbidden/,
    pattern: /\b(TODO|FIXME|XXX)\b/g,
    why: 'open work belongs in an issue',
  },
];

/** Things a reader would have to remember not to write. */
export function findForbidden(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    BANS.filter(({ where, but }) => where.test(source.path) && !but?.test(source.path)).flatMap(({ pattern, why }) =>
      [...source.text.matchAll(pattern)].map((hit) => `${placeOf(source, hit.index)}  ${hit[0]}: ${why}`),
    ),
  );
}
