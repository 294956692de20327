import { useEffect } from 'react';

/** Keeps the screen lit while a live operation is open: a phone that goes dark in a stairwell costs the one tap. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let left = false;
    async function hold() {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused where the battery is low or the page lies behind another: then the screen behaves as always.
      const got = await navigator.wakeLock.request('screen').catch(() => null);
      if (left) await got?.release();
      else lock = got;
    }
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
