import { fetchWithParts, untilReached } from '#platform/web/lazy-part.ts';
import type { LoadWriteActs } from '#platform/web/write-acts.ts';

let loading: ReturnType<LoadWriteActs> | null = null;

/** Fetched once; where the network failed, anew with the next try. */
export const loadWriteActs: LoadWriteActs = () => {
  loading ??= untilReached(() => import('./write-acts.ts')).then(
    ({ WRITE_ACTS }) => WRITE_ACTS,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
};
fetchWithParts(loadWriteActs);
