import { useEffect, useRef } from 'react';
import { call } from '../http.ts';

const EVERY_MS = 4 * 60_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Tells the server now and then that somebody is reading. What is kept is read without asking, and the session of
 * someone who reads for a quarter of an hour must not end under her eyes. Nothing is sent for a page left alone.
 */
export function usePing(onAnswered: () => Promise<void>): void {
  const answered = useRef(onAnswered);
  answered.current = onAnswered;
  useEffect(() => {
    let last = Date.now();
    const touch = () => {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      // Whatever the answer is, asking who this is says what follows from it.
      call('POST', '/api/ping', {}).then(
        () => void answered.current(),
        () => {},
      );
    };
    const events = new AbortController();
    for (const name of TOUCHES) window.addEventListener(name, touch, { signal: events.signal, passive: true });
    return () => events.abort();
  }, []);
}
