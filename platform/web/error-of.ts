import type { FormError } from './act-form.ts';

/** The words that belong to one piece of a form. */
export function errorOf(form: { errors: readonly FormError[] }, field: string): string | undefined {
  return form.errors.find((error) => error.field === field)?.words;
}
