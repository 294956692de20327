import type { FormError } from '#platform/web/act-form.ts';

/** The words at one piece of a form. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.words;
}
