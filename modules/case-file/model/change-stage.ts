import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CaseTrackStage, TRACK_OF_STAGE } from '#kernel/code-lists/case-track-stage.ts';
import { Dated, day } from '#kernel/dated.ts';
import { daysBetween } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { CaseFile, TrackStage } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';

const input = z.strictObject({
  stageId: AnyId,
  caseFileId: AnyId,
  /** The track follows from the stage. */
  stage: CaseTrackStage,
  since: Dated,
  /** A stage of long ago, written down now: it is over, and ends nothing that runs. Null for one that begins. */
  untilWhen: Dated.nullable(),
  planned: z.boolean(),
  reason: z.string().max(1000).nullable(),
  source: Source,
});

/**
 * Moves one track of a file to another stage. The stage before ends when the new one begins and stays readable;
 * the other tracks go on: an operation is over while court and school still run.
 */
export const changeStage = defineAct({
  name: 'case-file.change-stage',
  input,
  by: CASE_KEEPERS,
  knows: ({ caseFileId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    stages: allKnown(TrackStage, { caseFileId }),
  }),
  decide({ stageId, ...asked }, { file, stages }, { today }) {
    const track = TRACK_OF_STAGE[asked.stage];
    // Closing a file does not close its court case: the legal track goes on.
    if (file.closedAt !== null && track !== 'legal') return refuse(CASE_FILE_REFUSALS.closed);
    if (!asked.planned && isBefore(day(today), asked.since)) return refuse(CASE_FILE_REFUSALS.stageAhead);
    if (asked.untilWhen !== null && asked.planned) return refuse(CASE_FILE_REFUSALS.plannedStageOver);
    if (asked.untilWhen !== null && isBefore(asked.untilWhen, asked.since))
      return refuse(CASE_FILE_REFUSALS.stageEndsBeforeStart);
    const ending = asked.untilWhen === null ? stages.filter((one) => one.track === track && endsWith(one, asked)) : [];
    if (ending.some((one) => !one.planned && isBefore(asked.since, one.since)))
      return refuse(CASE_FILE_REFUSALS.stageEndsBeforeStart);
    return accept(
      added(TrackStage, { id: stageId, scopeId: file.id }, { ...asked, track }),
      ...ending.map((one) => changed(TrackStage, one.id, { untilWhen: asked.since })),
    );
  },
});

/** A plan ends no stage that runs; a beginning ends the one that ran, and the plan that it fulfils. */
function endsWith(open: StoredOf<typeof TrackStage>, begun: { stage: string; planned: boolean }): boolean {
  if (open.untilWhen !== null) return false;
  return open.planned ? open.stage === begun.stage : !begun.planned;
}

/** Certainly before: where two imprecise dates may touch, nobody is contradicted. */
function isBefore(a: Dated, b: Dated): boolean {
  const { least } = daysBetween(a, b);
  return least !== null && least > 0;
}
