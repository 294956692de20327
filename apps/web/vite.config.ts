import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** `words-hi`, `words-hi-later`: by the catalogue that asks for the words. */
function fileOfWords(id: string, modules: Modules): string | null {
  if (!/\/words\/[a-z]+\/[a-z-]+\.json$/.test(id)) return null;
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
const NEEDED = new Map<string, boolean>();

/** Whether the page's own script reaches this file without an `import()` on the way: then it is loaded at once anyway. */
function isNeededAtFirst(id: string, modules: Modules): boolean {
  if (OPENED_LATER.test(id)) return false;
  const known = NEEDED.get(id);
  if (known !== undefined) return known;
  NEEDED.set(id, false); // a circle of files is needed only if something outside it needs it
  const about = modules.getModuleInfo(id);
  const needed = about !== null && (about.isEntry || about.importers.some((one) => isNeededAtFirst(one, modules)));
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
  plugins: [react(), compressed()],
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
            // Two files a language, as `catalogues/` lists them: a screen's words are few, and Today speaks of every module.
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
