import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { CaseFile, Participant } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CARRIED_TO_OTHERS, CARRIED_TO_PEOPLE } from './open-case-file.ts';

const CARED_FOR = ['survivor', 'missing_person', 'possible_victim', 'child_of_survivor'];

/** Names a person's role in a file. One person may hold several: roles are added, never exchanged. */
export const addParticipant = defineAct({
  name: 'case-file.add-participant',
  input: z.strictObject({ participantId: AnyId, participant: Participant.facts }),
  by: ['investigator', 'operation-lead', 'case-manager'],
  knows: ({ participant }) => ({
    file: mustKnow(CaseFile, participant.caseFileId),
    person: mustKnow(Person, participant.personId),
    roles: allKnown(Participant, { caseFileId: participant.caseFileId, personId: participant.personId }),
  }),
  decide({ participantId, participant }, { file, person, roles }) {
    if (roles.some((one) => one.role === participant.role)) return refuse(CASE_FILE_REFUSALS.alreadyInRole);
    const carries = CARED_FOR.includes(participant.role) ? CARRIED_TO_PEOPLE : CARRIED_TO_OTHERS;
    return accept(
      scopesLinked(file.id, person.id, carries),
      added(Participant, { id: participantId, scopeId: file.id }, participant),
    );
  },
});
