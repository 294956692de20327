import type { Facts } from './record.ts';

/** The fields a correction really names. zod writes a field that was left out as `undefined`, which would read as a change. */
export function given<F extends Facts>(changes: { [Field in keyof F]?: F[Field] | undefined }): Partial<F> {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named) as Partial<F>;
}
