import { parseSync } from '@swc/core';
import { placeOf, type Source } from './read-sources.ts';

export type FoundRegex = { place: string; pattern: string; flags: string };
type Node = Record<string, unknown> & { type?: string };

/** Every regular expression that is written in these sources, with its place. */
export function findRegexes(sources: readonly Source[]): FoundRegex[] {
  return sources.flatMap((source) => {
    const found: { pattern: string; flags: string }[] = [];
    walk(parseSync(source.text, { syntax: 'typescript', tsx: source.path.endsWith('x') }) as unknown as Node, found);
    return found.map(({ pattern, flags }) => ({
      place: placeOf(source, source.text.indexOf(`/${pattern}/`)),
      pattern,
      flags,
    }));
  });
}

function walk(node: unknown, found: { pattern: string; flags: string }[]): void {
  if (Array.isArray(node)) for (const item of node) walk(item, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, pattern, flags } = node as Node;
  if (type === 'RegExpLiteral') found.push({ pattern: String(pattern), flags: String(flags) });
  for (const [name, child] of Object.entries(node)) if (name !== 'span') walk(child, found);
}

const LONG = 50_000;
const ALWAYS = ['a', 'A', '0', ' ', '\t', '\n', '-', '_', '.', ',', '/', ':', '"', '=', '<', 'é', 'क', '\u3000', '😀'];

/**
 * Long texts made to be hard for this expression: each sign it speaks of, and each neighbouring pair, repeated, and then
 * something that makes the whole fail.
 */
export function pumpsFor(pattern: string): string[] {
  const plain = pattern.replaceAll(/\\[a-zA-Z]|\(\?[a-z<=!:]*/g, ' ').replaceAll(/[\\^$*+?(){}[\]|]/g, '');
  const signs = [...new Set([...ALWAYS, ...plain])].slice(0, 60);
  const words = plain.split(/\s/).filter((word) => word.length > 1);
  const pairs = ['a ', ' a', '0-', 'a.', 'a-', '" ', 'a,', '0 0', ...words].slice(0, 40);
  return [...signs, ...pairs].flatMap((pump) => {
    const body = pump.repeat(Math.ceil(LONG / pump.length)).slice(0, LONG);
    return [`${body}\u0000!`, `${words[0] ?? ''}${body}`];
  });
}
