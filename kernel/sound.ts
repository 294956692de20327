/** Letters of Devanagari as they are written in Latin ones. Bengali has the same order, one page further. */
const LETTERS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ऍ: 'e',
  ऑ: 'o',
  ओ: 'o',
  औ: 'au',
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ऱ: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ऽ: '',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ॅ': 'e',
  'ॉ': 'o',
  'ो': 'o',
  'ौ': 'au',
  '्': '',
};
const NASAL = 'ंँ';

const BENGALI = /[\u0980-\u09ff]/g;
const DEVANAGARI = /[\u0900-\u097f]/;

/** Stands for the vowel that is not written: heard, but never at the end, and often not in the middle. */
const UNWRITTEN = '*';

/** A folded word in Latin letters. */
function inLatin(word: string): string {
  const indic = word.normalize('NFC').replace(BENGALI, (one) => String.fromCharCode(one.charCodeAt(0) - 0x80));
  if (!DEVANAGARI.test(indic)) return word;
  let latin = '';
  let isOpen = false;
  for (const sign of indic) {
    const vowel = SIGNS[sign];
    if (vowel !== undefined) {
      latin += vowel;
      isOpen = false;
      continue;
    }
    if (isOpen) latin += UNWRITTEN;
    isOpen = false;
    if (NASAL.includes(sign)) latin += 'n';
    else if (sign !== 'ः') latin += LETTERS[sign] ?? sign;
    isOpen = /[क-ह]/.test(sign);
  }
  return latin;
}

/** In which ways the same sound is written. The order matters: what is longer comes first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/ksh|x/g, 'ks'],
  [/chh?/g, 'c'],
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/([bdgjklprtz])h/g, '$1'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/n(?=[bpm])/g, 'm'],
  [/ee+|ie|iy(?=[aeiou])|ey$|y(?![aeiou])/g, 'i'],
  [/iy(?=[aeiou])/g, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/oo+/g, 'u'],
  [/aa+/g, 'a'],
  [/ay|ai/g, 'ai'],
  [/([a-z])\1+/g, '$1'],
];

/** Where none of this stands, a word is written as it sounds. */
const WRITTEN_IN_WAYS = /[^a-z0-9]|[chqwxyz]|([a-z])\1|n[bpm]|ie/;

/** How a word sounds, near enough that spellings of one name fall together: Iniya, Inia, इनिया. */
function heard(latin: string): string {
  if (!WRITTEN_IN_WAYS.test(latin)) return latin;
  let sound = latin;
  for (const [form, to] of ALIKE) sound = sound.replace(form, to);
  return sound;
}

/** अलका is said Alka: between two syllables the unwritten vowel is not heard. */
const SILENT = /(?<=[aeiou*][b-df-hj-np-tv-z]{1,2})\*(?=[b-df-hj-np-tv-z]{1,2}[aeiou*])/;

const LATIN = /^[a-z0-9]*$/;

/** The ways in which one word may be said. Bengali writes V and B with one letter. */
function soundsOf(word: string): string[] {
  if (LATIN.test(word)) return [heard(word)];
  const latin = inLatin(word);
  const written = /[\u0980-\u09ff]/.test(word) ? [latin, latin.replaceAll('b', 'v')] : [latin];
  if (!latin.includes(UNWRITTEN)) return written.map(heard);
  const said = written.flatMap((one) => [one, one.replace(SILENT, '')]);
  return [...new Set(said.map((one) => heard(one.replaceAll(UNWRITTEN, 'a'))))];
}

/** What is left when vowels are heard loosely and the unwritten ones not at all: राजकुमारी and Rajkumari. */
function looseSoundOf(sound: string): string {
  let last = sound[0] ?? '';
  let loose = last;
  // Letter by letter: every word of every name goes through here.
  for (let at = 1; at < sound.length; at += 1) {
    const letter = sound[at] ?? '';
    if (letter === 'a' || letter === 'h') continue;
    const said = LOOSELY[letter] ?? letter;
    if (said === last && said >= 'a' && said <= 'z') continue;
    loose += said;
    last = said;
  }
  return loose;
}

const LOOSELY: Readonly<Record<string, string>> = { y: 'i', e: 'i', o: 'u' };

const VOWELS = new Set('aeiou');

/** Short words have too little left to be told apart by it. */
function isTelling(loose: string): boolean {
  let consonants = 0;
  for (const letter of loose) if (!VOWELS.has(letter)) consonants += 1;
  return consonants >= 3;
}

const ENDINGS =
  'च्याकडे|च्यासाठी|च्याबद्दल|च्याबरोबर|मधील|मध्ये|तील|तून|हून|साठी|कडून|कडे|पासून|पर्यंत|बद्दल|बरोबर|च्या|चा|ची|चे|ला|ने|नी|शी|त|वर|लाई|बाट|देखि|सँग|ले|को|का|की|मा|के|র|কে|এর|তে|রা|য়|ে';
const ENDING = new RegExp(`^(.{2,}?)(?:${ENDINGS.normalize('NFKD').replace(/[\u093c\u09bc]/g, '')})$`, 'u');

/** The word, and what it is without an ending of case: गोवंडीतील is Govandi, आशाला is Asha. */
export function stemsOf(word: string): readonly string[] {
  if (!/[\u0900-\u09ff]/.test(word)) return [word];
  const stem = ENDING.exec(word)?.[1];
  if (stem === undefined) return [word];
  return stem.endsWith('ा') ? [word, stem, stem.slice(0, -1)] : [word, stem];
}

/** The keys of one word: its sound, and its loose sound where that still tells it apart. */
export function soundKeys(word: string, leastLoose = 0): string[] {
  const keys: string[] = [];
  const keep = (key: string) => {
    if (!keys.includes(key)) keys.push(key);
  };
  for (const sound of soundsOf(word)) {
    if (sound === '') continue;
    keep(sound);
    const loose = looseSoundOf(sound);
    if (loose.length >= leastLoose && isTelling(loose)) keep(`~${loose}`);
  }
  return keys;
}
