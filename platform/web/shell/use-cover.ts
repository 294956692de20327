import { useEffect } from 'react';
import { keyLetter } from '#platform/design/key-letter.ts';

/** H held, or two fingers held: names and words are covered until let go. Codes stay. */
export function useCover() {
  useEffect(() => {
    const cover = (on: boolean) => document.documentElement.toggleAttribute('data-covered', on);
    const events = new AbortController();
    const { signal } = events;
    const isPlainH = (event: KeyboardEvent) =>
      keyLetter(event) === 'H' && !event.ctrlKey && !event.metaKey && !event.altKey;
    window.addEventListener('keydown', (event) => isPlainH(event) && cover(true), { signal });
    window.addEventListener('keyup', (event) => event.code === 'KeyH' && cover(false), { signal });
    window.addEventListener('touchstart', (event) => event.touches.length === 2 && cover(true), {
      signal,
      passive: true,
    });
    window.addEventListener('touchend', () => cover(false), { signal, passive: true });
    // The screen is covered when somebody else's window comes in front of it.
    window.addEventListener('blur', () => cover(true), { signal });
    window.addEventListener('focus', () => cover(false), { signal });
    return () => {
      events.abort();
      cover(false);
    };
  }, []);
}
