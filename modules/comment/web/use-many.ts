import { useState } from 'react';
import { type MANY_COMMENT_ACTS, MOST_AT_ONCE } from '#modules/comment/model/many-comments.ts';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';

/** Asks the same of many, as many at a time as one command takes; the first refusal stays to be read. */
export function useMany(onDone: () => void) {
  const send = useAsk();
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function ask(act: (typeof MANY_COMMENT_ACTS)[number], ids: readonly string[], more: object = {}) {
    setBusy(true);
    let words: string | null = null;
    for (let from = 0; from < ids.length && words === null; from += MOST_AT_ONCE) {
      const told = await send(act, { commentIds: ids.slice(from, from + MOST_AT_ONCE), ...more });
      words = told.outcome === 'refused' ? say(told.refusal) : null;
    }
    setBusy(false);
    setRefused(words);
    onDone();
  }
  return { ask, refused, busy };
}
