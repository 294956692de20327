import { dayWords, shortDayWords, timeWords, type Words, weekdayWords } from './dated-words.ts';
import type { ClockState } from './kinds.ts';

const MS_PER_HOUR = 3_600_000;
const HOURS_PER_DAY = 24;

/** *2 days late*, *6 h left*, *Thu 16 May*, *met 12 Apr*: `due` is a day or a moment, for *met* the day it was. */
export function clockWords(due: string | null, state: ClockState, now: string, t: Words, language: string): string {
  if (!due || state === 'not-startable' || state === 'off' || state === 'paused') return t(`clock.${state}`);
  if (state === 'met') return t('clock.metOn', { day: shortDayWords(due.slice(0, 10), language) });
  if (state === 'waived') return t('clock.waived');
  const hours = (endOf(due) - Date.parse(now)) / MS_PER_HOUR;
  return hours < 0 ? lateWords(-hours, t) : aheadWords(due, hours, now, t, language);
}

function lateWords(hours: number, t: Words): string {
  return hours < HOURS_PER_DAY
    ? t('clock.hoursLate', { hours: Math.max(1, Math.floor(hours)) })
    : t('clock.daysLate', { days: Math.floor(hours / HOURS_PER_DAY) });
}

function aheadWords(due: string, hours: number, now: string, t: Words, language: string): string {
  const day = due.slice(0, 10);
  if (due.length > 10) {
    if (hours < HOURS_PER_DAY) return t('clock.hoursLeft', { hours: Math.max(1, Math.floor(hours)) });
    if (day === now.slice(0, 10)) return timeWords(due, language);
  }
  if (day === now.slice(0, 10)) return t('date.today');
  if (hours < 7 * HOURS_PER_DAY) return weekdayWords(day, language);
  return day.slice(0, 4) === now.slice(0, 4) ? shortDayWords(day, language) : dayWords(day, language);
}

/** A day is over at its end in India, where the courts that count it are. */
function endOf(due: string): number {
  return due.length > 10 ? Date.parse(due) : Date.parse(`${due}T23:59:59+05:30`);
}
