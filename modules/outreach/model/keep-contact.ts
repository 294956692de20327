import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { checkContact, Despite, rulesAbout } from '#modules/person/model/check-contact.ts';
import type { ContactWay } from '#modules/person/model/contact-rules.ts';
import {
  type MEETING_PLACES,
  OutreachContact,
  type OutreachContactFacts,
  outreachContactFacts,
  TrustStep,
} from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';
import { lastStep } from './trust-lifecycle.ts';

const { alias, age, languages, safeContact, neverContact, centreId } = outreachContactFacts.shape;
const { nextOn, nextFrom, nextUntil, nextPlace, nextWords } = outreachContactFacts.shape;

export const correctContact = defineAct({
  name: 'outreach.correct-contact',
  input: z.strictObject({
    contactId: AnyId,
    changes: z.strictObject({
      alias: alias.exactOptional(),
      age: age.exactOptional(),
      languages: languages.exactOptional(),
      centreId: centreId.exactOptional(),
      safeContact: safeContact.exactOptional(),
      neverContact: neverContact.exactOptional(),
    }),
  }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ contactId }) => ({ contact: mustKnow(OutreachContact, contactId) }),
  decide({ contactId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    return accept(changed(OutreachContact, contactId, changes));
  },
});

/** What she wants, as she says it. What she wanted before stays in the history. */
export const recordContactWish = defineAct({
  name: 'outreach.record-contact-wish',
  input: z.strictObject({
    contactId: AnyId,
    wish: z.string().trim().min(1).max(2000),
    wishLang: z.string().min(2).max(10),
    wishSaid: Dated,
  }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ contactId }) => ({ contact: mustKnow(OutreachContact, contactId) }),
  decide({ contactId, ...wish }, _known, { today }) {
    if (isSurelyBefore(day(today), wish.wishSaid)) return refuse(OUTREACH_REFUSALS.notYet);
    return accept(changed(OutreachContact, contactId, wish));
  },
});

/** When, where and how she can next be met without harm. */
export const NextContact = z.strictObject({ nextOn, nextFrom, nextUntil, nextPlace, nextWords });
export type NextContact = Pick<OutreachContactFacts, 'nextOn' | 'nextFrom' | 'nextUntil' | 'nextPlace' | 'nextWords'>;

export const planContact = defineAct({
  name: 'outreach.plan-contact',
  input: z.strictObject({ contactId: AnyId, ...NextContact.shape, despite: Despite }),
  by: ['outreach-worker'],
  knows: ({ contactId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    steps: allKnown(TrustStep, { contactId }),
    rules: rulesAbout(contactId),
  }),
  decide({ contactId, despite, ...next }, { steps, rules }, { today, newId }) {
    const wrong = refuseNext(next, lastStep(steps)?.stage ?? null, today);
    if (wrong) return refuse(wrong);
    const checked = checkNext(next, rules, despite, { aboutId: contactId, today, newId });
    if (checked.refusal) return refuse(checked.refusal);
    return accept(changed(OutreachContact, contactId, next), ...checked.events);
  },
});

const WAY_OF_PLACE = {
  at_centre: 'at-ours',
  in_lane: 'in-lane',
  by_phone: 'phone',
  through_someone: 'through-someone',
  elsewhere: null,
} as const satisfies Record<(typeof MEETING_PLACES)[number], ContactWay | null>;

/** The next meeting as a contact: where it is says how she is reached. */
export function nextAsContact({ nextOn: on, nextFrom: from, nextUntil: until, nextPlace }: NextContact) {
  return { way: nextPlace && WAY_OF_PLACE[nextPlace], on, from, until };
}

/** What those who lead her file agreed with her, and told us, holds for our next meeting as well. */
export function checkNext(
  next: NextContact,
  rules: Parameters<typeof checkContact>[0],
  despite: string | null | undefined,
  asked: Parameters<typeof checkContact>[3],
) {
  return next.nextOn === null
    ? { refusal: null, events: [] }
    : checkContact(rules, nextAsContact(next), despite, asked);
}

/** Nobody goes to a woman who said that she wants no contact, and nobody plans what is over. */
export function refuseNext(next: NextContact, stage: string | null, today: string): Refusal | null {
  if (next.nextOn === null) return null;
  if (stage === 'no_contact_wanted') return OUTREACH_REFUSALS.noContactWanted;
  if (next.nextOn < today) return OUTREACH_REFUSALS.nextInPast;
  const { nextFrom: from, nextUntil: until } = next;
  return from !== null && until !== null && until <= from ? OUTREACH_REFUSALS.hoursTurned : null;
}
