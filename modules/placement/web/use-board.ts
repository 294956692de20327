import { useMemo } from 'react';
import { type Board, type BoardStay, boardOf } from '#modules/placement/model/board.ts';
import { useToday } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';

/** Who is where, as far as this device knows; drawn again at every change. */
export function useBoard(): Board {
  const reader = useReader();
  const today = useToday();
  return useMemo(() => boardOf(reader, today), [reader, today]);
}

/** Everybody on the board, home by home. */
export function everybodyOf({ homes, elsewhere }: Board): BoardStay[] {
  return [...homes.flatMap(({ stays }) => stays), ...elsewhere];
}

export function findStay(board: Board, stayId: string): BoardStay | null {
  return [...everybodyOf(board), ...board.gone].find(({ stay }) => stay.id === stayId) ?? null;
}
