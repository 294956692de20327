import { useEffect, useRef, useState } from 'react';

const HOLD_MS = 1000;
const TWICE_MS = 3000;

/** Press and hold for a second; with the keyboard, press twice. */
export function useHold(onDone: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held, setHeld] = useState(false);
  const [asksAgain, setAsksAgain] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  function begin() {
    setHeld(true);
    timer.current = setTimeout(done, HOLD_MS);
  }
  function end() {
    setHeld(false);
    clearTimeout(timer.current);
  }
  function done() {
    end();
    setAsksAgain(false);
    onDone();
  }
  function press(detail: number) {
    // A click of the finger (detail > 0) counts by its length, not by itself.
    if (detail > 0) return;
    if (asksAgain) return done();
    setAsksAgain(true);
    timer.current = setTimeout(() => setAsksAgain(false), TWICE_MS);
  }

  const handlers = {
    onPointerDown: begin,
    onPointerUp: end,
    onPointerLeave: end,
    onClick: (event: { detail: number }) => press(event.detail),
  };
  return { held, asksAgain, handlers };
}
