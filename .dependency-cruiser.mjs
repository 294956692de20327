// The rule of the house (ARCHITECTURE.md): kernel ← model ← server, web ← apps. Platform knows no module.
// A module meets a neighbour only through its model. Server and web never meet. Nothing goes in a circle.
// Each comment speaks to whoever broke the rule.

const PURE = '^(kernel|modules/[^/]+/model)/';
const TESTS = '[.]test[.]tsx?$';

const forbidden = [
  rule('no-circular', 'Two files that need each other are one thing or three: find the third.', {}, { circular: true }),
  rule('no-unresolvable', 'This file does not exist (imports need their extension).', {}, { couldNotResolve: true }),
  rule(
    'kernel-knows-nobody',
    'The kernel is under everything: what it needs from a module belongs in the kernel, or the code belongs in the module.',
    { path: '^kernel/', pathNot: TESTS },
    { pathNot: '^(kernel/|node_modules/zod/)' },
  ),
  rule(
    'model-knows-only-model-and-kernel',
    'A model runs on the device, on the server and in tests: no database, no network, no clock, no framework.',
    { path: PURE, pathNot: TESTS },
    { pathNot: '^(kernel/|modules/[^/]+/model/|node_modules/zod/)' },
  ),
  rule(
    'platform-knows-no-module',
    'Platform is machinery without a domain word. Hand in what it needs from apps/.',
    { path: '^platform/' },
    { path: '^(modules|apps|bench|e2e|tools)/' },
  ),
  rule(
    'neighbour-only-through-model',
    'A neighbour’s server and screens are its own business. Ask a command, or react to an event in apps/.',
    { path: '^modules/([^/]+)/' },
    { path: '^modules/([^/]+)/(server|web)/', pathNot: '^modules/$1/' },
  ),
  rule(
    'builders-only-in-tests',
    'A builder makes an invented record: only a test, or another builder, may use it.',
    { path: '^(kernel|modules|platform|apps|database)/', pathNot: `(${TESTS}|/testing/)` },
    { path: '^modules/[^/]+/testing/' },
  ),
  rule(
    'web-never-meets-server',
    'What a browser loads must never hold server code. What both need is model.',
    { path: '^(modules/[^/]+/web|platform/(web|design)|apps/web)/', pathNot: '^apps/web/vite[.]config[.]ts$' },
    {
      path: '^(modules/[^/]+/(server|testing)|platform/(server|testing)|apps/(server|cli|site)|database|tools|bench)/',
    },
  ),
  rule(
    'server-never-meets-web',
    'The server answers data. How it looks is decided in the browser.',
    { path: '^(modules/[^/]+/(server|testing)|platform/(server|testing)|apps/(server|cli|site)|database|bench)/' },
    { path: '^(modules/[^/]+/web|platform/(web|design)|apps/web)/' },
  ),
  rule(
    'site-holds-no-records',
    'The public process must not even contain the code that reads a record or a key: what it shows was published as a copy.',
    { path: '^apps/site/', pathNot: `(${TESTS}|/testing/)` },
    {
      path: '^(platform/server/(records|keys|commands|reading|journal|sign-in|feed|files)|apps/(server|web|cli|testing)|database)/',
    },
  ),
  rule(
    'design-knows-no-web-machinery',
    'A component gets its data handed in: it must be drawable without a server, a store or a session.',
    { path: '^platform/design/' },
    { path: '^platform/web/' },
  ),
  rule(
    'only-apps-put-modules-together',
    'Composition happens in apps/, and nothing but programs, tests and tools stands above it.',
    { path: '^(kernel|modules|platform)/', pathNot: TESTS },
    { path: '^apps/' },
  ),
];

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|woff2?|svg|png)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
