import { useEffect, useState } from 'react';
import type { PrayerText } from '#modules/prayer/model/prayer.ts';
import { call, isRefused } from '#platform/web/http.ts';
import type { Mark } from './use-prayers.ts';

export type { Mark } from './use-prayers.ts';

type Inspected = { marks: Readonly<Record<string, readonly Mark[]>>; state: 'here' | 'not-reached' };

const PAUSE_MS = 600;
const NOTHING: Inspected = { marks: {}, state: 'here' };

/** What the gate says of the words that are being typed, asked at every pause. What was said of other words is not shown. */
export function useInspected(personId: string, texts: readonly PrayerText[]): Inspected {
  const [read, setRead] = useState<Inspected & { of: string }>({ ...NOTHING, of: '' });
  const asked = JSON.stringify(texts);
  useEffect(() => {
    let left = false;
    const told: PrayerText[] = JSON.parse(asked);
    const timer = setTimeout(async () => {
      if (told.length === 0) return;
      const answer = await inspect(personId, told);
      if (!left) setRead({ ...answer, of: asked });
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [personId, asked]);
  return read.of === asked ? read : { ...NOTHING, state: read.state };
}

async function inspect(personId: string, texts: readonly PrayerText[]): Promise<Inspected> {
  const words = texts.map((text) => text.words);
  try {
    const answer = await call<{ marks: Mark[][] }>('POST', `/api/people/${personId}/prayer-words`, { words });
    if (isRefused(answer)) return { ...NOTHING, state: 'not-reached' };
    return {
      marks: Object.fromEntries(texts.map(({ language }, n) => [language, answer.marks[n] ?? []])),
      state: 'here',
    };
  } catch {
    return { ...NOTHING, state: 'not-reached' };
  }
}
