import { useEffect, useRef, useState } from 'react';

type IdleLock = { minutes: number; locked: boolean; onLock: () => void };

const MS_PER_MINUTE = 60_000;
const HIDDEN_MS = 60_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks after minutes without a touch, and when hidden for one; says so a minute before. */
export function useIdleLock({ minutes, locked, onLock }: IdleLock): boolean {
  const [warned, setWarned] = useState(false);
  const lock = useRef(onLock);
  lock.current = onLock;
  useEffect(() => {
    if (locked) return;
    const timers = startTimers(minutes, setWarned, () => lock.current());
    const events = new AbortController();
    for (const touch of TOUCHES) window.addEventListener(touch, timers.touch, { signal: events.signal, passive: true });
    document.addEventListener('visibilitychange', timers.hide, { signal: events.signal });
    return () => {
      events.abort();
      timers.stop();
    };
  }, [minutes, locked]);
  return warned && !locked;
}

function startTimers(minutes: number, warn: (soon: boolean) => void, lock: () => void) {
  let warning: ReturnType<typeof setTimeout>;
  let idle: ReturnType<typeof setTimeout>;
  let hidden: ReturnType<typeof setTimeout>;
  function stop() {
    clearTimeout(warning);
    clearTimeout(idle);
    clearTimeout(hidden);
  }
  function touch() {
    clearTimeout(warning);
    clearTimeout(idle);
    warn(false);
    warning = setTimeout(() => warn(true), (minutes - 1) * MS_PER_MINUTE);
    idle = setTimeout(lock, minutes * MS_PER_MINUTE);
  }
  function hide() {
    clearTimeout(hidden);
    if (document.hidden) hidden = setTimeout(lock, HIDDEN_MS);
  }
  touch();
  return { touch, hide, stop };
}
