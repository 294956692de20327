import { useEffect, useRef } from 'react';
import { useDues } from '#platform/web/dues.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import { calendarDays } from './calendar-days.ts';

const SETTLE_MS = 20_000;

/** Writes the days of one's own calendar where its address is asked, when there is one and when they have changed. */
export function CalendarKeeper() {
  const { data } = useServer<{ calendar: object | null }>('/api/my-calendar');
  return data?.calendar ? <Keeper /> : null;
}

function Keeper() {
  const [reader, dues, today, now] = [useReader(), useDues(), useToday(), useNow()];
  const written = useRef('');
  const at = `${now.slice(0, 13)}:00:00.000Z`;
  useEffect(() => {
    // The records of a morning come one after the other; the days are written once they have come to rest.
    const timer = setTimeout(() => {
      const days = calendarDays(reader, dues, { today, at });
      const text = JSON.stringify(days);
      if (text === written.current) return;
      call('POST', '/api/my-calendar/days', { days }).then(
        (answer) => {
          if (!isRefused(answer)) written.current = text;
        },
        () => {}, // not reached: the next change, or the next hour, tries again
      );
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [reader, dues, today, at]);
  return null;
}
