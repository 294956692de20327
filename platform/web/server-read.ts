import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '#kernel/refusal.ts';
import { call, isRefused } from './http.ts';

export type ServerRead<T> = {
  data: T | null;
  state: 'loading' | 'here' | 'refused' | 'not-reached';
  refusal: Refusal | null;
  again: () => void;
};

/** Reads what only the server knows: lists over everything, figures. Null url: nothing is asked yet. */
export function useServer<T>(url: string | null): ServerRead<T> {
  const [read, setRead] = useState<Omit<ServerRead<T>, 'again'>>({ data: null, state: 'loading', refusal: null });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is how `again` asks once more.
  useEffect(() => {
    if (url === null) return;
    let left = false;
    setRead((before) => ({ ...before, state: before.data ? 'here' : 'loading' }));
    call<T>('GET', url).then(
      (answer) => {
        if (left) return;
        setRead(
          isRefused(answer)
            ? { data: null, state: 'refused', refusal: answer.refusal }
            : { data: answer, state: 'here', refusal: null },
        );
      },
      () => !left && setRead((before) => ({ ...before, state: 'not-reached' })),
    );
    return () => {
      left = true;
    };
  }, [url, turn]);
  return { ...read, again: useCallback(() => setTurn((before) => before + 1), []) };
}
