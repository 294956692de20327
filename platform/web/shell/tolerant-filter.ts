/** How well words fit what is being typed: 0 is not at all; a beginning beats a middle, a slip still counts. */
export function fitOf(typed: string, candidates: readonly string[]): number {
  const wanted = plain(typed);
  if (wanted === '') return 1;
  return Math.max(0, ...candidates.map((candidate) => fitOne(wanted, plain(candidate))));
}

/** The items that fit, best first; of equal ones the given order stays. */
export function filterTolerant<Item>(
  typed: string,
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): Item[] {
  return items
    .map((item) => ({ item, fit: fitOf(typed, wordsOf(item)) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ item }) => item);
}

const SLIP_FROM = 4;

function fitOne(wanted: string, candidate: string): number {
  if (candidate.startsWith(wanted)) return 4;
  if (candidate.includes(` ${wanted}`)) return 3;
  if (candidate.includes(wanted)) return 2;
  const words = candidate.split(' ');
  return wanted.length >= SLIP_FROM && words.some((word) => isOneSlip(wanted, word.slice(0, wanted.length + 1)))
    ? 1
    : 0;
}

/** Small letters, no accents, no signs; vowel signs of Indic scripts stay, for they are the word. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** True when one letter is wrong, missing, or too many, or two neighbours are swapped. */
function isOneSlip(wanted: string, word: string): boolean {
  const ends = [word, word.slice(0, wanted.length), word.slice(0, wanted.length - 1)];
  return ends.some((end) => isNear(wanted, end));
}

function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [restOne, restOther] = [one.slice(at), other.slice(at)];
  const swapped = restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2);
  const wrong = restOne.slice(1) === restOther.slice(1);
  return swapped || wrong || restOne.slice(1) === restOther || restOne === restOther.slice(1);
}
