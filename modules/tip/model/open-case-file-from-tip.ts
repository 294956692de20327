import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_FILE_REFUSALS } from '#modules/case-file/model/case-file-refusals.ts';
import { fileOpened } from '#modules/case-file/model/open-case-file.ts';
import { fileForPerson, personOfFile } from '#modules/person/model/file-for-person.ts';
import { answerKept, doubtNoted, refuseUnasked } from '#modules/person/model/is-she-known.ts';
import { Person } from '#modules/person/model/person.ts';
import { answered, TIP_ANSWERERS } from './answer-tip.ts';
import { Tip } from './tip.ts';
import { TIP_REFUSALS } from './tip-refusals.ts';

/** Opens a case file from a tip, for somebody we know or for somebody of whom not even a name is known yet. */
export const openCaseFileFromTip = defineAct({
  name: 'tip.open-case-file',
  input: z.strictObject({ tipId: AnyId, ...fileForPerson }),
  by: TIP_ANSWERERS,
  answeredBy: 'server',
  knows: ({ tipId, person, known }) => ({
    tip: mustKnow(Tip, tipId),
    known: mayKnow(Person, { id: person.personId }),
    other: mayKnow(Person, { id: known?.personId ?? '' }),
    open: mayKnow(CaseFile, { personId: person.personId, closedAt: null }),
  }),
  decide(input, { tip, known, other, open }, asking) {
    if (tip.status !== 'waiting') return refuse(TIP_REFUSALS.alreadyAnswered);
    if (input.person.is === 'known' && !known) return refuse(NOT_FOUND);
    if (open) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    const { caseFileId, person } = input;
    const intake = { person, answer: input.known, before: tip, other };
    const unasked = refuseUnasked(intake);
    if (unasked) return refuse(unasked);
    const opening = { ...input, personId: person.personId, from: { is: 'tip', id: tip.id } } as const;
    return accept(
      ...personOfFile(person, asking),
      ...doubtNoted(intake, asking),
      ...fileOpened(opening, asking),
      scopesLinked(caseFileId, tip.id, ['intake']),
      answered(tip, 'accepted', { caseFileId, ...answerKept(intake) }, asking),
    );
  },
});
