import { useEffect, useMemo } from 'react';
import { type Board, type BoardStay, boardOf, type Counted, type DaysOut } from '#modules/placement/model/board.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';

/** Who is where, as far as this device knows, and how many beds are taken; drawn again at every change. */
export function useBoard(): Board {
  const reader = useReader();
  const today = useToday();
  // To the minute: a leave is overdue from one minute to the next, and no minute is worth drawing twice.
  const at = `${useNow().slice(0, 16)}:00.000Z`;
  const counted = useBedsCounted();
  const out = useDaysOut();
  return useMemo(() => boardOf(reader, { today, at }, counted, out), [reader, today, at, counted, out]);
}

/** Counted by the server, for it alone sees every home; asked again when a stay that we know begins or ends. */
function useBedsCounted(): Counted {
  const { data, again } = useServer<{ homes: { homeId: string; taken: number; closed: number }[] }>('/api/homes/beds');
  const open = useRecords(Placement, { discharged: null }).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of open stays is what makes the answer old.
  useEffect(again, [open, again]);
  return useMemo(() => data && new Map(data.homes.map(({ homeId, ...beds }) => [homeId, beds])), [data]);
}

/** Told by the server to those who look after them, for it alone knows of the court; without it the card says nothing of it. */
function useDaysOut(): DaysOut | undefined {
  const { data, again } = useServer<{ days: { personId: string; on: string; sure: boolean }[] }>('/api/homes/days-out');
  const open = useRecords(Placement, { discharged: null }).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes brings her days.
  useEffect(again, [open, again]);
  return useMemo(() => data && new Map(data.days.map(({ personId, ...day }) => [personId, day])), [data]) ?? undefined;
}

/** Everybody on the board, home by home. */
export function everybodyOf({ homes, elsewhere }: Board): BoardStay[] {
  return [...homes.flatMap(({ stays }) => stays), ...elsewhere];
}

export function findStay(board: Board, stayId: string): BoardStay | null {
  return [...everybodyOf(board), ...board.gone].find(({ stay }) => stay.id === stayId) ?? null;
}
