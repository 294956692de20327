import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { APPEALERS } from './appeal-acts.ts';
import { VolunteerOffer } from './offer.ts';

/** What was answered is forgotten on its day: the server does it too, this is for whoever wants it gone before. */
export const offerDues: DueMaker = (reader, actor) =>
  reader
    .all(VolunteerOffer)
    .filter(({ state }) => state !== 'forgotten' && hasRole(actor, ...APPEALERS))
    .map(({ id, forgetOn }) => ({
      id,
      sentence: { key: 'appeal:due.forget' },
      track: null,
      personIds: [],
      dueOn: forgetOn,
      dueAt: null,
      address: ['xa', id],
    }));
