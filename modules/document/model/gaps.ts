import type { Paper } from './paper.ts';
import type { Piece } from './piece.ts';
import { TEMPLATES } from './templates.ts';

export type Gap = { words: string; lines: number };

/** What nobody records and somebody has to write: by hand on the paper, or typed before it is made. */
export function gapsOf(paper: Paper): Gap[] {
  return TEMPLATES[paper].pieces.flatMap((piece) => gapIn(piece) ?? []);
}

/** An account number is written by hand and in no machine of ours. */
function gapIn(piece: Piece): Gap | null {
  if (piece.is === 'space') return { words: piece.words, lines: piece.lines };
  if (piece.is !== 'line' || piece.fact !== undefined || piece.byHand) return null;
  return { words: piece.words, lines: 1 };
}
