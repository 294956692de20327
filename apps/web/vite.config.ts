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
    rolldownOptions: {
      input: withGallery
        ? { gallery: join(import.meta.dirname, 'gallery.html') }
        : { index: join(import.meta.dirname, 'index.html') },
      output: {
        codeSplitting: {
          groups: [
            // Its own file, loaded before all others: what it forbids must not have happened yet.
            { name: 'policy', test: /(strict-policy\.ts|node_modules\/get-nonce\/)/, priority: 10 },
            // The words every screen needs travel together, one file a language.
            ...['en', 'hi', 'mr', 'es'].map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`/words/${language}/(design|shell|codes|rooms|refusals)\\.json$`),
            })),
            {
              name: 'frame',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|@mantine\/(core|hooks))\//,
            },
            // Few files, not many small ones: on a thin network each request costs more than its bytes.
            { name: 'model', test: /(\/kernel\/|\/modules\/[^/]+\/model\/|node_modules\/zod\/)/, minShareCount: 1 },
            { name: 'design', test: /\/platform\/(design|web)\/|node_modules\/@tabler\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
