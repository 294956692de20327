import type { AnyAct } from '#kernel/act.ts';
import { addParticipant } from './add-participant.ts';
import { addTeamMember } from './add-team-member.ts';
import { assignOwner } from './assign-owner.ts';
import { changeStage } from './change-stage.ts';
import { closeCaseFile } from './close-case-file.ts';
import { correctCaseFile } from './correct-case-file.ts';
import { correctEntry } from './correct-entry.ts';
import { endTeamMember } from './end-team-member.ts';
import { openCaseFile } from './open-case-file.ts';
import { reopenCaseFile } from './reopen-case-file.ts';
import { shareWithPartner } from './share-with-partner.ts';
import { writeEntry } from './write-entry.ts';

/** Every act on case files. */
export const CASE_FILE_ACTS: readonly AnyAct[] = [
  openCaseFile,
  writeEntry,
  addParticipant,
  changeStage,
  correctCaseFile,
  correctEntry,
  closeCaseFile,
  reopenCaseFile,
  addTeamMember,
  shareWithPartner,
  endTeamMember,
  assignOwner,
];
