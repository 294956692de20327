import { useEffect, useState } from 'react';
import { useClock } from '#platform/web/me.ts';

/** The organisation's clock, drawn anew every second. */
export function useTick(): string {
  const clock = useClock();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
