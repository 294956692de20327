import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { refuseContact, rulesAbout } from '#modules/person/model/check-contact.ts';
import { Relation } from '#modules/person/model/person.ts';
import {
  AGREEMENTS,
  FamilyContact,
  type FamilyContactFacts,
  FamilyMeeting,
  familyMeetingFacts,
  MEETING_OUTCOMES,
} from './family-contact.ts';
import { FAMILY_WORK_REFUSALS } from './family-work-refusals.ts';

export const FAMILY_WORKERS = ['case-manager'] as const;

/** Her family is spoken with. Days and hours are hers, not theirs. */
const WITH_FAMILY = { way: 'family', on: null } as const;

type Related = { personId: string; otherId: string; safeToContact: string };

/** Whether it is written of this relative, from either side, that contact is not safe. */
function isUnsafe(relatedId: string | null, relations: readonly Related[]): boolean {
  return relations.some(
    ({ personId, otherId, safeToContact }) =>
      (otherId === relatedId || personId === relatedId) && safeToContact === 'no',
  );
}

/** What we began needs her yes; what we or she began is with nobody whom she must be kept from. */
export function refuseFamilyContact(
  { happened, began, relatedId, sheAgreed }: FamilyContactFacts,
  relations: readonly Related[],
  today: string,
): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return { ...FAMILY_WORK_REFUSALS.notYet, fields: ['happened'] };
  if (began === 'they') return null;
  if (isUnsafe(relatedId, relations)) return FAMILY_WORK_REFUSALS.notSafe;
  return began === 'we' && sheAgreed !== 'yes' ? FAMILY_WORK_REFUSALS.withoutHerYes : null;
}

/** Writes down a contact. What we or she began needs her yes, and nobody whom she must be kept from. */
export const recordFamilyContact = defineAct({
  name: 'family-work.record-contact',
  input: z.strictObject({ contactId: AnyId, contact: FamilyContact.facts }),
  by: FAMILY_WORKERS,
  knows: ({ contact: { caseFileId, personId } }) => ({
    file: mustKnow(CaseFile, caseFileId),
    relations: allKnown(Relation, { personId }),
    back: allKnown(Relation, { otherId: personId }),
    rules: rulesAbout(personId),
  }),
  decide({ contactId, contact }, { file, relations, back, rules }, { today }) {
    // Whom she must be kept from was looked up under this id: in another's name nobody would be unsafe.
    if (contact.personId !== file.personId) return refuse(NOT_FOUND);
    const wrong = refuseFamilyContact(contact, [...relations, ...back], today);
    if (wrong) return refuse(wrong);
    const stop = contact.began === 'we' && refuseContact(rules, WITH_FAMILY, 'began');
    if (stop) return refuse(stop);
    return accept(
      added(FamilyContact, { id: contactId, scopeId: file.scopeId }, { ...contact, personId: file.personId }),
    );
  },
});

const Planned = familyMeetingFacts.omit({ held: true, outcome: true, ownWords: true });

/** Plans a meeting: with her yes, with somebody beside her, and with nobody whom she must be kept from. */
export const planFamilyMeeting = defineAct({
  name: 'family-work.plan-meeting',
  input: z.strictObject({ meetingId: AnyId, meeting: Planned, sheAgreed: z.enum(AGREEMENTS) }),
  by: FAMILY_WORKERS,
  knows: ({ meeting: { caseFileId, personId } }) => ({
    file: mustKnow(CaseFile, caseFileId),
    relations: allKnown(Relation, { personId }),
    back: allKnown(Relation, { otherId: personId }),
    rules: rulesAbout(personId),
  }),
  decide({ meetingId, meeting, sheAgreed }, { file, relations, back, rules }, { today }) {
    if (meeting.personId !== file.personId) return refuse(NOT_FOUND);
    if (sheAgreed !== 'yes') return refuse(FAMILY_WORK_REFUSALS.withoutHerYes);
    if (isUnsafe(meeting.relatedId, [...relations, ...back])) return refuse(FAMILY_WORK_REFUSALS.notSafe);
    const stop = refuseContact(rules, WITH_FAMILY, 'sheAgreed');
    if (stop) return refuse(stop);
    if (isSurelyBefore(meeting.plannedFor, day(today))) return refuse(FAMILY_WORK_REFUSALS.plannedInPast);
    const facts = { ...meeting, personId: file.personId, held: null, outcome: null, ownWords: null };
    return accept(added(FamilyMeeting, { id: meetingId, scopeId: file.scopeId }, facts));
  },
});

/** How a meeting was, and how she was afterwards. One that was not held is written too: why she did not want it counts. */
export const recordFamilyMeeting = defineAct({
  name: 'family-work.record-meeting',
  input: z.strictObject({
    meetingId: AnyId,
    held: Dated,
    outcome: z.enum(MEETING_OUTCOMES),
    ownWords: z.string().trim().min(1).max(5000).nullable(),
    lang: z.string().min(2).max(10),
    note: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: FAMILY_WORKERS,
  knows: ({ meetingId }) => ({ meeting: mustKnow(FamilyMeeting, meetingId) }),
  decide({ meetingId, ...came }, { meeting }, { today }) {
    if (meeting.held !== null) return refuse(FAMILY_WORK_REFUSALS.alreadyHeld);
    if (isSurelyBefore(day(today), came.held)) return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: ['held'] });
    return accept(changed(FamilyMeeting, meetingId, came));
  },
});
