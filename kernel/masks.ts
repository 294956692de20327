import { z } from 'zod';

/**
 * What a masked record still shows, by its kind. A kind that is not named here shows nothing to whoever reaches its
 * compartment masked: the record is then not there. What is hidden leaves the server as null, an empty list or empty
 * words, dates without the words they were said in, sources without who said it; and the record says `masked`.
 *
 * `app.shows_masked` (migrations *show-by-role*, *talk-alone*, *say-what-to-mind*, *reach-her-safely*) names the same kinds.
 */
export const MASKS: Readonly<Record<string, readonly string[]>> = {
  person: ['displayCode', 'nameUsed', 'gender', 'born', 'birthBasis', 'safeContact', 'neverContact'],
  'contact-rules': [
    'aboutId',
    'agreed',
    'saidBy',
    'noContact',
    'safeWays',
    'neverWays',
    'days',
    'from',
    'until',
    'through',
    'never',
    'maySay',
    'endWords',
  ],
  'case-file': ['personId', 'title', 'status', 'riskLevel', 'openedAt', 'openedFrom', 'closedAt', 'ownerId'],
  'education-record': ['personId', 'level', 'grade', 'status', 'since', 'untilWhen', 'planned'],
  placement: ['personId', 'facilityId', 'shelterType', 'admitted', 'basis', 'discharged'],
  'counselling-session': ['personId', 'happened', 'attended', 'risk'],
  'health-need': ['personId', 'whatToDo', 'lang', 'urgency', 'since', 'untilOn', 'endedOn'],
  hearing: ['proceedingId', 'personId', 'on', 'presence', 'adjourned'],
  evidence: ['aboutKind', 'aboutId', 'kind', 'collected'],
  operation: ['codeName', 'status', 'ourRole', 'plannedFor', 'happened', 'startedAt', 'endedAt'],
};

/** The facts of this kind that a masked reader sees, or null where she sees no record of it at all. */
export function factsShownMasked(kind: string): readonly string[] | null {
  return MASKS[kind] ?? null;
}

/** Whether this record came masked: then an empty fact is not shown, which is not the same as not recorded. */
export function isMasked(record: object): boolean {
  return 'masked' in record;
}

/** What stands in place of a hidden fact, as the text of JSON. `source`: its kind is told, and neither who said it nor how. */
export type Blank = 'null' | '[]' | '""' | 'source';

/** The empty form of every fact that has one, so that a screen can draw a masked record like any other. */
export function blanksOf(facts: z.ZodObject, forms: Readonly<Record<string, string>>): Record<string, Blank> {
  const blanks: Record<string, Blank> = {};
  for (const [name, schema] of Object.entries(facts.shape) as [string, z.ZodType][]) {
    if (schema.safeParse(null).success) blanks[name] = 'null';
    else if (forms[name] === 'source') blanks[name] = 'source';
    else if (schema.safeParse([]).success) blanks[name] = '[]';
    else if (schema instanceof z.ZodString) blanks[name] = '""';
  }
  return blanks;
}
