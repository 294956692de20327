import type { AnyAct } from '#kernel/act.ts';
import { correctExit, planExit, recordExitStep } from './exit-acts.ts';
import { addArea, closeCentre, correctArea, correctCentre, letIntoArea, openCentre } from './keep-areas.ts';
import { correctContact, planContact, recordContactWish } from './keep-contact.ts';
import { orderLane } from './lane-order.ts';
import { letIntoContact, meetContact, passOnContact, shareWithArea } from './meet-contact.ts';
import { moveTrust } from './move-trust.ts';
import { correctVisit, noteRound, noteVisit } from './note-visit.ts';
import { linkContact, openCaseFileForContact } from './open-case-file-for-contact.ts';
import { correctCentreEvent, recordCentreEvent } from './record-centre-event.ts';
import { leaveUnreported, reportChild } from './report-child.ts';
import { tellSafeContact } from './tell-safe-contact.ts';

/** Everything that can be asked of outreach. */
export const OUTREACH_ACTS: readonly AnyAct[] = [
  addArea,
  correctArea,
  letIntoArea,
  openCentre,
  correctCentre,
  closeCentre,
  recordCentreEvent,
  correctCentreEvent,
  meetContact,
  shareWithArea,
  letIntoContact,
  passOnContact,
  correctContact,
  recordContactWish,
  planContact,
  moveTrust,
  noteVisit,
  noteRound,
  correctVisit,
  orderLane,
  reportChild,
  leaveUnreported,
  planExit,
  correctExit,
  recordExitStep,
  openCaseFileForContact,
  linkContact,
  tellSafeContact,
];
