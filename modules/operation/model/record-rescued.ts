import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { accept, accessGiven, added, changed, type Happening, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_FILE_REFUSALS } from '#modules/case-file/model/case-file-refusals.ts';
import { fileOpened } from '#modules/case-file/model/open-case-file.ts';
import { FilePerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { Operation } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { PersonRescued, personRescuedFacts } from './rescue.ts';

/** The team of an operation knows who the people are whom it freed or who were arrested, and what happened that day. No more. */
export const CARRIED_TO_THE_DAYS_PEOPLE = ['person', 'operation'] as const satisfies Compartment[];

const input = z.strictObject({
  rescuedId: AnyId,
  operationId: AnyId,
  person: FilePerson,
  rescued: personRescuedFacts.omit({ operationId: true, personId: true }),
  /** Opens her case file at once, so that care does not wait for paper. */
  openFile: z
    .strictObject({ caseFileId: AnyId, title: z.string().trim().min(1).max(120), riskLevel: RiskLevel })
    .nullable(),
  /** Who cares for her from now on: let into her file and to her. */
  caseManagerId: AnyId.nullable(),
});
type Input = z.infer<typeof input>;

/** Records that somebody reached safety in an operation: known before, or met that day. */
export const recordRescued = defineAct({
  name: 'operation.record-rescued',
  input,
  by: OPERATES,
  answeredBy: 'server',
  knows: ({ operationId, person }) => ({
    operation: mustKnow(Operation, operationId),
    known: mayKnow(Person, { id: person.personId }),
    openFile: mayKnow(CaseFile, { personId: person.personId, closedAt: null }),
    already: mayKnow(PersonRescued, { operationId, personId: person.personId }),
  }),
  decide(asked, { operation, known, openFile, already }, asking) {
    const { person, rescued } = asked;
    const why = whyNot(operation, 'record-rescued');
    if (why) return refuse(why);
    if (person.is === 'known' && known === null) return refuse(NOT_FOUND);
    if (already) return refuse(OPERATION_REFUSALS.alreadyRecorded);
    if (asked.openFile && openFile) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    if ((rescued.at.earliest ?? '') > asking.today) return refuse(OPERATION_REFUSALS.inFuture);
    const { personId } = person;
    return accept(
      ...personOfFile(person, asking),
      scopesLinked(operation.id, personId, CARRIED_TO_THE_DAYS_PEOPLE),
      ...fileFor(asked, asking),
      ...(asked.caseManagerId ? [accessGiven(personId, asked.caseManagerId, 'cares for her since the operation')] : []),
      added(
        PersonRescued,
        { id: asked.rescuedId, scopeId: personId },
        { ...rescued, operationId: operation.id, personId },
      ),
    );
  },
});

function fileFor({ openFile, person, operationId, caseManagerId }: Input, asking: Asking): Happening[] {
  if (openFile === null) return [];
  const from = { is: 'operation', id: operationId } as const;
  const opening = { ...openFile, personId: person.personId, role: 'survivor', stage: 'rescued', from } as const;
  const opened = fileOpened(opening, asking);
  if (caseManagerId === null) return opened;
  return [...opened, accessGiven(openFile.caseFileId, caseManagerId, 'cares for her since the operation')];
}

/** Corrects what was recorded of that day. */
export const correctRescued = defineAct({
  name: 'operation.correct-rescued',
  input: z.strictObject({
    rescuedId: AnyId,
    changes: personRescuedFacts.omit({ operationId: true, personId: true }).exactPartial(),
  }),
  by: OPERATES,
  merges: true,
  knows: ({ rescuedId }) => ({ rescued: mustKnow(PersonRescued, rescuedId) }),
  decide: ({ rescuedId, changes }) => accept(changed(PersonRescued, rescuedId, changes)),
});
