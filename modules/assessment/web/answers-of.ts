import { ANSWER_STATES } from '#kernel/code-lists/answer-state.ts';
import type { Answer } from '#modules/assessment/model/assessment.ts';
import type { ToolFacts } from '#modules/assessment/model/tool.ts';
import type { Given } from './questions.tsx';

const UNKNOWNS: readonly string[] = ANSWER_STATES;

/** What was chosen, as the record holds it. What was said to a question goes with it for as long as its answer stays the same. */
export function answersOf(tool: ToolFacts | null | undefined, given: Given, before: readonly Answer[] = []): Answer[] {
  return (tool?.items ?? []).flatMap(({ code: item }) => {
    const code = given[item];
    const stood = before.find((one) => one.item === item);
    if (code === undefined) return [];
    if (stood && (stood.step ?? stood.unknown) === code) return [stood];
    const isUnknown = UNKNOWNS.includes(code);
    return [
      { item, step: isUnknown ? null : code, unknown: isUnknown ? (code as Answer['unknown']) : null, words: null },
    ];
  });
}

/** The answers of a record as the questions show them. */
export function givenOf(answers: readonly Answer[]): Given {
  return Object.fromEntries(answers.map(({ item, step, unknown }) => [item, step ?? unknown ?? '']));
}
