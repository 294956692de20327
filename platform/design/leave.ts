import { useEffect } from 'react';

const WEATHER = 'https://mausam.imd.gov.in/';
const PRESSES = 3;
const WITHIN_MS = 2000;

/**
 * Blanks the screen and goes to a neutral page, without a way back in the history.
 * The screen must be empty before the network has answered: somebody is coming in.
 */
export function leaveNow(to: string = WEATHER) {
  document.documentElement.style.visibility = 'hidden';
  window.dispatchEvent(new Event('daybook:leave'));
  window.location.replace(to);
}

/** Counts Shift presses with no other key between them. */
export function countShifts(presses: readonly number[], key: string, at: number): number[] {
  if (key !== 'Shift') return [];
  return [...presses.filter((before) => at - before <= WITHIN_MS), at];
}

export function useQuickExit(to?: string) {
  useEffect(() => {
    let presses: number[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.repeat) return;
      presses = countShifts(presses, event.key, event.timeStamp);
      if (presses.length >= PRESSES) leaveNow(to);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [to]);
}
