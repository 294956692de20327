import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A page as it goes out: written once, packed once in each way that is asked for. */
export type Written = {
  status: number;
  type: string;
  policy: string | null;
  etag: string;
  plain: Buffer;
  /** How it is packed on request; null for what is small, or packed already, such as a picture. */
  packed: Map<Packing, Promise<Buffer>> | null;
};
type Packing = 'br' | 'gzip';

const MOST_BYTES = 64 * 1024 * 1024;
const WORTH_PACKING = 600;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export function write(answer: { status: number; type: string; policy: string | null; body: string | Buffer }): Written {
  const plain = Buffer.from(answer.body);
  const packs = plain.length >= WORTH_PACKING && /^(text|application)\//.test(answer.type);
  const { status, type, policy } = answer;
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { status, type, policy, etag, plain, packed: packs ? new Map() : null };
}

/** How whoever asks can unpack it. */
export function packingFor(takes: string | string[] | undefined): Packing | null {
  const said = String(takes ?? '');
  return /\bbr\b/.test(said) ? 'br' : /\bgzip\b/.test(said) ? 'gzip' : null;
}

export function pack({ packed, plain }: Written, how: Packing): Promise<Buffer> {
  const bytes = packed?.get(how) ?? (how === 'br' ? brotli(plain, QUALITY) : zip(plain, { level: 6 }));
  packed?.set(how, bytes);
  return bytes;
}

/**
 * Pages already written, the ones asked for last. All of them go as soon as one copy changed: what was taken back must not
 * outlive its withdrawal here, and writing a page anew costs a millisecond.
 */
export class KeptPages {
  readonly #pages = new Map<string, Written>();
  #bytes = 0;
  /** Which state of the copies these pages show. */
  generation = 0;

  get(key: string): Written | undefined {
    const found = this.#pages.get(key);
    if (!found) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, found);
    return found;
  }

  /** What was begun before the last change is not kept: it may show what is gone. */
  keep(key: string, page: Written, generation: number): void {
    if (generation !== this.generation) return;
    this.#bytes += sizeOf(page) - sizeOf(this.#pages.get(key));
    this.#pages.set(key, page);
    for (const [oldest, one] of this.#pages) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#pages.delete(oldest);
      this.#bytes -= sizeOf(one);
    }
  }

  drop(): void {
    this.#pages.clear();
    this.#bytes = 0;
    this.generation += 1;
  }
}

function sizeOf(page: Written | undefined): number {
  return page ? page.plain.length * (page.packed ? 1.6 : 1) + 400 : 0;
}
