import type { z } from 'zod';
import type { AnyAct } from '#kernel/act.ts';
import type { Refusal } from '#kernel/refusal.ts';

type Input = { value: Record<string, unknown> } | { refusal: Refusal };

/** Reads what was sent as the act's input, or refuses it with the code and field of the first thing that is wrong. */
export function readInput(act: AnyAct, sent: Record<string, unknown>): Input {
  if (holdsBrokenText(sent)) return { refusal: { code: 'input.broken-text', kind: 'invalid' } };
  const read = act.input.safeParse(sent);
  if (read.success) return { value: read.data as Record<string, unknown> };
  return { refusal: describe(read.error.issues) };
}

function describe(issues: readonly z.core.$ZodIssue[]): Refusal {
  const fields = [...new Set(issues.map((issue) => issue.path.join('.')).filter(Boolean))].slice(0, 20);
  const first = issues[0];
  return { code: first ? codeOf(first) : 'input.wrong', kind: 'invalid', ...(fields.length > 0 && { fields }) };
}

/** Our own rules inside a schema carry a code of their own; zod's are put in the few words a worker needs. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return issue.params.code;
  if (issue.code === 'unrecognized_keys') return 'input.unknown-field';
  if (issue.code === 'too_big') return 'input.too-long';
  if (issue.code === 'too_small') return 'input.too-short';
  if (issue.code === 'invalid_type') return 'input.wrong-type';
  if (issue.code === 'invalid_value') return 'input.not-a-choice';
  return 'input.wrong';
}

/** PostgreSQL keeps no NUL, and half a surrogate pair is no character: kept, either would break the record for every reader. */
function holdsBrokenText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(holdsBrokenText);
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => holdsBrokenText(key) || holdsBrokenText(inner));
}
