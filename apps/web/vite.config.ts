import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { firstWords } from './first-words.ts';

const COMPRESSED = /\.(js|css|html|svg|json)$/;
/** Below this the headers weigh more than what is saved. */
const WORTH_BYTES = 1000;

/**
 * Writes `.br` and `.gz` beside each file. In `writeBundle`, not earlier: before it the list of
 * preloads is not yet filled in, and the compressed copy would be a broken program.
 */
function compressed(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async writeBundle({ dir }) {
      if (!dir) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(names.filter((name) => COMPRESSED.test(name)).map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  // The page gets a nonce with every answer, so a copy made now could not be sent.
  if (bytes.length < WORTH_BYTES || path.endsWith('.html')) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** `words/hi/task.json?first` is that catalogue with the words alone that the first page needs. */
function cutFirstWords(): Plugin {
  return {
    name: 'first-words',
    enforce: 'pre',
    async load(id) {
      const [, file = '', namespace = ''] = /^(.*\/words\/[a-z]+\/([a-z-]+)\.json)\?first$/.exec(id) ?? [];
      if (!file) return null;
      const words = firstWords(namespace, JSON.parse(await readFile(file, 'utf8')));
      return { code: `export default ${JSON.stringify(words)}`, moduleType: 'js' };
    },
  };
}

const JSON_SCHEMA = /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/;
/** What zod brings along to describe its shapes to other programs. A browser describes them to nobody. */
function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    async load(id) {
      if (!JSON_SCHEMA.test(id)) return null;
      const names = (await readFile(id, 'utf8')).matchAll(/^export (?:const|function|class) (\w+)/gm);
      return [...names].map(([, name]) => `export const ${name} = undefined;`).join('\n');
    },
  };
}

/** `words-hi`, `words-hi-later`: by the catalogue that asks for the words. */
function fileOfWords(id: string, modules: Modules): string | null {
  if (!/\/words\/[a-z]+\/[a-z-]+\.json(\?first)?$/.test(id)) return null;
  const [catalogue = ''] = modules.getModuleInfo(id)?.importers ?? [];
  const name = /\/catalogues\/([a-z-]+)\.ts$/.exec(catalogue)?.[1];
  return name ? `words-${name}` : null;
}

type Modules = { getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null };
/** Dialogs and drawers: their library lists them all in one file, so that they would seem needed with its first line. */
const OPENED_LATER = /@mantine\/core\/esm\/components\/|node_modules\/(react-remove-scroll|@floating-ui)/;
/** What only a form, a drawer or a dialog draws with. */
const FORMS =
  /@mantine\/core\/esm\/components\/|node_modules\/(react-remove-scroll|@floating-ui)|\/platform\/design\/([a-z-]*(field|form|control|choice|picker|drawer|dialog)[a-z-]*|date-with-precision|date-reading|calendar[a-z-]*|text-area|own-words)\.|parse-dated|read-calendar|\/platform\/web\/(act-form|write-sheet|source-fields|country)/;
/** Fetched with an `import()`, and always: what it draws with travels with the page. */
const FIRST_SCREEN = /\/(today\.screen|calendar-keeper)\.tsx$/;
const NEEDED = new Map<string, boolean>();

/** Whether the page's own script reaches this file without an `import()` on the way: then it is loaded at once anyway. */
function isNeededAtFirst(id: string, modules: Modules): boolean {
  if (OPENED_LATER.test(id)) return false;
  const known = NEEDED.get(id);
  if (known !== undefined) return known;
  NEEDED.set(id, false); // a circle of files is needed only if something outside it needs it
  const about = modules.getModuleInfo(id);
  const isRoot = about?.isEntry || FIRST_SCREEN.test(id);
  const needed = about !== null && (isRoot || about.importers.some((one) => isNeededAtFirst(one, modules)));
  NEEDED.set(id, needed);
  return needed;
}

function neededAtFirst(id: string, modules: Modules): string | null {
  if (!isNeededAtFirst(id, modules)) return null;
  return id.includes('node_modules') ? 'frame' : 'house';
}

/** The gallery of components is for those who build; it is in no production bundle. */
const withGallery = process.env.GALLERY === '1';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), cutFirstWords(), withoutJsonSchema(), compressed()],
  build: {
    outDir: withGallery ? '../../dist/gallery' : '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 800, // before it is packed; what travels is a third, and is measured by `npm run bench`
    rolldownOptions: {
      input: withGallery
        ? { gallery: join(import.meta.dirname, 'gallery.html') }
        : { index: join(import.meta.dirname, 'index.html') },
      output: {
        codeSplitting: {
          groups: [
            // Its own file, loaded before all others: what it forbids must not have happened yet.
            { name: 'policy', test: /(strict-policy\.ts|node_modules\/get-nonce\/)/, priority: 10 },
            // Two files a language: what Today speaks with, which is a little of every module, and all.
            { debugName: 'words', name: (id, about) => fileOfWords(id, about), priority: 9 },
            // What the first page needs travels in two files: others' code, which seldom changes, and ours.
            { debugName: 'first page', name: (id, about) => neededAtFirst(id, about), priority: 5 },
            // Then what most screens show, what forms ask with, and what each module decides.
            { name: 'forms', test: FORMS, priority: 3 },
            { name: 'pieces', test: /\/platform\/(design\/|web\/(?!catalogues|sign-in|door))|\/kernel\//, priority: 2 },
            { name: 'sign-in', test: /\/platform\/web\/(sign-in|door)\//, priority: 1 },
            {
              debugName: 'acts',
              name: (id) =>
                /modules\/([^/]+)\/model\//
                  .exec(id)
                  ?.slice(1)
                  .map((module) => `acts-${module}`)[0] ?? null,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
