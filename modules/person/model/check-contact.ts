import { z } from 'zod';
import { type Asking, allKnown } from '#kernel/act.ts';
import { CalendarDay, type Dated } from '#kernel/dated.ts';
import { added, type Happening } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord, type Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CONTACT_WAYS, ContactRules, type ContactRulesFacts, type ContactWay, rulesOn } from './contact-rules.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** A call, a visit, a meeting: how, on which day and between which hours, as far as that is known. */
export type Contact = { way: ContactWay | null; on: string | null; from?: string | null; until?: string | null };

export const STOPS = ['no-contact', 'way', 'day', 'hour'] as const;
export type Stop = (typeof STOPS)[number];

/** Every rule that forbids this contact. */
export function stopsOf(rules: ContactRulesFacts | null, { way, on, from = null, until = null }: Contact): Stop[] {
  if (rules === null) return [];
  if (rules.noContact) return ['no-contact'];
  const stops: Stop[] = [];
  if (way !== null && rules.neverWays.includes(way)) stops.push('way');
  if (on !== null && rules.days.length > 0 && !rules.days.includes(dayOfWeek(on))) stops.push('day');
  if (isOutside(rules, from) || isOutside(rules, until)) stops.push('hour');
  return stops;
}

/** Monday is 1, Sunday 7. */
export function dayOfWeek(on: string): number {
  return ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function isOutside({ from, until }: ContactRulesFacts, hour: string | null): boolean {
  return hour !== null && ((from !== null && hour < from) || (until !== null && hour > until));
}

/** Why somebody goes on although a rule forbids it: her life may hang on it. Left out where no rule does. */
export const Despite = z.string().trim().min(1).max(1000).nullable().exactOptional();

const exceptionFacts = z.strictObject({
  aboutId: AnyId,
  happened: CalendarDay,
  stops: z.array(z.enum(STOPS)).min(1).max(STOPS.length),
  way: z.enum(CONTACT_WAYS).nullable(),
  why: z.string().trim().min(1).max(1000),
});

/** A contact that was planned or made although a rule forbade it, and why. Nobody passes a rule by unseen. */
export const ContactException = defineRecord({
  kind: 'contact-exception',
  compartment: 'services',
  facts: exceptionFacts,
  secret: ['stops', 'way'],
});

const REFUSALS: Record<Stop, Refusal> = {
  'no-contact': PERSON_REFUSALS.noContactWanted,
  way: PERSON_REFUSALS.wayForbidden,
  day: PERSON_REFUSALS.dayForbidden,
  hour: PERSON_REFUSALS.hourForbidden,
};

/** What an act that plans or tells of a contact has to know. */
export const rulesAbout = (aboutId: string) => allKnown(ContactRules, { aboutId });

type Known = readonly Stored<ContactRulesFacts>[];
type Checked = { refusal: Refusal } | { refusal: null; events: Happening[] };
type Asked = Pick<Asking, 'today' | 'newId'>;

/**
 * Whether somebody may go on. A rule that forbids it stops everybody who has no reason; with a reason one goes on, and the
 * reason is kept. A rule that nobody could ever break would be broken without a word, in the night that somebody's life hangs on it.
 */
export function checkContact(
  known: Known,
  contact: Contact,
  despite: string | null | undefined,
  asked: Asked & { aboutId: string; at?: Dated },
): Checked {
  const stops = stopsOf(rulesOn(known, asked.at ?? null), contact);
  const [first] = stops;
  if (first === undefined) return { refusal: null, events: [] };
  if (!despite) return { refusal: REFUSALS[first] };
  const { aboutId } = asked;
  const facts = { aboutId, happened: asked.today, stops, way: contact.way, why: despite };
  return { refusal: null, events: [added(ContactException, { id: asked.newId(), scopeId: aboutId }, facts)] };
}

/** The same where there is no going on: another day, another way, or the rules agreed anew with her. */
export function refuseContact(known: Known, contact: Contact, field: string): Refusal | null {
  const isStopped = stopsOf(rulesOn(known), contact).length > 0;
  return isStopped ? { ...PERSON_REFUSALS.contactForbidden, fields: [field] } : null;
}

/** The one day of a date that is known to the day. */
export function dayOf({ earliest, latest }: Dated): string | null {
  return earliest !== null && earliest === latest ? earliest : null;
}
