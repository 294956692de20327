import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';

/** How somebody is reached. `family`: her family is spoken with about her. */
export const CONTACT_WAYS = [
  'phone',
  'message',
  'home-visit',
  'through-someone',
  'at-ours',
  'in-lane',
  'family',
] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** Who said how it is safe. What we thought ourselves is no agreement, and says so. */
export const RULES_SAID_BY = ['herself', 'speaks-for-her', 'we'] as const;

const HourOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const contactRulesFacts = z.strictObject({
  /** The person; or the contact of outreach whose workers were told. It is the record's own scope. */
  aboutId: AnyId,
  agreed: Dated,
  saidBy: z.enum(RULES_SAID_BY),
  /** Nobody calls, writes or comes, until she says otherwise. */
  noContact: z.boolean(),
  safeWays: z.array(z.enum(CONTACT_WAYS)).max(CONTACT_WAYS.length),
  neverWays: z.array(z.enum(CONTACT_WAYS)).max(CONTACT_WAYS.length),
  /** Days on which it is safe, Monday 1 to Sunday 7; none where nobody asked. */
  days: z.array(z.int().min(1).max(7)).max(7),
  from: HourOfDay.nullable(),
  until: HourOfDay.nullable(),
  /** Through whom, by which number. Stays with the person: it can name her. */
  through: Words(1000),
  never: Words(1000),
  /** As whom one speaks, and what may be said where others hear it. */
  maySay: Words(1000),
  /** What she says when it is not safe to talk. Whoever hears it ends the call. */
  endWords: Words(300),
});

/** How she can be reached without harm, as it was agreed on a day. The newest holds; those before it stay readable. */
export const ContactRules = defineRecord({
  kind: 'contact-rules',
  compartment: 'person',
  facts: contactRulesFacts,
  dated: ['agreed'],
  secret: ['saidBy', 'noContact', 'safeWays', 'neverWays', 'days'],
  holds: ({ safeWays, neverWays }) => !safeWays.some((way) => neverWays.includes(way)),
});
export type ContactRulesFacts = z.infer<typeof contactRulesFacts>;

type Rules = Stored<ContactRulesFacts>;

/** Newest first. Of two of one day the one that was written later holds. */
export function newestFirst(all: readonly Rules[]): Rules[] {
  return all.toSorted((a, b) => latest(b).localeCompare(latest(a)) || b.changedAt.localeCompare(a.changedAt));
}

function latest({ agreed }: Rules): string {
  return agreed.latest ?? '';
}

/** What held on that day; on a day that is not known, what holds now. */
export function rulesOn(all: readonly Rules[], on: Dated | null = null): Rules | null {
  return newestFirst(all).find(({ agreed }) => on === null || !isSurelyBefore(on, agreed)) ?? null;
}
