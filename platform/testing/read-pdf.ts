import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type Font, readFont } from '#platform/server/paper/fonts.ts';

/** As much of PDF as this house writes: its objects, its texts as a searcher finds them, its pages as a picture. */
export function readPdf(pdf: Buffer) {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return {
    pages: pages.length,
    /** What each marked piece says it is, in order. */
    texts: pages.flatMap((page) => textsIn(contentOf(objects, page))),
    /** One page, drawn from the outlines that are in the file itself: nothing of the machine’s fonts is used. */
    picture: (number: number, scale = 1.5): Promise<Buffer> => {
      const page = pages[number];
      if (!page) throw new Error(`There is no page ${number}.`);
      return sharp(Buffer.from(drawPage(objects, page, scale)))
        .flatten({ background: 'white' })
        .greyscale()
        .png()
        .toBuffer();
    },
  };
}

type Thing = { head: string; stream: Buffer | null };
type Things = ReadonlyMap<number, Thing>;

function objectsOf(pdf: Buffer): Things {
  const source = pdf.toString('latin1');
  const found = new Map<number, Thing>();
  for (const [, number, body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? null : Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
    found.set(Number(number), { head, stream: raw && /FlateDecode/.test(head) ? inflateSync(raw) : raw });
  }
  return found;
}

function follow(objects: Things, head: string, name: string): Thing {
  const [, number] = new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head) ?? [];
  const thing = objects.get(Number(number));
  if (!thing) throw new Error(`The file has no ${name}.`);
  return thing;
}

function contentOf(objects: Things, page: Thing): string {
  return follow(objects, page.head, 'Contents').stream?.toString('latin1') ?? '';
}

const MARKED = /\/ActualText (?:\(((?:[^()\\]|\\[\s\S])*)\)|<([0-9a-fA-F]*)>)/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function textsIn(content: string): string[] {
  return [...content.matchAll(MARKED)].map(([, literal, hex]) => {
    const plain = (literal ?? '').replaceAll(/\\(.)/gs, (_whole, sign: string) => ESCAPES[sign] ?? sign);
    const bytes = hex ? Buffer.from(hex, 'hex') : Buffer.from(plain, 'latin1');
    return bytes[0] === 0xfe ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
  });
}

function fontsOf(objects: Things, page: Thing): ReadonlyMap<string, Font> {
  const resources = follow(objects, page.head, 'Resources').head;
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].flatMap(([, name = '', number]) => {
      const type0 = objects.get(Number(number));
      if (!type0) return [];
      const described = follow(objects, follow(objects, type0.head, 'DescendantFonts').head, 'FontDescriptor');
      const file = follow(objects, described.head, 'FontFile2').stream;
      return file ? [[name, readFont(file)] as const] : [];
    }),
  );
}

type Matrix = readonly [number, number, number, number, number, number];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

type Pen = {
  matrix: Matrix;
  saved: Matrix[];
  text: Matrix;
  font: Font | null;
  size: number;
  path: string;
  width: number;
  out: string[];
};

/** Where what begins with this sign ends: an array, a dictionary, hexadecimal text, a string. */
const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '<': '>', '(': ')' };
const PLAIN = /[^\s[\]<>()]+/y;

/** Words of a content stream: numbers, names, operators, strings in hex, arrays. Each sign is looked at once. */
function wordsOf(content: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < content.length; ) {
    const closing = content.startsWith('<<', at) ? '>>' : CLOSED_BY[content[at] ?? ''];
    PLAIN.lastIndex = at;
    const word = closing ? upTo(content, at, closing) : (PLAIN.exec(content)?.[0] ?? '');
    if (word !== '') words.push(word);
    at += Math.max(1, word.length);
  }
  return words;
}

/** A string may hold its own sign behind a backslash, and a backslash behind another. */
function upTo(content: string, from: number, closing: string): string {
  let end = content.indexOf(closing, from + 1);
  while (end > 0 && closing === ')' && isEscaped(content, end)) end = content.indexOf(closing, end + 1);
  return end < 0 ? content.slice(from) : content.slice(from, end + closing.length);
}

function isEscaped(content: string, at: number): boolean {
  let before = at;
  while (content[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function drawPage(objects: Things, page: Thing, scale: number): string {
  const [, width = '595', height = '842'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page.head) ?? [];
  const fonts = fontsOf(objects, page);
  const base: Matrix = [scale, 0, 0, -scale, 0, Number(height) * scale];
  const pen: Pen = {
    matrix: base,
    saved: [],
    text: [1, 0, 0, 1, 0, 0],
    font: null,
    size: 0,
    path: '',
    width: 1,
    out: [],
  };
  let waiting: string[] = [];
  for (const word of wordsOf(contentOf(objects, page))) {
    const act = OPERATORS[word];
    if (!act) waiting.push(word);
    else {
      act(pen, waiting, fonts);
      waiting = [];
    }
  }
  const size = `width="${Number(width) * scale}" height="${Number(height) * scale}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${pen.out.join('')}</svg>`;
}

type Operator = (pen: Pen, words: readonly string[], fonts: ReadonlyMap<string, Font>) => void;
const six = (words: readonly string[]) => words.slice(-6).map(Number) as unknown as Matrix;
const ignore: Operator = () => {};

const OPERATORS: Readonly<Record<string, Operator>> = {
  q: (pen) => void pen.saved.push(pen.matrix),
  Q: (pen) => {
    pen.matrix = pen.saved.pop() ?? pen.matrix;
  },
  cm: (pen, words) => {
    pen.matrix = times(six(words), pen.matrix);
  },
  Tm: (pen, words) => {
    pen.text = six(words);
  },
  Tf: (pen, [name = '', size], fonts) => {
    pen.font = fonts.get(name.slice(1)) ?? null;
    pen.size = Number(size);
  },
  TJ: (pen, [array = '']) => drawGlyphs(pen, array),
  w: (pen, [width]) => {
    pen.width = Number(width);
  },
  m: (pen, [x, y]) => {
    pen.path += `M${x} ${y}`;
  },
  l: (pen, [x, y]) => {
    pen.path += `L${x} ${y}`;
  },
  re: (pen, [x, y, width, height]) => {
    pen.path += `M${x} ${y}h${width}v${height}h-${width}z`;
  },
  S: (pen) => {
    pen.out.push(
      `<path d="${pen.path}" transform="matrix(${pen.matrix.join(' ')})" fill="none" stroke="black" stroke-width="${pen.width}"/>`,
    );
    pen.path = '';
  },
  ...Object.fromEntries(
    ['BT', 'ET', 'Tr', 'Tc', 'Tw', 'Tz', 'BDC', 'BMC', 'EMC', 'CS', 'cs', 'SCN', 'scn', 'gs'].map((name) => [
      name,
      ignore,
    ]),
  ),
};

function drawGlyphs(pen: Pen, array: string): void {
  const { font, size } = pen;
  if (!font) return;
  let x = 0;
  const unit = size / font.unitsPerEm;
  for (const [, hex, moved] of array.matchAll(/<([0-9a-fA-F]*)>|(-?[\d.]+)/g)) {
    if (moved !== undefined) x -= (Number(moved) / 1000) * size;
    for (const code of hex?.match(/.{4}/g) ?? []) {
      const glyph = font.getGlyph(Number.parseInt(code, 16));
      const at = times(times([unit, 0, 0, unit, x, 0], pen.text), pen.matrix);
      pen.out.push(`<path d="${glyph.path.toSVG()}" transform="matrix(${at.join(' ')})"/>`);
      x += glyph.advanceWidth * unit;
    }
  }
}
