import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from '../cruise.ts';
import { ROOT } from '../run-program.ts';

const FILE = 'ARCHITECTURE.md';
const BEGIN = '<!-- generated: modules -->';
const END = '<!-- end of generated -->';

/** ARCHITECTURE.md with the picture of which module knows which, as the imports say it. */
export async function makeModuleDiagram(): Promise<string> {
  const text = readFileSync(join(ROOT, FILE), 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${FILE} needs the lines ${BEGIN} and ${END}: the diagram goes between them.`);
  const { modules } = await cruise();
  const edges = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [source, resolved] as const),
  );
  return `${text.slice(0, begin + BEGIN.length)}\n\n${drawDiagram(edges)}\n\n${text.slice(end)}`;
}

/** Mermaid, one arrow for each module that reads a neighbour’s model. */
export function drawDiagram(edges: readonly (readonly [string, string])[]): string {
  const names = new Set<string>();
  const arrows = new Set<string>();
  for (const [from, to] of edges) {
    const [one, other] = [moduleOf(from), moduleOf(to)];
    for (const name of [one, other]) if (name) names.add(name);
    if (one && other && one !== other) arrows.add(`  ${one} --> ${other}`);
  }
  const alone = [...names].filter((name) => ![...arrows].some((arrow) => arrow.trim().split(' --> ').includes(name)));
  const lines = [...arrows, ...alone.map((name) => `  ${name}`)].sort();
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
}

function moduleOf(path: string): string | null {
  return /^modules\/([^/]+)\//.exec(path)?.[1] ?? null;
}
