import { useEffect, useRef } from 'react';
import { isTyping, keyLetter } from '#platform/design/key-letter.ts';
import type { Room } from './kinds.ts';
import { letterKeysOn } from './letter-keys.ts';

type ShellKeys = {
  rooms: readonly Room[];
  navigate: (to: string) => void;
  onWrite: (() => void) | undefined;
  onPalette: () => void;
  onKeys: () => void;
};

const SEQUENCE_MS = 1500;

/** The keys of every screen. Letters go by their place on the keyboard and never act while typing. */
export function useShellKeys(keys: ShellKeys) {
  const now = useRef(keys);
  now.current = keys;
  const goUntil = useRef(0);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      const act = actOf(event, now.current, goUntil);
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function actOf(event: KeyboardEvent, keys: ShellKeys, goUntil: { current: number }): (() => void) | null {
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') return keys.onPalette;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !letterKeysOn()) return null;
  if (event.key === '?') return keys.onKeys;
  if (event.key === '/') return keys.onPalette;
  const letter = keyLetter(event);
  if (!letter) return null;
  if (event.timeStamp < goUntil.current) {
    goUntil.current = 0;
    const room = keys.rooms.find((one) => one.letter === letter.toLowerCase());
    return room ? () => keys.navigate(room.to) : null;
  }
  if (letter === 'G') goUntil.current = event.timeStamp + SEQUENCE_MS;
  if (letter === 'N' && keys.onWrite) return keys.onWrite;
  if (letter === 'J') return toRow(1);
  if (letter === 'K') return toRow(-1);
  return null;
}

/** From the title of a page into its first list, and from the end of one list into the next. */
function toRow(step: 1 | -1): (() => void) | null {
  const here = document.activeElement;
  if (here?.closest('[role=dialog]')) return null;
  const titles = [...document.querySelectorAll<HTMLElement>('main [data-row] [id] > :is(a, button)')];
  const now = titles.findIndex((title) => title.closest('[data-row]')?.contains(here));
  const next = now < 0 ? titles.at(step === 1 ? 0 : -1) : titles[now + step];
  return next ? () => next.focus() : null;
}
