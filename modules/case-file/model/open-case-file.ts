import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { CaseTrackStage, TRACK_OF_STAGE } from '#kernel/code-lists/case-track-stage.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, type Happening, refuse, scopeOpened, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { Person } from '#modules/person/model/person.ts';
import { CaseFile, Participant, TrackStage } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';

/** What the team of a file may know of the people in it. Each role still reaches only its own compartments. */
export const CARRIED_TO_PEOPLE = [
  'person',
  'identity',
  'operation',
  'placement',
  'health',
  'medicines',
  'counselling',
  'spiritual',
  'schooling',
  'services',
  'legal',
] as const satisfies Compartment[];

/** Of people beside the survivor (a mother, an accused) the team needs who they are and whether they were arrested, not their health or schooling. */
export const CARRIED_TO_OTHERS = ['person', 'identity', 'operation', 'legal'] as const satisfies Compartment[];

export type Opening = {
  caseFileId: string;
  personId: string;
  title: string;
  role: z.infer<typeof Participant.facts>['role'];
  riskLevel: RiskLevel;
  stage: CaseTrackStage;
  from: { is: 'tip' | 'referral' | 'operation' | 'outreach' | 'staff'; id: string | null };
};

/** The events by which a file is opened. Acts that end in a file (accepting a referral, a rescue) tell these among their own. */
export function fileOpened(opening: Opening, { actor, now, today, newId }: Asking): Happening[] {
  const { caseFileId, personId } = opening;
  return [
    scopeOpened(CaseFile, caseFileId),
    scopesLinked(caseFileId, personId, CARRIED_TO_PEOPLE),
    added(
      CaseFile,
      { id: caseFileId },
      {
        personId,
        title: opening.title,
        status: 'open',
        riskLevel: opening.riskLevel,
        ownView: null,
        ownViewSaid: null,
        openedAt: now,
        openedFrom: opening.from.is,
        openedFromId: opening.from.id,
        closedAt: null,
        closureReason: null,
        closureWords: null,
        ownerId: actor.staffId,
      },
    ),
    added(
      Participant,
      { id: newId(), scopeId: caseFileId },
      { caseFileId, personId, role: opening.role, since: null, note: null },
    ),
    added(
      TrackStage,
      { id: newId(), scopeId: caseFileId },
      {
        caseFileId,
        track: TRACK_OF_STAGE[opening.stage],
        stage: opening.stage,
        since: day(today),
        untilWhen: null,
        planned: false,
        reason: null,
        source: OWN_STAFF,
      },
    ),
  ];
}

/** Opens a file for a person we already know. A person has one open file; a second would split her story in two. */
export const openCaseFile = defineAct({
  name: 'case-file.open-case-file',
  input: z.strictObject({
    caseFileId: AnyId,
    personId: AnyId,
    title: z.string().trim().min(1).max(120),
    riskLevel: RiskLevel,
    stage: CaseTrackStage,
  }),
  by: ['investigator', 'operation-lead', 'case-manager'],
  knows: ({ personId }) => ({
    person: mustKnow(Person, personId),
    open: mayKnow(CaseFile, { personId, closedAt: null }),
  }),
  decide(input, { open }, asking) {
    if (open) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    return accept(...fileOpened({ ...input, role: 'survivor', from: { is: 'staff', id: null } }, asking));
  },
});
