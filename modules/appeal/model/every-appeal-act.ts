import { endAppeal, endCampaign, keepAppeal, keepCampaign, showAppeal, showCampaign } from './appeal-acts.ts';
import { answerOffer, forgetOffer, passOnOffer, settleOffer } from './offer-acts.ts';

export const APPEAL_ACTS = [
  keepAppeal,
  showAppeal,
  endAppeal,
  keepCampaign,
  showCampaign,
  endCampaign,
  answerOffer,
  passOnOffer,
  forgetOffer,
  settleOffer,
] as const;
