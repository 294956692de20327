/**
 * Sentences of the catalogue with places to fill in: `{name}`, `{n, number}`, `{n, plural, one {…} other {# …}}`, `{x, select, a {…}
 * other {…}}`. It is the part of ICU's message format that our words use, in a hundredth of its size: the first page
 * travels over village networks.
 */
export type Values = Readonly<Record<string, unknown>>;
type Choice = { name: string; kind: 'plural' | 'select'; options: ReadonlyMap<string, readonly Piece[]> };
type Piece = string | '#number' | { name: string; as?: 'number' } | Choice;

const parsed = new Map<string, readonly Piece[]>();

/** The sentence, filled in. Throws where it is not one we can read. */
export function sayMessage(message: string, values: Values, language: string): string {
  if (!message.includes('{')) return message;
  const pieces = parsed.get(message) ?? new Reader(message).read();
  parsed.set(message, pieces);
  return fill(pieces, values, language, null);
}

function fill(pieces: readonly Piece[], values: Values, language: string, count: number | null): string {
  return pieces.map((piece) => fillOne(piece, values, language, count)).join('');
}

function fillOne(piece: Piece, values: Values, language: string, count: number | null): string {
  if (piece === NUMBER) return count === null ? '#' : numberFormat(language).format(count);
  if (typeof piece === 'string') return piece;
  const value = values[piece.name];
  if (!('kind' in piece)) return fillPlace(piece.as === 'number', value, language);
  const { kind, options } = piece;
  const number = kind === 'plural' ? Number(value) : count;
  const chosen =
    kind === 'plural'
      ? (options.get(`=${value}`) ?? options.get(pluralRules(language).select(Number(value))))
      : options.get(String(value));
  return fill(chosen ?? options.get('other') ?? [], values, language, number);
}

function fillPlace(asNumber: boolean, value: unknown, language: string): string {
  if (value === undefined || value === null) return '';
  return asNumber ? numberFormat(language).format(Number(value)) : String(value);
}

const NUMBER = '#number';

/** Reads one message from its left to its right. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Piece[] {
    const pieces = this.#pieces(false);
    if (this.#at < this.#text.length) throw new Error(`A brace too many in “${this.#text}”.`);
    return pieces;
  }

  #pieces(inPlural: boolean): Piece[] {
    const pieces: Piece[] = [];
    for (;;) {
      const words = this.#take(inPlural ? /[^{}#]*/y : /[^{}]*/y);
      if (words) pieces.push(words);
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === '}') return pieces;
      this.#at += 1;
      pieces.push(sign === '#' ? NUMBER : this.#place(inPlural));
    }
  }

  /** Behind an opening brace: a name alone, a number, or a choice. */
  #place(inPlural: boolean): Piece {
    const name = this.#take(/\s*\w+\s*/y).trim();
    if (this.#end()) return { name };
    if (this.#take(/,\s*number\s*(?=\})/y) && name && this.#end()) return { name, as: 'number' };
    const kind = /^,\s*(plural|select)\s*,\s*$/.exec(this.#take(/,\s*\w+\s*,\s*/y))?.[1];
    if (!name || (kind !== 'plural' && kind !== 'select')) throw new Error(`No such place in “${this.#text}”.`);
    const options = new Map<string, readonly Piece[]>();
    while (!this.#end()) {
      const key = this.#take(/\s*=?[\w-]+\s*/y).trim();
      if (!key || !this.#take(/\{/y)) throw new Error(`A choice without words in “${this.#text}”.`);
      options.set(key, this.#pieces(inPlural || kind === 'plural'));
      if (!this.#end()) throw new Error(`A brace is missing in “${this.#text}”.`);
      this.#take(/\s*/y);
    }
    return { name, kind, options };
  }

  #end(): boolean {
    if (this.#text[this.#at] !== '}') return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

/** Digits are 0–9 in every language unless a person asks for their own; Marathi would count in its own by default. */
const numberFormat = once((language) => new Intl.NumberFormat(`${language}-u-nu-latn`));
const pluralRules = once((language) => new Intl.PluralRules(language));

function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
