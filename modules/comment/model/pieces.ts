import { LEFT_OUT } from './comment.ts';

export type Place = { code: string; from: number; to: number; hard: boolean };
/** A stretch of a comment that is shown or left out as one: what stands out in it, or the rest of a sentence. */
export type Piece = { from: number; to: number; words: string; codes: string[]; hard: boolean };

const SENTENCE = /[^.!?।\n]+(?:[.!?।]+|\n+|$)\s*/gu;

/** Takes a comment apart at what stands out and at the ends of sentences. */
export function piecesOf(words: string, places: readonly Place[]): Piece[] {
  const ends = [...words.matchAll(SENTENCE)].map((match) => match.index + match[0].length);
  const cuts = new Set([0, words.length, ...ends, ...places.flatMap(({ from, to }) => [from, to])]);
  const at = [...cuts].filter((one) => one >= 0 && one <= words.length).sort((a, b) => a - b);
  return at.slice(0, -1).map((from, n) => {
    const to = at[n + 1] ?? words.length;
    const here = places.filter((place) => place.from < to && place.to > from);
    const codes = [...new Set(here.map(({ code }) => code))];
    return { from, to, words: words.slice(from, to), codes, hard: here.some(({ hard }) => hard) };
  });
}

/** The comment without the pieces that are left out, each gap marked once. */
export function shownOf(pieces: readonly Piece[], isOut: (piece: Piece) => boolean): string {
  let text = '';
  let gap = false;
  for (const piece of pieces) {
    if (isOut(piece)) gap = true;
    else {
      text += (gap ? `${text.trim() === '' ? '' : ' '}${LEFT_OUT} ` : '') + piece.words;
      gap = false;
    }
  }
  const whole = gap ? `${text.trimEnd()} ${LEFT_OUT}` : text;
  return whole.replaceAll(/[^\S\n]{2,}/g, ' ').trim();
}
