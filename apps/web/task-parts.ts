import { lazyPart } from '#platform/web/lazy-part.ts';
import type { TaskPart } from '#platform/web/task-parts.ts';

/** What modules show in the sheet of a task, by the kind it is about. */
export const TASK_PARTS: Readonly<Record<string, TaskPart>> = {
  'volunteer-offer': lazyPart(async () => ({
    default: (await import('#modules/appeal/web/passed-offer.part.tsx')).PassedOfferPart,
  })),
};
