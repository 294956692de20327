import type { FactName } from './paper-facts.ts';

/**
 * What a paper is made of, from top to bottom. `words` are keys of the catalogue `papers`; words may hold {facts}. A line
 * without a fact, or with one that nobody recorded, is a line to write on: nothing is ever guessed to fill a paper.
 */
export type Piece =
  | { is: 'heading' | 'text' | 'small'; words: string }
  /** `ifAny`: not there without its words. `byHand`: never typed into a machine. */
  | { is: 'line'; words: string; fact?: FactName; ifAny?: true; byHand?: true }
  | { is: 'space'; words: string; lines: number }
  | { is: 'ticks'; words: string; of: readonly string[] }
  | { is: 'sign'; words: string }
  /** What she agreed to: a box for each, ticked by her consent. */
  | { is: 'consents'; words: string }
  | { is: 'rule' | 'page' };

export type Template = {
  title: string;
  under: string | null;
  /** Bears nothing by which a stranger learns who wrote it. */
  neutral?: true;
  pieces: readonly Piece[];
};

export const heading = (words: string): Piece => ({ is: 'heading', words });
export const text = (words: string): Piece => ({ is: 'text', words });
export const small = (words: string): Piece => ({ is: 'small', words });
export const blank = (words: string): Piece => ({ is: 'line', words });
export const space = (words: string, lines: number): Piece => ({ is: 'space', words, lines });
export const ticks = (words: string, ...of: string[]): Piece => ({ is: 'ticks', words, of });
export const sign = (words: string): Piece => ({ is: 'sign', words });
export const RULE: Piece = { is: 'rule' };
export const PAGE: Piece = { is: 'page' };

/** A line whose label and fact have the same name. */
export const line = (fact: FactName): Piece => ({ is: 'line', words: fact, fact });
export const lines = (...facts: FactName[]): Piece[] => facts.map(line);

/** Lines that stand only where there is something to say. */
export const ifAny = (...facts: FactName[]): Piece[] => facts.map((fact) => ({ ...line(fact), ifAny: true }) as Piece);
export const byHand = (words: string): Piece => ({ is: 'line', words, byHand: true });
