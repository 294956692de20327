import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { MARK_DRAWING, SCENE_DRAWING } from './html/drawings.ts';

const PROVE_WORK = join(import.meta.dirname, '../../platform/server/site/prove-work.js');

type Asset = { name: string; type: string; bytes: Buffer };

/** What pages load from us: read once at the start, addressed by what it holds, kept by browsers for ever. */
const ASSETS: readonly Asset[] = [
  {
    name: 'site.css',
    type: 'text/css; charset=utf-8',
    bytes: minified(['base', 'frame', 'text', 'figures', 'forms', 'give', 'words', 'print']),
  },
  { name: 'prove-work.js', type: 'text/javascript; charset=utf-8', bytes: readFileSync(PROVE_WORK) },
  { name: 'mark.svg', type: 'image/svg+xml', bytes: Buffer.from(MARK_DRAWING) },
  { name: 'scene.svg', type: 'image/svg+xml', bytes: Buffer.from(SCENE_DRAWING) },
];

const BY_ADDRESS = new Map(ASSETS.map((asset) => [addressOf(asset), asset]));
const PACKED = new Map<string, Buffer>();
const BY_NAME = new Map(ASSETS.map((asset) => [asset.name, addressOf(asset)]));

/** Where a page finds it: `/static/9f3c01-site.css`. */
export function assetAddress(name: string): string {
  const address = BY_NAME.get(name);
  if (!address) throw new Error(`There is no ${name} in apps/site/assets.ts.`);
  return address;
}

export function assetAt(address: string): Asset | undefined {
  return BY_ADDRESS.get(address);
}

function addressOf({ name, bytes }: Asset): string {
  return `/static/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${name}`;
}

/** As it goes over the line: each packed once, when it is first asked for. */
export function packedAsset(asset: Asset, how: 'br' | 'gzip'): Buffer {
  const key = `${how} ${asset.name}`;
  const packed = PACKED.get(key) ?? (how === 'br' ? brotliCompressSync(asset.bytes) : gzipSync(asset.bytes));
  PACKED.set(key, packed);
  return packed;
}

/** Comments and indentation cost bytes on a village network, and nothing else. */
function minified(names: readonly string[]): Buffer {
  const text = names.map((name) => readFileSync(join(import.meta.dirname, `html/${name}.css`), 'utf8')).join('\n');
  const lines = text.replaceAll(/\/\*[^*]*\*\//g, '').split('\n');
  return Buffer.from(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  );
}
