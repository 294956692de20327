import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { hasRole } from '#kernel/actor.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Conflict } from './conflict.ts';
import { PROTECTION_REFUSALS } from './protection-refusals.ts';

/**
 * Says that a colleague is related to a person, or was that person: from then on nothing that concerns her opens to
 * that colleague. Anybody says it of herself; of another, a director or whoever keeps the file.
 */
export const declareConflict = defineAct({
  name: 'protection.declare-conflict',
  input: z.strictObject({ conflictId: AnyId, staffId: AnyId, personId: AnyId, kind: z.enum(['related', 'is']) }),
  by: 'everyone',
  answeredBy: 'server',
  notedAs: 'grant',
  knows: ({ staffId, personId }) => ({
    person: mustKnow(Person, personId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ conflictId, staffId, personId, kind }, _known, { actor }) {
    if (staffId !== actor.staffId && !hasRole(actor, 'director', 'case-manager'))
      return refuse(PROTECTION_REFUSALS.notYoursToDeclare);
    return accept({ is: 'conflict-declared', conflictId, staffId, personId, kind });
  },
});

/** It was a mistake, or holds no more. Never said by the colleague it concerns. */
export const endConflict = defineAct({
  name: 'protection.end-conflict',
  input: z.strictObject({ conflictId: AnyId }),
  by: ['director'],
  answeredBy: 'server',
  notedAs: 'grant',
  knows: ({ conflictId }) => ({ conflict: mustKnow(Conflict, conflictId) }),
  decide(_input, { conflict }, { actor, now }) {
    if (conflict.staffId === actor.staffId) return refuse(PROTECTION_REFUSALS.ownConflict);
    if (conflict.endedAt !== null) return refuse(PROTECTION_REFUSALS.ended);
    return accept(changed(Conflict, conflict.id, { endedAt: now, endedBy: actor.staffId }));
  },
});
