import { describe, expect, test } from 'vitest';
import { CASE_TRACK_STAGES, stagesOf, TRACK_OF_STAGE } from '#kernel/code-lists/case-track-stage.ts';
import { TRACKS } from '#kernel/code-lists/track.ts';
import { CODE_LISTS, codeLabelKey } from '#kernel/code-lists.ts';
import en from '#words/en/codes.json' with { type: 'json' };
import es from '#words/es/codes.json' with { type: 'json' };
import hi from '#words/hi/codes.json' with { type: 'json' };
import mr from '#words/mr/codes.json' with { type: 'json' };

type Labels = Record<string, Record<string, string>>;
const LANGUAGES: [string, Labels][] = Object.entries({ en, hi, mr, es });
const WANTED = Object.entries(CODE_LISTS).map(([list, codes]) => [list, codes.toSorted()] as const);

describe.each(LANGUAGES)('the labels of codes in %s', (_language, labels) => {
  test('name every code of every list, and nothing else', () => {
    const found = Object.entries(labels).map(([list, words]) => [list, Object.keys(words).toSorted()] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(WANTED));
  });

  test('are words, trimmed, and the same for no two codes of a list', () => {
    for (const [list, words] of Object.entries(labels)) {
      const all = Object.values(words);
      expect(
        all.filter((label) => label === '' || label !== label.trim()),
        list,
      ).toEqual([]);
      expect(new Set(all).size, list).toBe(all.length);
    }
  });

  test('have nothing in them that the message format would read as a placeholder', () => {
    expect(
      Object.values(labels)
        .flatMap(Object.values)
        .filter((label: string) => /[{}<>]/.test(label)),
    ).toEqual([]);
  });

  test('do not call anybody a victim or a culprit', () => {
    const harsh = /victim|víctima|culprit|culpable|pimp|raid|beneficiar|पीड़ित|पीडित|अपराधी/i;
    expect(
      Object.values(labels)
        .flatMap(Object.values)
        .filter((label: string) => harsh.test(label)),
    ).toEqual([]);
  });
});

test('the Indic labels are written in Devanagari, but for a few names', () => {
  for (const labels of [hi, mr] as Labels[]) {
    const latin = Object.values(labels)
      .flatMap(Object.values)
      .filter((label) => !/\p{Script=Devanagari}/u.test(label));
    expect(latin).toEqual([]);
  }
});

test('every stage belongs to a track, and every track has a stage', () => {
  expect(TRACKS.flatMap(stagesOf).toSorted()).toEqual([...CASE_TRACK_STAGES].toSorted());
  expect(stagesOf('legal')).toEqual(['legal_followup', 'compensation']);
  expect(TRACK_OF_STAGE.recovery).toBe('recovery');
});

test('a label is found by list and code', () => {
  expect(codeLabelKey('referral_source', 'ngo_partner')).toBe('referral_source.ngo_partner');
});
