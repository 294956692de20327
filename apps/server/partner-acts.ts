import type { AnyAct } from '#kernel/act.ts';
import { correctConsent } from '#modules/consent/model/correct-consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { acceptReferral, joinReferral } from '#modules/referral/model/accept-referral.ts';
import {
  beginOutService,
  finishOutReferral,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
} from '#modules/referral/model/answer-out-referral.ts';
import { askBack, noteReply } from '#modules/referral/model/ask-back.ts';
import { correctOutReferral } from '#modules/referral/model/correct-out-referral.ts';
import { declineReferral } from '#modules/referral/model/decline-referral.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { recordReferral, sayKnown } from '#modules/referral/model/record-referral.ts';
import { confirmDeletion, revokeOutReferral } from '#modules/referral/model/revoke-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { endNomination, nameNominee } from '#modules/subject-request/model/nominee-acts.ts';
import {
  answerRequest,
  handOutRecord,
  receiveRequest,
  refuseRequest,
} from '#modules/subject-request/model/request-acts.ts';

/** Acts by which people come from other organisations and go to them, what they agreed to, and what they ask of us. */
export const PARTNER_ACTS: readonly AnyAct[] = [
  recordConsent,
  correctConsent,
  withdrawConsent,
  acceptReferral,
  joinReferral,
  beginOutService,
  finishOutReferral,
  giveOutFeedback,
  takeOnOutReferral,
  turnDownOutReferral,
  askBack,
  noteReply,
  declineReferral,
  prepareOutReferral,
  correctOutReferral,
  recordReferral,
  sayKnown,
  confirmDeletion,
  revokeOutReferral,
  sendOutReferral,
  receiveRequest,
  answerRequest,
  refuseRequest,
  handOutRecord,
  nameNominee,
  endNomination,
];
