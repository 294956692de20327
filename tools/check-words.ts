import { IntlMessageFormat } from 'intl-messageformat';
import { placeOf, type Source } from './read-sources.ts';

export const LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
const MODEL_LANGUAGE = 'en';

/** One file of words: `words/<language>/<namespace>.json`, its keys joined by dots. */
type Catalogue = { language: string; namespace: string; messages: Map<string, string> };

type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }>; children?: Element[] };

/** What would leave a reader of one language without a word, or show a code instead of one. */
export function findWordFaults(catalogues: readonly Source[], code: readonly Source[]): string[] {
  const read = catalogues.map(readCatalogue);
  const models = read.filter(({ language }) => language === MODEL_LANGUAGE);
  return [
    ...read.filter((one) => !models.some((model) => model.namespace === one.namespace)).map(strayFault),
    ...models.flatMap((model) =>
      LANGUAGES.flatMap((language) => compare(model, find(read, language, model.namespace), language)),
    ),
    ...code.flatMap((source) => findUnknownKeys(source, models)),
  ];
}

function readCatalogue({ path, text }: Source): Catalogue {
  const [, language = '', file = ''] = path.split('/');
  return { language, namespace: file.replace(/\.json$/, ''), messages: new Map(flatten(JSON.parse(text))) };
}

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null) return [[prefix, '']];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key));
}

function strayFault({ language, namespace }: Catalogue): string {
  return `words/${language}/${namespace}.json has no counterpart in ${MODEL_LANGUAGE}`;
}

function find(all: readonly Catalogue[], language: string, namespace: string): Catalogue | undefined {
  return all.find((one) => one.language === language && one.namespace === namespace);
}

function compare(model: Catalogue, other: Catalogue | undefined, language: string): string[] {
  const file = `words/${language}/${model.namespace}.json`;
  if (!other) return [`${file} is missing`];
  const missing = [...model.messages.keys()].filter((key) => !other.messages.get(key)?.trim());
  const extra = [...other.messages.keys()].filter((key) => !model.messages.has(key));
  return [
    ...missing.map((key) => `${file}: “${key}” is missing or empty`),
    ...extra.map((key) => `${file}: “${key}” is in no other language`),
    ...[...model.messages].flatMap(([key, message]) => compareArguments(file, key, message, other.messages.get(key))),
  ];
}

function compareArguments(file: string, key: string, model: string, other: string | undefined): string[] {
  if (!other) return [];
  const [wanted, got] = [argumentsOf(model), argumentsOf(other)];
  if (got === null || wanted === null)
    return [`${file}: “${key}” is not a valid message: ${got === null ? other : model}`];
  return wanted === got ? [] : [`${file}: “${key}” takes {${got}} where ${MODEL_LANGUAGE} takes {${wanted}}`];
}

/** Where English says *she* or *he*, Hindi and Marathi often need no such word: a language chooses by gender only where its grammar does. */
const GENDER = 'gender';

/** The names a message needs from its caller, or null if it cannot be read. */
function argumentsOf(message: string): string | null {
  try {
    const elements = new IntlMessageFormat(message, MODEL_LANGUAGE).getAst() as unknown as Element[];
    return [...new Set(elements.flatMap(namesIn))]
      .filter((name) => name !== GENDER)
      .sort()
      .join(', ');
  } catch {
    return null; // reported as a fault of the message
  }
}

const LITERAL = 0;
const POUND = 7;

function namesIn(element: Element): string[] {
  const inner = [
    ...(element.children ?? []),
    ...Object.values(element.options ?? {}).flatMap((option) => option.value),
  ];
  const own = element.type !== LITERAL && element.type !== POUND && element.value ? [element.value] : [];
  return [...own, ...inner.flatMap(namesIn)];
}

/** Keys written out in code. A key put together at run time is the business of the test that draws it. */
function findUnknownKeys(source: Source, models: readonly Catalogue[]): string[] {
  const own = [...source.text.matchAll(/useTranslation\(\s*\[?\s*'([\w-]+)'/g)].map(([, namespace]) => namespace ?? '');
  return [...source.text.matchAll(/\bt\(\s*'([^'\n]+)'/g)].flatMap((hit) => {
    const [namespace, key] = splitKey(hit[1] ?? '');
    const places = namespace ? [namespace] : own;
    const known = models.some(
      (one) => (places.length === 0 || places.includes(one.namespace)) && one.messages.has(key),
    );
    return known ? [] : [`${placeOf(source, hit.index)}  the word “${hit[1]}” is in no catalogue`];
  });
}

function splitKey(key: string): [string | null, string] {
  const at = key.indexOf(':');
  return at < 0 ? [null, key] : [key.slice(0, at), key.slice(at + 1)];
}
