import { useState } from 'react';
import type { AnyAct } from '#kernel/act.ts';
import { useRefusalWords } from './act-form.ts';
import { useAsk } from './ask.ts';

/** Asks at the press of a button; a refusal stays to be read. */
export function useDoing(onDone?: () => void) {
  const send = useAsk();
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function ask(act: AnyAct, input: object) {
    setBusy(true);
    const told = await send(act, input);
    setBusy(false);
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
    if (told.outcome !== 'refused') onDone?.();
  }
  return { ask, refused, busy };
}
