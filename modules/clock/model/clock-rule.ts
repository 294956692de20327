import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { LENGTH } from './length.ts';

/**
 * What kind of time it is. A deadline is missed; a cap is exceeded; a window or a limitation closes; the others are
 * facts to be known and are never anybody's failure.
 */
const CLOCK_KINDS = [
  'deadline',
  'cap',
  'window',
  'range',
  'minimum',
  'limitation',
  'entitlement',
  'limit',
  'share',
  'milestone',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

const Length = z.string().regex(LENGTH);
const Words = z.string().min(1).max(300);

/**
 * One clock of the law: how long it runs, how it is counted, and where it is written.
 * `verification` V was read in a source; M is from memory and ships switched off until a lawyer has looked at it.
 */
export const ClockRule = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}(\.[A-Z0-9_-]+)+$/),
  statute: Words,
  duration: Length.nullable(),
  verification: z.enum(['V', 'M']),
  /** Null where nobody looked it up yet: the rule then counts, and says so. */
  validFrom: CalendarDay.nullable(),
  validTo: CalendarDay.optional(),
  validFromVerification: z.enum(['V', 'M']).optional(),
  excludeJourney: z.boolean(),
  repeats: z.boolean(),
  enabledByDefault: z.boolean(),
  kind: z.enum(CLOCK_KINDS),
  /** General Clauses Act 1897 s.9: the day of the trigger is not counted. For default bail the day of remand is day 1. */
  countRule: z.enum(['trigger-day-excluded', 'trigger-day-is-day-1']),
  /** Which day decides whether the rule was in force. BNSS s.531: investigations already begun go on under the old code. */
  effectiveBy: z.enum(['trigger', 'investigation-start']),
  appliesToSections: z.array(z.string()).optional(),
  states: z.array(z.string()).optional(),
  /** The same day of every year: "05-31". */
  annualOn: z
    .string()
    .regex(/^\d\d-\d\d$/)
    .optional(),
  /** Another length for some: the first that fits the child's age at the trigger. */
  variants: z.array(z.strictObject({ childAgeAtMostYears: z.int().optional(), duration: Length })).optional(),
  minDuration: Length.optional(),
  /** A second payment or step, counted from the same trigger. */
  secondDuration: Length.optional(),
  workingDays: z.boolean().optional(),
  /** A day of the calendar, for what begins for everybody at once. */
  date: CalendarDay.optional(),
  /** When a window opens, counted from the trigger, and when it is wise to have begun. */
  opens: Length.optional(),
  advisory: Length.optional(),
});
export type ClockRule = z.infer<typeof ClockRule>;

/** What a lawyer reads beside a rule, in the law's own language. Counting does not need it, and so no first page brings it. */
export const RuleText = z.strictObject({
  trigger: Words,
  deadline: Words,
  actor: Words,
  applies: z.string().max(300),
  note: z.string().max(500),
  sources: Words,
});
export type RuleText = z.infer<typeof RuleText>;
