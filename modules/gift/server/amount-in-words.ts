type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

const CRORE = 10_000_000;
const LAKH = 100_000;

/**
 * An amount of paise in words, as receipts in India have it: crores and lakhs, also where the words are Spanish. A figure can
 * be changed by a stroke of the pen; words cannot.
 */
export function amountInWords(minor: number, say: Say): string {
  const [rupees, paise] = [Math.floor(minor / 100), minor % 100];
  const parts = [
    ...(rupees > 0
      ? [
          rupees === 1
            ? say('words-oneRupee')
            : say(rupees % LAKH === 0 ? 'words-rupeesRound' : 'words-rupees', { count: countOf(rupees, say) }),
        ]
      : []),
    ...(paise > 0
      ? [paise === 1 ? say('words-onePaisa') : say('words-paise', { count: before(nameOf(paise, say), say) })]
      : []),
  ];
  const [first = '', second] = parts;
  return say('words-only', { sum: second === undefined ? first : say('words-and', { rupees: first, paise: second }) });
}

/** A whole number above nothing, before the word for rupees. */
function countOf(count: number, say: Say): string {
  const [crores, lakhs, thousands] = [
    Math.floor(count / CRORE),
    Math.floor(count / LAKH) % 100,
    Math.floor(count / 1000) % 100,
  ];
  return [
    ...(crores > 0 ? [manyOf('crore', crores, say)] : []),
    ...(lakhs > 0 ? [manyOf('lakh', lakhs, say)] : []),
    ...(thousands > 0 ? [manyOf('thousand', thousands, say)] : []),
    ...underThousand(count % 1000, say),
  ].join(' ');
}

const manyOf = (unit: 'crore' | 'lakh' | 'thousand', many: number, say: Say): string =>
  many === 1 ? say(`words-one-${unit}`) : say(`words-${unit}`, { count: before(countOf(many, say), say) });

function underThousand(count: number, say: Say): string[] {
  if (count === 100) return [say('words-hundred')];
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  return [...(hundreds > 0 ? [pickOf('words-hundreds', hundreds, say)] : []), ...(rest > 0 ? [nameOf(rest, say)] : [])];
}

const nameOf = (count: number, say: Say): string => pickOf('words-numbers', count, say);
const pickOf = (key: string, at: number, say: Say): string => {
  const word = say(key).split('|')[at];
  if (!word) throw new Error(`No receipt has a word for ${at}.`);
  return word;
};

/** Where the word for one changes before what is counted ("veintiuna rupias", "veintiún lakhs"): "ending=instead|…". */
function before(words: string, say: Say): string {
  for (const rule of say('words-before').split('|')) {
    const [ending = '', instead = ''] = rule.split('=');
    if (` ${words}`.endsWith(ending)) return `${` ${words}`.slice(0, -ending.length)}${instead}`.trim();
  }
  return words;
}
