import type { WaitingPrayer } from '#modules/prayer/model/sent-prayer.ts';
import { type ServerRead, useServer } from '#platform/web/server-read.ts';

export type Mark = { code: string; from: number; to: number; hard: boolean };
export type MarkedPrayer = WaitingPrayer & { marks: Mark[] };

/** Prayers that wait; no device keeps what nobody has looked at. */
export const usePrayers = (): ServerRead<{ waiting: number; prayers: MarkedPrayer[] }> =>
  useServer('/api/prayers/waiting');
