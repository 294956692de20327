import type { DueMaker } from '#kernel/due.ts';

/** What each module finds due. */
export const DUES: readonly DueMaker[] = [];
