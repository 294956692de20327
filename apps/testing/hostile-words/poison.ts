import type { AnyAct } from '#kernel/act.ts';
import { schemaOf } from '../sweep/fill-act.ts';
import type { JsonSchema } from '../sweep/from-schema.ts';
import { CORPUS } from './corpus.ts';

/** Where in an act's input a hostile text was put: found again on a screen by its tag. */
export type Put = { tag: string; act: string; place: string; text: string };
type Path = readonly string[];

const LENGTHS = [Number.POSITIVE_INFINITY, 190, 110, 55, 36, 18, 10, 4];
const TAG_LENGTH = 'zq0000q'.length;

/** Hands out the texts of the corpus one after the other, the long ones where they fit. */
export class Poison {
  readonly put: Put[] = [];
  readonly #texts = LENGTHS.map((longest) => CORPUS.filter((text) => text.length <= longest));
  #next: number;

  /** `turn`: another turn gives every field another text. */
  constructor(turn = 0) {
    this.#next = turn * 1009;
  }

  /** The input with a hostile text in each of these places, and what was put where. */
  fill(act: AnyAct, input: object, places: readonly Path[]): { input: object; put: Put[] } {
    const put: Put[] = [];
    let filled = input;
    for (const place of places) {
      const one = this.#fillOne(act, filled, place);
      if (one) {
        filled = one.input;
        put.push(one.put);
      }
    }
    return { input: filled, put };
  }

  #fillOne(act: AnyAct, input: object, place: Path): { input: object; put: Put } | null {
    for (const [index] of LENGTHS.entries()) {
      this.#next += 1;
      const tag = `zq${this.#next}q`;
      const texts = this.#texts[index] ?? [];
      // A step that shares no factor with their number: neighbours in a form differ in kind, and none is left out.
      const vector = texts[(this.#next * 37) % texts.length] ?? '';
      const text = (LENGTHS[index] ?? 0) > TAG_LENGTH ? tag + vector : vector;
      const changed = withAt(input, place, text);
      // Where no `<` may stand no words may: a sign-in name is none, though it would take `constructor`.
      const isWords = act.input.safeParse(withAt(input, place, `<${text.slice(1)}`)).success;
      if (isWords && act.input.safeParse(changed).success)
        return { input: changed, put: { tag, act: act.name, place: nameOf(place), text } };
    }
    return null;
  }
}

/** Every place of this input that is a text, or may be one: what is there, what is null, and what was left out. */
export function placesFor(act: AnyAct, input: object, which: 'filled' | 'all'): Path[] {
  const there = [...leavesOf(input)]
    .filter(([, value]) => typeof value === 'string' || which === 'all')
    .map(([path]) => path);
  if (which === 'filled') return there;
  const known = new Set(there.map((path) => path.join(' ')));
  const left = textsOf(schemaOf(act)).filter(
    (path) => !known.has(path.join(' ')) && isObject(at(input, path.slice(0, -1))),
  );
  return [...there, ...left];
}

/** Every place in an act's input where words may stand; a list's places are written once, as `[]`. */
export function wordPlacesOf(act: AnyAct): string[] {
  return [...new Set(textsOf(schemaOf(act), true).map(nameOf))];
}

export function nameOf(path: Path): string {
  return path.map((part) => (/^\d+$/.test(part) ? '[]' : part)).join('.');
}

/** The free texts that a schema speaks of: no choice, no pattern, no form. */
function textsOf(schema: JsonSchema, inLists = false, path: Path = [], root: JsonSchema = schema, deep = 0): Path[] {
  if (deep > 6) return [];
  const go = (inner: JsonSchema, to: Path) => textsOf(inner, inLists, to, root, deep + 1);
  if (schema.$ref)
    return go(schema.$ref === '#' ? root : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}), path);
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) => go(inner, path));
  const isWord = [schema.type].flat().includes('string') && !schema.enum && schema.const === undefined;
  const own = isWord && !schema.pattern && !schema.format ? [path] : [];
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => go(inner, [...path, name]));
  const items = inLists && schema.items ? go(schema.items, [...path, '[]']) : [];
  return [...branches, ...own, ...parts, ...items];
}

function* leavesOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (value === null || typeof value !== 'object') {
    if (value === null || typeof value === 'string') yield [path, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}

function withAt(input: object, path: Path, text: string): object {
  const copy = structuredClone(input);
  const holder = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  holder[path.at(-1) ?? ''] = text;
  return copy;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((so, key) => (so as Record<string, unknown> | undefined)?.[key], value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
