import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { refuseContact, rulesAbout } from '#modules/person/model/check-contact.ts';
import { Person } from '#modules/person/model/person.ts';
import { COUNSELLING_REFUSALS } from './counselling-refusals.ts';
import { CounsellingSession, SessionAddition, type SessionFacts, sessionFacts } from './session.ts';

/** A display code as it is spoken on the phone: in a group it names somebody else. */
const CODE = /\b[A-Z]{3,}-[0-9]{3}\b/;

/** Writes down a session. Only a counsellor does, and only counsellors read its words. */
export const recordSession = defineAct({
  name: 'counselling.record-session',
  input: z.strictObject({ sessionId: AnyId, session: sessionFacts }),
  by: ['counsellor'],
  knows: ({ session: { personId } }) => ({ person: mustKnow(Person, personId), rules: rulesAbout(personId) }),
  decide({ sessionId, session }, { person, rules }, { today }) {
    const wrong = refuseSession(session, person.displayCode, today) ?? refuseNext(session, rules);
    if (wrong) return refuse(wrong);
    return accept(added(CounsellingSession, { id: sessionId, scopeId: person.id }, session));
  },
});

/** What was written stays; what has to be put right stands beside it, with its day and its writer. */
export const addToSession = defineAct({
  name: 'counselling.add-to-session',
  input: z.strictObject({ additionId: AnyId, sessionId: AnyId, words: z.string().trim().min(1).max(20_000) }),
  by: ['counsellor'],
  knows: ({ sessionId }) => ({ session: mustKnow(CounsellingSession, sessionId) }),
  decide({ additionId, sessionId, words }, { session: { personId, scopeId } }) {
    return accept(added(SessionAddition, { id: additionId, scopeId }, { personId, sessionId, words }));
  },
});

/** The next talk is a contact like any other: on a day that is safe for her, or on none. */
function refuseNext({ nextOn }: SessionFacts, rules: Parameters<typeof refuseContact>[0]): Refusal | null {
  return nextOn === null ? null : refuseContact(rules, { way: null, on: nextOn }, 'nextOn');
}

function refuseSession(session: SessionFacts, ownCode: string, today: string): Refusal | null {
  const { happened, kind, groupSize, attended, ownWords, nextOn, note } = session;
  if (isSurelyBefore(day(today), happened)) return COUNSELLING_REFUSALS.notYet;
  if ((kind === 'group') !== (groupSize !== null)) return COUNSELLING_REFUSALS.groupSize;
  if (attended !== 'came' && ownWords !== null) return COUNSELLING_REFUSALS.saidButAbsent;
  if (nextOn !== null && isSurelyBefore(day(nextOn), happened)) return COUNSELLING_REFUSALS.nextInPast;
  return kind === 'group' && CODE.test(note.replaceAll(ownCode, '')) ? COUNSELLING_REFUSALS.namesAnother : null;
}
