import { z } from 'zod';
import { type Asking, allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { Dated } from '#kernel/dated.ts';
import { accept, added, changed, type Happening, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StoredOf } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { CARRIED_TO_OTHERS } from '#modules/case-file/model/open-case-file.ts';
import { FilePerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { Operation } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { CARRIED_TO_THE_DAYS_PEOPLE } from './record-rescued.ts';
import { Arrest, arrestRecordFacts } from './rescue.ts';

const accused = {
  operationId: AnyId,
  person: FilePerson,
  /** The case file in which this person is accused, if there is one yet. */
  caseFileId: AnyId.nullable(),
  /** Who is accused may be a victim too. Both are said, in the same file, of the same person. */
  alsoPossibleVictim: z.boolean(),
  since: Dated.nullable(),
};
const Accused = z.strictObject(accused);
type Accused = z.infer<typeof Accused>;

const knowsAccused = ({ operationId, person, caseFileId }: Accused) => ({
  operation: mustKnow(Operation, operationId),
  known: mayKnow(Person, { id: person.personId }),
  file: mayKnow(CaseFile, { id: caseFileId ?? '' }),
  roles: allKnown(Participant, { caseFileId: caseFileId ?? '', personId: person.personId }),
});

type KnownAccused = { known: object | null; file: object | null; roles: readonly StoredOf<typeof Participant>[] };

/** What must be there to name somebody accused, and is not. */
function whyNotAccused({ person, caseFileId, alsoPossibleVictim }: Accused, { known, file }: KnownAccused) {
  if (person.is === 'known' && known === null) return NOT_FOUND;
  if (caseFileId !== null && file === null) return NOT_FOUND;
  return alsoPossibleVictim && caseFileId === null ? OPERATION_REFUSALS.fileForBoth : null;
}

function accusedNamed(asked: Accused, { roles }: KnownAccused, asking: Asking): Happening[] {
  const { operationId, caseFileId, since } = asked;
  const { personId } = asked.person;
  const wanted = asked.alsoPossibleVictim ? (['accused', 'possible_victim'] as const) : (['accused'] as const);
  const missing = wanted.filter((role) => !roles.some((one) => one.role === role));
  const met = [...personOfFile(asked.person, asking), scopesLinked(operationId, personId, CARRIED_TO_THE_DAYS_PEOPLE)];
  if (caseFileId === null) return met;
  return [
    ...met,
    scopesLinked(caseFileId, personId, CARRIED_TO_OTHERS),
    ...missing.map((role) =>
      added(
        Participant,
        { id: asking.newId(), scopeId: caseFileId },
        { caseFileId, personId, role, since, note: null },
      ),
    ),
  ];
}

/** Names somebody accused in an operation, arrested or not. */
export const nameAccused = defineAct({
  name: 'operation.name-accused',
  input: Accused,
  by: OPERATES,
  answeredBy: 'server',
  knows: knowsAccused,
  decide(asked, known, asking) {
    const why = whyNot(known.operation, 'record-arrest') ?? whyNotAccused(asked, known);
    return why ? refuse(why) : accept(...accusedNamed(asked, known, asking));
  },
});

/** Records an arrest by the police in an operation: of somebody known, or of somebody met that day. */
export const recordArrest = defineAct({
  name: 'operation.record-arrest',
  input: Accused.extend({ arrestId: AnyId, arrest: arrestRecordFacts.omit({ operationId: true, personId: true }) }),
  by: OPERATES,
  answeredBy: 'server',
  knows: (asked) => ({
    ...knowsAccused(asked),
    already: mayKnow(Arrest, { operationId: asked.operationId, personId: asked.person.personId }),
  }),
  decide({ arrestId, arrest, ...asked }, { already, ...known }, asking) {
    const why = whyNot(known.operation, 'record-arrest') ?? whyNotAccused(asked, known);
    if (why) return refuse(why);
    if (already) return refuse(OPERATION_REFUSALS.alreadyRecorded);
    if ((arrest.at.earliest ?? '') > asking.today) return refuse(OPERATION_REFUSALS.inFuture);
    const { operationId, person } = asked;
    const facts = { ...arrest, operationId, personId: person.personId };
    return accept(
      ...accusedNamed(asked, known, asking),
      added(Arrest, { id: arrestId, scopeId: person.personId }, facts),
    );
  },
});

/** Corrects an arrest: the sections often come days later, from the police. */
export const correctArrest = defineAct({
  name: 'operation.correct-arrest',
  input: z.strictObject({
    arrestId: AnyId,
    changes: arrestRecordFacts.omit({ operationId: true, personId: true }).exactPartial(),
  }),
  by: OPERATES,
  merges: true,
  knows: ({ arrestId }) => ({ arrest: mustKnow(Arrest, arrestId) }),
  decide: ({ arrestId, changes }) => accept(changed(Arrest, arrestId, changes)),
});
