import { createContext, useContext, useMemo } from 'react';
import type { Due, DueMaker } from '#kernel/due.ts';
import { useMe, useNow, useToday } from './me.ts';
import { useReader } from './records.ts';

const Makers = createContext<readonly DueMaker[]>([]);

/** Hands in what each module finds due; apps put the list together. */
export const DuesProvider = Makers.Provider;

/** Everything that is due for whoever is signed in, as far as this device knows; computed, never stored. */
export function useDues(): readonly Due[] {
  const makers = useContext(Makers);
  const reader = useReader();
  const me = useMe();
  const today = useToday();
  // The minute is enough: an answer that is due in hours is not counted in seconds.
  const at = `${useNow().slice(0, 16)}:00.000Z`;
  return useMemo(() => makers.flatMap((make) => make(reader, me, { today, at })), [makers, reader, me, today, at]);
}

const noneAsked = (): readonly Due[] => [];
const Asked = createContext<() => readonly Due[]>(noneAsked);

/** Hands in the hook that asks the server for what is due and lies on no device; apps put it together. */
export const AskedDuesProvider = Asked.Provider;

/** What is due by what only the server knows, asked when a screen is opened; without a connection there is none. */
export function useAskedDues(): readonly Due[] {
  const useAsked = useContext(Asked);
  return useAsked();
}
