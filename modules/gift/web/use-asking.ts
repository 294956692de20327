import { useState } from 'react';
import type { AnyAct } from '#kernel/act.ts';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';

/** Asks for an act that needs no form, and says in words what was refused. */
export function useAsking(onAsked: () => void = () => {}) {
  const send = useAsk();
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function ask(act: AnyAct, input: object) {
    setBusy(true);
    const told = await send(act, input);
    setBusy(false);
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
    onAsked();
  }
  return { busy, refused, ask };
}
