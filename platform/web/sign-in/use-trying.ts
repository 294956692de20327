import { useState } from 'react';
import { useRefusalWords } from '../act-form.ts';
import { isRefused, NotReached, type Refused } from '../http.ts';

export type Trying = {
  busy: boolean;
  /** Why it did not work, in words. */
  trouble: string | null;
  /** What came of it, or null where it did not work. */
  attempt: <T>(work: () => Promise<T | Refused>) => Promise<T | null>;
};

const NOT_REACHED: Refused = { outcome: 'refused', refusal: { code: 'device.not-reached', kind: 'invalid' } };

/** Tries one thing at a time and keeps the words of why it failed. */
export function useTrying(): Trying {
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function attempt<T>(work: () => Promise<T | Refused>): Promise<T | null> {
    setBusy(true);
    setTrouble(null);
    const answer = await work().catch(notReached);
    setBusy(false);
    if (!isRefused(answer)) return answer;
    setTrouble(say(answer.refusal));
    return null;
  }
  return { busy, trouble, attempt };
}

function notReached(error: unknown): Refused {
  if (error instanceof NotReached) return NOT_REACHED;
  throw error;
}
