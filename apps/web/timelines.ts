import type { AnyTimelineMaker } from '#kernel/timeline.ts';

/** Every kind of record that tells something in a timeline. A new one is a line here and its maker. */
export const TIMELINES: readonly AnyTimelineMaker[] = [];
