import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, refuse, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { answered, TIP_ANSWERERS } from './answer-tip.ts';
import { Tip } from './tip.ts';
import { TIP_REFUSALS } from './tip-refusals.ts';

/** Lays a tip to the file it belongs to; whoever may open the file then reads the tip there. */
export const joinTip = defineAct({
  name: 'tip.join-tip',
  input: z.strictObject({ tipId: AnyId, caseFileId: AnyId }),
  by: TIP_ANSWERERS,
  answeredBy: 'server',
  knows: ({ tipId, caseFileId }) => ({ tip: mustKnow(Tip, tipId), file: mustKnow(CaseFile, caseFileId) }),
  decide({ caseFileId }, { tip, file }, asking) {
    if (tip.status !== 'waiting') return refuse(TIP_REFUSALS.alreadyAnswered);
    if (file.closedAt !== null) return refuse(TIP_REFUSALS.fileClosed);
    const same = { known: 'same', knownPersonId: file.personId } as const;
    return accept(
      scopesLinked(caseFileId, tip.id, ['intake']),
      answered(tip, 'joined', { caseFileId, ...same }, asking),
    );
  },
});
