import type { Answer } from './assessment.ts';
import { stepsOf, type ToolFacts } from './tool.ts';

export type Score = { score: number | null; answered: number; asked: number };

/** Of a mean, so much of what is asked must have been answered: a mean of two questions out of ten says nothing. */
const ENOUGH = 2 / 3;

/** Counts what was seen or asked by the rule of the tool. Opinions are counted nowhere; what was not answered is no zero. */
export function scoreOf(tool: ToolFacts, answers: readonly Answer[]): Score {
  const points = tool.items
    .filter(({ kind }) => kind === 'check')
    .map((item) => {
      const step = answers.find((one) => one.item === item.code)?.step ?? null;
      return stepsOf(tool, item).find(({ code }) => code === step)?.points ?? null;
    });
  const given = points.filter((one) => one !== null);
  const [answered, asked] = [given.length, points.length];
  const sum = given.reduce((all, one) => all + one, 0);
  return { score: counted(tool.rule, sum, answered, asked), answered, asked };
}

function counted(rule: ToolFacts['rule'], sum: number, answered: number, asked: number): number | null {
  if (rule === 'none' || answered === 0) return null;
  if (rule === 'sum') return answered === asked ? sum : null;
  return answered >= asked * ENOUGH ? Math.round((sum / answered) * 10) / 10 : null;
}

/** The least and the most that can come of it, to draw a score between. Null where nothing is counted. */
export function scoreRange(tool: ToolFacts): { least: number; most: number } | null {
  if (tool.rule === 'none') return null;
  const ends = tool.items
    .filter(({ kind }) => kind === 'check')
    .map((item) => stepsOf(tool, item).flatMap(({ points }) => (points === null ? [] : [points])))
    .filter((points) => points.length > 0);
  const total = (pick: (...points: number[]) => number) => ends.reduce((all, points) => all + pick(...points), 0);
  const share = tool.rule === 'mean' ? Math.max(1, ends.length) : 1;
  return { least: total(Math.min) / share, most: total(Math.max) / share };
}
