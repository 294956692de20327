import type { PersonPart } from '#platform/web/person-parts.ts';

/** What other modules show on a person's page, in the order it is read there. A new part is one entry here. */
export const PERSON_PARTS: readonly PersonPart[] = [];
