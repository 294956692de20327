import type { WriteAct } from '#platform/web/write-acts.ts';

/** What can be written, in the order it is offered: most used first. A form is fetched when it is opened. */
export const WRITE_ACTS: readonly WriteAct[] = [];
