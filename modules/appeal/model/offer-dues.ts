import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { APPEALERS } from './appeal-acts.ts';
import { VolunteerOffer } from './offer.ts';

/** What was answered is forgotten on its day, by the house itself: until then somebody may want it gone before. */
export const offerDues: DueMaker = (reader, actor, { today }) =>
  reader
    .all(VolunteerOffer)
    .filter(({ state, forgetOn }) => state !== 'forgotten' && forgetOn >= today && hasRole(actor, ...APPEALERS))
    .map(({ id, forgetOn }) => ({
      id,
      sentence: { key: 'appeal:due.forget' },
      track: null,
      personIds: [],
      dueOn: forgetOn,
      dueAt: null,
      address: ['xa', id],
    }));
