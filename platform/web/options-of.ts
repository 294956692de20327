import type { Option } from '#platform/design/kinds.ts';

/** Codes as answers to choose from, each with its label. */
export function optionsOf(codes: readonly string[], labelOf: (code: string) => string): Option[] {
  return codes.map((code) => ({ code, label: labelOf(code) }));
}
