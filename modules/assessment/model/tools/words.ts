import type { ToolFacts, ToolStep } from '../tool.ts';

/** The words of a tool that comes with the house lie in the catalogue, in every language. */
const SPACE = 'assessment-tools';

export function key(tool: string, what: string): string {
  return `${SPACE}:${tool.replaceAll('-', '_')}.${what}`;
}

export function step(code: string, points: number | null): ToolStep {
  return { code, label: `${SPACE}:steps.${code}`, points };
}

/** A scale from the worst to the best, one point and one more for each step. */
export function likert(code: string, steps: readonly string[]): ToolFacts['scales'][number] {
  return { code, steps: steps.map((one, n) => step(one, n + 1)) };
}

/** Whether a label names words of the catalogue, and is not itself the words. */
export function isKey(label: string): boolean {
  return label.startsWith(`${SPACE}:`);
}
