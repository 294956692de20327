import { addDays } from '#kernel/calendar.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** `sure`: she has to be there; else nobody has asked yet whether she has to. */
export type DayOut = { personId: string; on: string; sure: boolean };

/** The next day on which each of those who stay with the asker has to go out: never where to, and never why. */
export function readDaysOut(tx: Transaction, today: string): Promise<DayOut[]> {
  return tx.query<DayOut>(
    'select o.person_id as "personId", o.on_day as "on", o.sure from app.days_out($1, $2) o order by o.person_id',
    [today, addDays(today, DAYS_AHEAD)],
  );
}

/** So far ahead somebody is found to go with her. */
const DAYS_AHEAD = 40;
