import type { Dated } from '#kernel/dated.ts';
import type { ABOUT_KINDS, ClaimKind } from '#modules/data-quality/model/statement.ts';
import { orNull } from '#platform/web/or-null.ts';

/** What a text claims, as it is typed: of each kind of claim its own pieces. */
export type ClaimDraft = {
  claim: string | null;
  period: Dated | null;
  count: number | null;
  adulthood: string | null;
  gender: string | null;
  amount: number | null;
  unit: string | null;
  implies: string | null;
  place: string;
  lgdDistricts: string[];
  status: string | null;
  value: number | null;
  qualifier: string | null;
  citedSource: string;
  author: string;
};
type Piece = Exclude<keyof ClaimDraft, 'claim'>;

export const NO_CLAIM: ClaimDraft = {
  ...{ claim: null, period: null, count: null, adulthood: null, gender: null, amount: null, unit: 'month' },
  ...{ implies: 'convicted', place: '', lgdDistricts: [], status: null, value: null, qualifier: null },
  ...{ citedSource: '', author: '' },
};

/** The pieces of each claim, in the order they are asked. */
export const PIECES: Readonly<Record<ClaimKind, readonly Piece[]>> = {
  'group-word': ['count', 'adulthood', 'gender'],
  'group-mentioned': ['adulthood', 'gender'],
  'period-words': ['period'],
  'year-missing': [],
  'duration-words': ['amount', 'unit'],
  'place-words': ['place', 'lgdDistricts'],
  'role-word': ['implies'],
  'status-claim': ['status'],
  'figure-words': ['value', 'qualifier', 'citedSource'],
  'by-line': ['author'],
};
export const CLAIM_KINDS = Object.keys(PIECES) as ClaimKind[];

/** What each claim can be about: only what it could be held against. */
export const ABOUT_OF: Readonly<Record<ClaimKind, readonly (typeof ABOUT_KINDS)[number][]>> = {
  'group-word': ['operation', 'person'],
  'group-mentioned': ['operation', 'person'],
  'period-words': ['operation'],
  'year-missing': ['operation'],
  'duration-words': ['missing-report'],
  'place-words': ['operation', 'outreach-area'],
  'role-word': ['person'],
  'status-claim': ['person'],
  'figure-words': [],
  'by-line': [],
};

export function kindOf({ claim }: ClaimDraft): ClaimKind | null {
  return CLAIM_KINDS.find((kind) => kind === claim) ?? null;
}

/** The claim as the act takes it: the pieces of its kind and no others. */
export function claimOf(draft: ClaimDraft): object {
  const kind = kindOf(draft);
  if (kind === null) return { kind: '' };
  return { kind, ...Object.fromEntries(PIECES[kind].map((name) => [name, pieceValue(draft, name)])) };
}

function pieceValue(draft: ClaimDraft, name: Piece): unknown {
  if (name === 'lgdDistricts') return draft.lgdDistricts.map(Number);
  const value = draft[name];
  return name === 'citedSource' || name === 'author' ? orNull(draft[name]) : value;
}
