import type { AnyAct } from '#kernel/act.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { keepBoth } from '#modules/data-quality/model/keep-both.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import { correctFigure } from '#modules/figure/model/correct-figure.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
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
  declareFigure,
  correctFigure,
  keepStatement,
  keepBoth,
];

export const ACTS_BY_NAME: ReadonlyMap<string, AnyAct> = new Map(ACTS.map((act) => [act.name, act]));
