import type { ActForm } from './act-form.ts';
import { errorOf } from './error-of.ts';

/** One piece of a form joined to its value: what is typed is set, what is wrong stands beside it. */
export function pieceOf<V extends object, N extends keyof V & string>(form: ActForm<V>, name: N) {
  return {
    name,
    value: form.values[name],
    onChange: (value: V[N]) => form.set(name, value),
    error: errorOf(form, name),
  };
}
