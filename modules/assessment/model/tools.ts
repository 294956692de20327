import type { ToolFacts } from './tool.ts';
import { CHILD_CARE } from './tools/child-care.ts';
import { FIRST_DAYS } from './tools/first-days.ts';
import { SELF_SUFFICIENCY } from './tools/self-sufficiency.ts';

/**
 * Tools of our own making that come with the house. Instruments that belong to others are not among them: an
 * organisation that may use one writes it down as its own tool, with the right by which it does.
 */
export const HOUSE_TOOLS: readonly ToolFacts[] = [SELF_SUFFICIENCY, CHILD_CARE, FIRST_DAYS];

export function houseTool(code: string, edition: number): ToolFacts | null {
  return HOUSE_TOOLS.find((tool) => tool.code === code && tool.edition === edition) ?? null;
}

/** Which edition of which tool was answered, among those of the house and the organisation's own. */
export function toolOf(
  own: readonly ToolFacts[],
  { toolCode, toolEdition }: { toolCode: string; toolEdition: number },
) {
  const isIt = ({ code, edition }: ToolFacts) => code === toolCode && edition === toolEdition;
  return houseTool(toolCode, toolEdition) ?? own.find(isIt) ?? null;
}

/** What may be asked today: the newest edition of each tool that was not given up. */
export function toolsInUse(own: readonly ToolFacts[]): ToolFacts[] {
  const all = [...HOUSE_TOOLS, ...own];
  const newest = all.filter((tool) => !all.some(({ code, edition }) => code === tool.code && edition > tool.edition));
  return newest.filter(({ retiredOn }) => retiredOn === null);
}
