import type { Route } from '#platform/server/http/route.ts';
import type { House } from './house.ts';

/** The queries that modules answer beside the spine: lists, figures, files. Reads only; writes are commands. */
export function moduleRoutes(_house: House): Route[] {
  return [];
}
