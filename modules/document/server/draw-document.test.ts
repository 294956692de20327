import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PAPER_LANGUAGES, PAPERS, type PaperRequest } from '#modules/document/model/paper.ts';
import { factsOf } from '#modules/document/model/paper-facts.ts';
import { buildKnown, MAKING } from '#modules/document/testing/build-known.ts';
import { Sheet } from '#platform/server/paper/sheet.ts';
import { readPdf } from '#platform/testing/read-pdf.ts';
import { draw } from './draw-document.ts';
import { BLANK, sayCode, sayOnPaper } from './paper-words.ts';

const MADE = new Date('2024-05-13T04:11:00Z');
const PICTURES = resolve(import.meta.dirname, '../testing/pictures');
const FONT = resolve(
  import.meta.dirname,
  '../../../node_modules/@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
);

type Which = Pick<PaperRequest, 'paper' | 'language'>;
const made = async (request: Which, known = buildKnown()) =>
  readPdf(await draw({ request, facts: factsOf(known, MAKING, sayCode(request.language)), made: MADE }));

describe.each(PAPER_LANGUAGES)('in %s', (language) => {
  test.each(PAPERS)('%s is drawn with its own words, and can be searched', async (paper) => {
    const { texts, pages } = await made({ paper, language });
    expect(pages).toBeGreaterThan(0);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.join('\n')).not.toMatch(/[{}]|undefined|null/);
    expect(texts.join('\n')).toContain('Iniya');
  });
});

test('what is recorded stands in it; what is not is a line to write on', async () => {
  const { texts } = await made({ paper: 'production', language: 'en' });
  const after = (label: string) => texts[texts.indexOf(`${label}: `) + 1];
  expect(after('Name')).toBe('Iniya');
  expect(after('FIR number and date')).toBe('12/2023 · 22/08/2023');
  expect(after('To')).toBe('बाल कल्याण समिती');
  expect(after('What the person wants, in own words')).toBe('मला शाळेत परत जायचे आहे.');
  for (const label of ['Mother', 'Home (code name and city)', 'Papers seen', 'Designation'])
    expect(after(label)).toBe(BLANK);
});

test('an age that may be a child’s says so, and a story’s pseudonym is on no paper', async () => {
  const known = buildKnown();
  const born = {
    ...known.person,
    born: { ...(known.person.born as never as object), earliest: '2005-09-01' } as never,
  };
  const { texts } = await made({ paper: 'production', language: 'en' }, { ...known, person: born });
  expect(texts).toContain('14–18 (may be below 18)');
  expect(texts).toContain('Inu');
  expect(texts.join()).not.toContain('Asmita');
});

test('a letter to a school tells of no shelter, no case, no code and not who we are', async () => {
  const { texts } = await made({ paper: 'school-letter', language: 'en' });
  expect(texts.join('\n')).not.toMatch(/NEEM|Mumbai Smiles|IPC|FIR|traffick|shelter|home|rescu|court|police/i);
  expect(texts).toContain('03/06/2024 – 14/06/2024');
});

test('a referral packet names nobody on paper and tells nothing of what was done', async () => {
  const known = buildKnown({
    identity: { ...({} as never as object), legalName: 'Iniya Selvam', origin: 'Salem', documents: 'x' } as never,
  });
  const { texts } = await made({ paper: 'referral-packet', language: 'en' }, known);
  expect(texts.join('\n')).not.toMatch(/Selvam|Salem|IPC|12\/2023/);
  expect(texts).toContain('NEEM-214');
});

test.each(['Hindi hi', 'Marathi mr'])('every word of the papers in %s is written in Devanagari', (which) => {
  const language = which.split(' ')[1] as 'hi' | 'mr';
  const [own, english] = [sayOnPaper(language), sayOnPaper('en')];
  for (const key of ['production', 'productionText', 'sir', 'escortText', 'leaveText', 'compensation', 'schoolText'])
    expect([own(key), /[\u0900-\u097f]{3}/.test(own(key))]).toEqual([own(key), own(key) !== english(key)]);
});

/** How far two pictures of one size are apart, as a mean of grey levels: 0 the same, 255 black against white. */
async function apart(a: Buffer, b: Buffer): Promise<number> {
  const raw = async (picture: Buffer) => sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const [one, other] = await Promise.all([raw(a), raw(b)]);
  expect([one.info.width, one.info.height]).toEqual([other.info.width, other.info.height]);
  return one.data.reduce((sum, grey, at) => sum + Math.abs(grey - (other.data[at] ?? 0)), 0) / one.data.length;
}

test.each([
  { paper: 'production', language: 'mr' },
  { paper: 'leave', language: 'hi' },
] as const)('the first page looks as it looked when somebody read it: $paper in $language', async (request) => {
  const picture = await (await made(request)).picture(0, 1);
  const path = join(PICTURES, `${request.paper}-${request.language}.png`);
  if (process.env.KEEP_PICTURES) await writeFile(path, picture);
  expect(await apart(picture, await readFile(path))).toBeLessThan(0.5);
});

/** Only the ink, in one size, so that two ways of drawing can be laid over one another. */
function ink(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .flatten({ background: 'white' })
    .greyscale()
    .trim({ threshold: 40 })
    .resize(900, 90, { fit: 'fill' })
    .png()
    .toBuffer();
}

async function drawnByUs(words: string): Promise<Buffer> {
  const page = await readPdf(await new Sheet('t', 'hi', MADE).text(words).finish('')).picture(0, 5);
  const { width = 0 } = await sharp(page).metadata();
  return ink(await sharp(page).extract({ left: 0, top: 250, width, height: 150 }).toBuffer());
}

async function drawnByPango(words: string): Promise<Buffer> {
  const text = { text: words, font: 'Noto Sans Devanagari', fontfile: FONT, dpi: 360 };
  return ink(await sharp({ text }).negate().png().toBuffer());
}

const HARD = [
  'क्षितिज्ञा श्रृंखला',
  'विद्यार्थ्याच्या वतीने',
  'कर्तव्य द्वितीय',
  'प्रतिकर हेतु किशोर',
  'मुख्याध्यापक ट्रॅक्टर',
  'हृदय रुपये दुर्व्यवहार',
];

test.each(HARD)('conjuncts, reph and vowel signs stand as another shaper sets them: %s', async (words) => {
  const [ours, theirs] = await Promise.all([drawnByUs(words), drawnByPango(words)]);
  const unshaped = await drawnByUs([...words].join('\u200c'));
  const [same, broken] = [await apart(ours, theirs), await apart(unshaped, theirs)];
  expect(same).toBeLessThan(16);
  expect(broken).toBeGreaterThan(same * 2);
});
