import { useState } from 'react';
import type { Refusal } from '#kernel/refusal.ts';
import type { JournalLine, JournalPage } from '#modules/journal/model/journal-line.ts';
import { useServer } from '#platform/web/server-read.ts';

export type Chosen = {
  kind: string;
  staff: string | null;
  about: string | null;
  from: string | null;
  to: string | null;
};
export const EVERYTHING: Chosen = { kind: 'all', staff: null, about: null, from: null, to: null };

export type JournalRead = {
  entries: readonly JournalLine[];
  state: 'loading' | 'here' | 'refused' | 'not-reached';
  refusal: Refusal | null;
  /** Absent at the end. */
  more: (() => void) | null;
};

/** The journal by pages. What is chosen is asked of the server: no device keeps a journal. */
export function useJournal(chosen: Chosen): JournalRead {
  const [after, setAfter] = useState<number | null>(null);
  const [before, setBefore] = useState<readonly JournalLine[]>([]);
  const { data, state, refusal } = useServer<JournalPage>(`/api/journal?${queryOf(chosen, after)}`);
  const entries = [...new Map([...before, ...(data?.entries ?? [])].map((one) => [one.id, one])).values()];
  const next = data?.next ?? null;
  if (next === null) return { entries, state, refusal, more: null };
  function more() {
    setBefore(entries);
    setAfter(next);
  }
  return { entries, state, refusal, more };
}

function queryOf({ kind, staff, about, from, to }: Chosen, after: number | null): string {
  const query = new URLSearchParams();
  if (kind !== 'all') query.set('kind', kind);
  for (const [name, value] of Object.entries({ staff, about, from, to, after }))
    if (value !== null) query.set(name, String(value));
  return query.toString();
}
