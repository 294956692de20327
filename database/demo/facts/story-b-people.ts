import { Participant } from '#modules/case-file/model/case-file.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { KnownName, Person, PersonIdentity } from '#modules/person/model/person.ts';
import { idOf } from '../id-of.ts';
import { FILE_B, WHO } from '../who.ts';
import { type FactsOfSentences, one, several } from './fact.ts';

/** B9, B13, B14: who they are, and what was done to her. */
export const PEOPLE_FACTS_B: FactsOfSentences = {
  B13: [
    {
      record: 'known-name.kind',
      by: 'ruth',
      read: several(KnownName, { personId: WHO.rajitha }, ({ value, kind }) => [value, kind]),
      is: [['Rajitha', 'published']],
    },
    {
      record: 'person-identity.origin',
      by: 'ruth',
      read: one(PersonIdentity, idOf('identity of rajitha'), ({ origin }) => origin),
      is: 'a village; which one is not recorded',
    },
    {
      record: 'exploitation-profile',
      by: 'ruth',
      read: one(ExploitationProfile, idOf('profile rajitha'), ({ exploitationTypes, cameAbout, meansOfControl }) => [
        exploitationTypes,
        cameAbout,
        meansOfControl,
      ]),
      is: [['prostitution_exploitation'], true, ['false_promises', 'physical_abuse']],
    },
  ],
  B14: [
    {
      record: 'participant of no known name',
      by: 'ruth',
      read: several(Participant, { caseFileId: FILE_B.rajitha, role: 'suspect' }, ({ personId }) => personId),
      is: [WHO.captors],
    },
    {
      record: 'person.nameUsed of her captors',
      by: 'ruth',
      read: one(Person, WHO.captors, ({ nameUsed, gender }) => [nameUsed, gender]),
      is: [null, 'unknown'],
    },
    {
      record: 'person.wish',
      by: 'ruth',
      read: one(Person, WHO.rajitha, ({ wish }) => wish),
      is: 'to get away from there',
    },
  ],
};
