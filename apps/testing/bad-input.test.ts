import { expect, test } from 'vitest';
import type { AnyAct } from '#kernel/act.ts';
import { readInput } from '#platform/server/commands/read-input.ts';
import en from '../../words/en/refusals.json' with { type: 'json' };
import es from '../../words/es/refusals.json' with { type: 'json' };
import hi from '../../words/hi/refusals.json' with { type: 'json' };
import mr from '../../words/mr/refusals.json' with { type: 'json' };
import { ACTS_BY_NAME } from '../server/acts.ts';
import { fillAct } from './sweep/fill-act.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Place = readonly (string | number)[];

const LANGUAGES: readonly Words[] = [en, hi, mr, es];
const LONG = 'x'.repeat(50_001);
const FEBRUARY = '2024-02-31';
/** A date from a later day to an earlier one, and one on a day that no calendar has. */
const TURNED = { earliest: '2024-05-13', latest: '2024-05-01', at: null, precision: 'range', said: null };
const IMPOSSIBLE = { earliest: FEBRUARY, latest: FEBRUARY, at: null, precision: 'day', said: null };

function places(value: unknown, path: Place = []): { path: Place; value: unknown }[] {
  const inner = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([key, one]) => places(one, [...path, key]))];
}

function put(input: object, path: Place, value: unknown): Record<string, unknown> {
  const copy = structuredClone(input) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((so, key) => so[key] as never, copy);
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

const isDated = (value: unknown) =>
  value !== null && typeof value === 'object' && 'precision' in value && 'said' in value;
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Every act as it may be asked, twice by chance: what may be left out is there at least once in most. */
const ASKED = [...ACTS_BY_NAME.values()].flatMap((act: AnyAct) =>
  [0, 1]
    .map((seed) => fillAct(act, new Map(), '', seed).input)
    .filter((input) => act.input.safeParse(input).success)
    .map((input) => ({ act, input })),
);

/** What is answered where one place of an act holds what it may not. */
function refusals(fits: (value: unknown) => boolean, wrong: unknown): { where: string; code: string | null }[] {
  return ASKED.flatMap(({ act, input }) =>
    places(input)
      .filter(({ path, value }) => path.length > 0 && fits(value))
      .map(({ path }) => {
        const read = readInput(act, put(input, path, wrong));
        return { where: `${act.name} ${path.join('.')}`, code: 'refusal' in read ? read.refusal.code : null };
      }),
  );
}

const saidInFour = (code: string | null) => {
  const [group = '', key = ''] = (code ?? '').split('.');
  return LANGUAGES.every((words) => (words[group]?.[key] ?? '') !== '');
};

test('a date that ends before it begins is refused in words by every act that takes one', () => {
  const told = refusals(isDated, TURNED);
  expect(told.length).toBeGreaterThan(150);
  expect(told.filter(({ code }) => code !== 'date.end-before-start')).toEqual([]);
  expect(saidInFour('date.end-before-start')).toBe(true);
});

test('31 February is refused in words by every act that takes a date or a day', () => {
  const told = [...refusals(isDated, IMPOSSIBLE), ...refusals(isDay, FEBRUARY)];
  expect(told.length).toBeGreaterThan(250);
  expect(told.filter(({ code }) => code !== 'date.impossible')).toEqual([]);
  expect(saidInFour('date.impossible')).toBe(true);
});

/** A year of a bank's lines is longer; it is one file, bounded by itself, and kept line by line. */
const LONG_BY_NATURE = new Set(['gift.import-list csv']);

test('there is no field of words, ids or choices that takes fifty thousand letters, and each says so in words', () => {
  const told = refusals((value) => typeof value === 'string', LONG);
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter(({ code, where }) => code === null && !LONG_BY_NATURE.has(where))).toEqual([]);
  const codes = [...new Set(told.map(({ code }) => code))];
  expect(codes).toEqual(expect.arrayContaining(['input.too-long', 'input.not-a-choice', 'input.wrong']));
  expect(codes.filter((code) => code !== null && !saidInFour(code))).toEqual([]);
});
