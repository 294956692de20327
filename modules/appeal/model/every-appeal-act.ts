import { endAppeal, endCampaign, keepAppeal, keepCampaign, showAppeal, showCampaign } from './appeal-acts.ts';
import { answerOffer, forgetOffer, passOnOffer } from './offer-acts.ts';

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
] as const;
