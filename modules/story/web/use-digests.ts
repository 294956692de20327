import { useEffect, useState } from 'react';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { headWords, sourceWords } from '#modules/story/model/translation.ts';

/** SHA-256 of each part of a text, computed by the browser: by it a translation knows what it was made from. */
export function useDigests(texts: readonly Pick<StoryTextFacts, 'title' | 'summary' | 'blocks'>[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const words = [...new Set(texts.flatMap((text) => [headWords(text), ...text.blocks.map(sourceWords)]))];
  const wanted = words.filter((one) => !known.has(one)).join('\0');
  useEffect(() => {
    if (wanted === '') return;
    let left = false;
    void Promise.all(wanted.split('\0').map(async (one) => [one, await digest(one)] as const)).then((pairs) => {
      if (!left) setKnown((before) => new Map([...before, ...pairs]));
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return (one: string): string | null => known.get(one) ?? null;
}

async function digest(words: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
