import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { hasRole } from '#kernel/actor.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import type { DueMaker } from '#kernel/due.ts';
import { AnyId } from '#kernel/id.ts';
import type { Reader } from '#kernel/reader.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { rulesAbout } from '#modules/person/model/check-contact.ts';
import { ContactRules, rulesOn } from '#modules/person/model/contact-rules.ts';
import { ContactLink, OutreachContact } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/**
 * Tells the workers who know her by an alias how she can be reached without harm, and nothing else: not that there is a
 * person of that name, no file, and not through whom, which could name her. What they are told lies with the contact.
 */
export const tellSafeContact = defineAct({
  name: 'outreach.tell-safe-contact',
  input: z.strictObject({ rulesId: AnyId, contactId: AnyId, personId: AnyId }),
  by: ['case-manager'],
  answeredBy: 'server',
  knows: ({ contactId, personId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    link: mayKnow(ContactLink, { contactId }),
    rules: rulesAbout(personId),
  }),
  decide({ rulesId, personId }, { contact, link, rules }) {
    if (link?.personId !== personId) return refuse(NOT_FOUND);
    const newest = rulesOn(rules);
    if (newest === null) return refuse(OUTREACH_REFUSALS.nothingToTell);
    const { id: _id, scopeId: _scope, version: _version, changedAt: _at, changedBy: _by, ...facts } = newest;
    const told = { ...facts, aboutId: contact.id, through: null };
    return accept(added(ContactRules, { id: rulesId, scopeId: contact.id }, told));
  },
});

/** The contact of this person, to whom those who work there have not been told what holds now. */
export function contactToTell(reader: Reader, personId: string): string | null {
  const all = reader.all(ContactRules);
  const written = (aboutId: string) => rulesOn(all.filter((one) => one.aboutId === aboutId))?.changedAt ?? '';
  const links = reader.all(ContactLink).filter((one) => one.personId === personId);
  const open = links.find(
    ({ contactId }) => reader.get(OutreachContact, contactId) !== null && written(personId) > written(contactId),
  );
  return open?.contactId ?? null;
}

/** What holds now is passed on to who goes to her. The words in the list name neither outreach nor a contact. */
export const safeContactDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager')) return [];
  const people = new Set(reader.all(ContactLink).map(({ personId }) => personId));
  return [...people]
    .filter((personId) => contactToTell(reader, personId) !== null)
    .map((personId) => ({
      id: `tell-${personId}`,
      sentence: { key: 'outreach:due.tell' },
      track: 'protection',
      personIds: [personId],
      dueOn: today,
      dueAt: null,
      address: ['p', personId],
    }));
};
