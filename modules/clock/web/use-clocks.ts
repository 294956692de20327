import { clocksOf, type RunningClock } from '#modules/clock/model/running-clock.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import { useNow } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';

/** Every clock that runs for the records on this device, counted here and now. */
export function useClocks(): RunningClock[] {
  return clocksOf(useReader(), TRIGGERS, useNow());
}
