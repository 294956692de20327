import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { FAMILY_WORKERS } from './family-acts.ts';
import { FAMILY_WORK_REFUSALS } from './family-work-refusals.ts';
import { HomeStudy, homeStudyFacts, isGo, stateOfStudy, studyFindings, tookPart } from './home-study.ts';

const Asked = homeStudyFacts.pick({
  caseFileId: true,
  personId: true,
  orderedBy: true,
  orderRef: true,
  asked: true,
  dueOn: true,
  source: true,
});

const NOT_YET = {
  visited: null,
  visitedBy: null,
  peopleMet: null,
  findings: null,
  familyPart: null,
  risk: null,
  recommendation: null,
  conditions: null,
  writtenBy: null,
  signedBy: null,
  signedAt: null,
  sentBack: null,
};

/** Somebody is to go and see the place she would return to. */
export const askHomeStudy = defineAct({
  name: 'family-work.ask-home-study',
  input: z.strictObject({ studyId: AnyId, study: Asked }),
  by: FAMILY_WORKERS,
  knows: ({ study }) => ({ file: mustKnow(CaseFile, study.caseFileId) }),
  decide({ studyId, study }, { file }, { today }) {
    if (isSurelyBefore(day(today), study.asked)) return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: ['asked'] });
    if (study.dueOn !== null && isSurelyBefore(day(study.dueOn), study.asked))
      return refuse(FAMILY_WORK_REFUSALS.dueBeforeAsked);
    const facts = { ...study, ...NOT_YET, personId: file.personId };
    return accept(added(HomeStudy, { id: studyId, scopeId: file.scopeId }, facts));
  },
});

/** What was found, and what whoever went there recommends. Until it is signed it may be written anew. */
export const writeHomeStudy = defineAct({
  name: 'family-work.write-home-study',
  input: z.strictObject({ studyId: AnyId, found: studyFindings }),
  by: FAMILY_WORKERS,
  knows: ({ studyId }) => ({ study: mustKnow(HomeStudy, studyId) }),
  decide({ studyId, found }, { study }, { today, actor }) {
    if (study.signedBy !== null) return refuse(FAMILY_WORK_REFUSALS.alreadySigned);
    if (isSurelyBefore(day(today), found.visited))
      return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: ['visited'] });
    if (isSurelyBefore(found.visited, study.asked)) return refuse(FAMILY_WORK_REFUSALS.visitedBeforeAsked);
    if (tookPart(found.familyPart) && isGo(found.recommendation)) return refuse(FAMILY_WORK_REFUSALS.familyTookPart);
    if (found.recommendation === 'return-with-conditions' && found.conditions === null)
      return refuse(FAMILY_WORK_REFUSALS.conditionsMissing);
    return accept(changed(HomeStudy, studyId, { ...found, writtenBy: actor.staffId, sentBack: null }));
  },
});

/** The second signature: read, and stood by; or sent back with what is missing. */
export const signHomeStudy = defineAct({
  name: 'family-work.sign-home-study',
  input: z.discriminatedUnion('agrees', [
    z.strictObject({ studyId: AnyId, agrees: z.literal(true) }),
    z.strictObject({ studyId: AnyId, agrees: z.literal(false), words: z.string().trim().min(1).max(2000) }),
  ]),
  by: ['director', 'case-manager'],
  answeredBy: 'server',
  knows: ({ studyId }) => ({ study: mustKnow(HomeStudy, studyId) }),
  decide(input, { study }, { actor, now }) {
    if (study.signedBy !== null) return refuse(FAMILY_WORK_REFUSALS.alreadySigned);
    if (stateOfStudy(study) !== 'written') return refuse(FAMILY_WORK_REFUSALS.notWritten);
    if (study.writtenBy === actor.staffId) return refuse(FAMILY_WORK_REFUSALS.ownHand);
    return accept(
      changed(
        HomeStudy,
        study.id,
        input.agrees ? { signedBy: actor.staffId, signedAt: now } : { sentBack: input.words },
      ),
    );
  },
});
