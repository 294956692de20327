import type { AnyAct } from '#kernel/act.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { addOrganisation, startProgramme, tieOrganisations } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { addColleague, introduceFounder } from '#modules/staff/model/add-colleague.ts';

/** Every act there is, by name. Names last for ever: a device may send one years later. */
const ACTS: readonly AnyAct[] = [
  addOrganisation,
  tieOrganisations,
  startProgramme,
  addColleague,
  introduceFounder,
  addPerson,
  openCaseFile,
  writeEntry,
  addParticipant,
];

export const ACTS_BY_NAME: ReadonlyMap<string, AnyAct> = new Map(ACTS.map((act) => [act.name, act]));
