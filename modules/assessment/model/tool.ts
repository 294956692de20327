import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { defineRecord } from '#kernel/record.ts';

const Code = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
/** In the organisation's words; tools that come with the house name their words in the catalogue instead. */
const Label = (most: number) => z.string().trim().min(1).max(most);

const Step = z.strictObject({ code: Code, label: Label(120), points: z.number().min(-100).max(100).nullable() });
const Scale = z.strictObject({ code: Code, steps: z.array(Step).min(2).max(11) });

/** A check is seen or asked. An opinion is what we make of it: it stands apart and is counted nowhere. */
export const ITEM_KINDS = ['check', 'opinion'] as const;
const Item = z.strictObject({ code: Code, kind: z.enum(ITEM_KINDS), ask: Label(300), scale: Code });

export const SCORE_RULES = ['none', 'sum', 'mean'] as const;
/** By what right we ask these questions: an instrument that is somebody else's is not ours to copy. */
export const TOOL_RIGHTS = ['own', 'public-domain', 'permitted'] as const;

export const toolFacts = z.strictObject({
  code: Code,
  edition: z.int().min(1),
  name: Label(120),
  about: Label(600),
  right: z.enum(TOOL_RIGHTS),
  origin: Label(300).nullable(),
  scales: z.array(Scale).min(1).max(12),
  items: z.array(Item).min(1).max(60),
  rule: z.enum(SCORE_RULES),
  retiredOn: CalendarDay.nullable(),
});

/** A set of questions with its scales and its way of counting. An edition is never altered: old answers stay readable. */
export const AssessmentTool = defineRecord({ kind: 'assessment-tool', compartment: 'directory', facts: toolFacts });
export type ToolFacts = z.infer<typeof toolFacts>;
export type ToolItem = ToolFacts['items'][number];
export type ToolStep = ToolFacts['scales'][number]['steps'][number];

/** The answers that can be given to a question, as this tool has them. */
export function stepsOf(tool: ToolFacts, item: ToolItem): readonly ToolStep[] {
  return tool.scales.find(({ code }) => code === item.scale)?.steps ?? [];
}

/** What is wrong with a tool, as the code of a refusal; null where nothing is. */
export function faultOf({ items, scales, rule }: ToolFacts): 'twice' | 'no-scale' | 'no-points' | null {
  if (repeats(items) || repeats(scales) || scales.some(({ steps }) => repeats(steps))) return 'twice';
  if (items.some((item) => !scales.some(({ code }) => code === item.scale))) return 'no-scale';
  const counted = items.filter(({ kind }) => kind === 'check').map(({ scale }) => scale);
  const hasPoints = scales.some(
    ({ code, steps }) => counted.includes(code) && steps.some(({ points }) => points !== null),
  );
  return rule === 'none' || hasPoints ? null : 'no-points';
}

function repeats(all: readonly { code: string }[]): boolean {
  return new Set(all.map(({ code }) => code)).size < all.length;
}
