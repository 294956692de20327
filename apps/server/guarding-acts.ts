import type { AnyAct } from '#kernel/act.ts';
import { confirmAct, declineAct, withdrawAct } from '#modules/approval/model/settle-approval.ts';
import { openGlass } from '#modules/break-glass/model/open-glass.ts';
import { closeGlass, reviewGlass } from '#modules/break-glass/model/settle-glass.ts';
import { exportMany } from '#modules/case-file/model/export-request.ts';
import { giveRows } from '#modules/contribution/model/give-rows.ts';
import { erasePerson } from '#modules/person/model/erase-person.ts';
import { noteMaybeSame, sayTwoPeople } from '#modules/person/model/maybe-same.ts';
import { mergePeople, partPeople } from '#modules/person/model/merge-people.ts';
import { declareConflict, endConflict } from '#modules/protection/model/declare-conflict.ts';
import { sayWhyMany } from '#modules/protection/model/going-on.ts';
import { plantHoney } from '#modules/protection/model/plant-honey.ts';
import { seeAlert } from '#modules/protection/model/see-alert.ts';
import { addColleague, introduceFounder } from '#modules/staff/model/add-colleague.ts';
import { changeRoles } from '#modules/staff/model/change-roles.ts';
import { endService } from '#modules/staff/model/end-service.ts';
import { suspendColleague } from '#modules/staff/model/suspend-colleague.ts';

/** Acts that guard the rest: who may come in and go, what takes two, what is opened in an emergency. */
export const GUARDING_ACTS: readonly AnyAct[] = [
  confirmAct,
  declineAct,
  withdrawAct,
  openGlass,
  closeGlass,
  reviewGlass,
  exportMany,
  giveRows,
  erasePerson,
  mergePeople,
  noteMaybeSame,
  sayTwoPeople,
  partPeople,
  declareConflict,
  endConflict,
  sayWhyMany,
  plantHoney,
  seeAlert,
  addColleague,
  introduceFounder,
  changeRoles,
  endService,
  suspendColleague,
];
