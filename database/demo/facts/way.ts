import { ageAt } from '#kernel/age.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { Arrest, CustodyRecord } from '#modules/operation/model/rescue.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import { idOf } from '../id-of.ts';
import { EARLY_APRIL } from '../story-a/a14-found.ts';
import { STORY_ID, WHO } from '../who.ts';
import { type FactsOfSentences, one, several } from './fact.ts';
import { named } from './named.ts';

const way = several(
  MovementLeg,
  { reportId: STORY_ID.report },
  ({ position, fromPlace, toPlace, fromCountry, toCountry, completed }) => [
    position,
    fromPlace,
    toPlace,
    fromCountry !== toCountry,
    completed,
  ],
);

/** A14 to A16: the way she was taken, the man, and how it began. */
export const WAY_FACTS: FactsOfSentences = {
  A14: [
    {
      record: 'person.ageAt',
      by: 'farida',
      read: one(Person, WHO.accusedMan, ({ born, birthBasis, gender }) => [
        born && ageAt({ on: born, basis: birthBasis }, EARLY_APRIL),
        gender,
      ]),
      is: [{ least: 30, most: 30 }, 'male'],
    },
    {
      record: 'participant.role',
      by: 'asha',
      read: several(Participant, { personId: WHO.accusedMan }, ({ role }) => role),
      is: ['accused'],
    },
    {
      record: 'movement-leg',
      by: 'imran',
      read: way,
      is: [
        [1, 'Mumbai', 'Nepal', true, true],
        [2, 'Nepal', 'Nepal', false, false],
        [3, 'Nepal', 'Bihar', true, true],
        [4, 'Bihar', 'Mumbai', false, true],
      ],
    },
    {
      record: 'movement-leg.purpose',
      by: 'imran',
      read: one(MovementLeg, idOf('leg 2'), ({ purpose, completed }) => [purpose, completed]),
      is: ['attempted_sale', false],
    },
    {
      record: 'exploitation-profile.cameAbout',
      by: 'asha',
      read: one(ExploitationProfile, idOf('profile iniya'), ({ exploitationTypes, cameAbout }) => [
        exploitationTypes,
        cameAbout,
      ]),
      is: [['attempted_sale'], false],
    },
    {
      record: 'arrest.place',
      by: 'farida',
      read: one(Arrest, idOf('arrest of the man'), ({ place, at }) => [place, at.said]),
      is: ['Bihar', 'beginning of April'],
    },
    {
      record: 'custody-status.status',
      by: 'farida',
      read: several(CustodyRecord, { personId: WHO.accusedMan }, ({ status, asOf, source }) => [
        asOf.earliest,
        status,
        source.kind,
      ]),
      is: [
        ['2024-04-09', 'transit_remand', 'police'],
        ['2024-04-12', 'police_custody', 'police'],
      ],
    },
  ],
  A15: [
    {
      record: 'exploitation-profile.recruitmentMethods',
      by: 'asha',
      read: one(ExploitationProfile, idOf('profile iniya'), ({ recruitmentMethods, meansOfControl }) => [
        recruitmentMethods,
        meansOfControl,
      ]),
      is: [
        ['lover_boy', 'false_marriage_promise'],
        ['false_promises', 'emotional_attachment'],
      ],
    },
  ],
  A16: [
    {
      record: 'relation.kind',
      by: 'asha',
      read: several(Relation, { personId: WHO.iniya, otherId: WHO.accusedMan }, ({ kind, safeToContact }) => [
        kind,
        safeToContact,
      ]),
      is: [['employee_of_family', 'no']],
    },
    {
      record: 'exploitation-profile.recruiterRelationship',
      by: 'asha',
      read: one(ExploitationProfile, idOf('profile iniya'), ({ recruiterRelationship, recruiterId }) => [
        recruiterRelationship,
        named(recruiterId),
      ]),
      is: ['family_employee', 'accusedMan'],
    },
    {
      record: 'relation.occupation',
      by: 'asha',
      read: several(Relation, { personId: WHO.iniya, otherId: WHO.father }, ({ kind, occupation }) => [
        kind,
        occupation,
      ]),
      is: [['father', 'has a small factory']],
    },
    {
      record: 'accused-part.methods',
      by: 'asha',
      read: one(AccusedPart, idOf('part of the man'), ({ methods }) => methods),
      is: ['lover_boy', 'false_marriage_promise'],
    },
  ],
};
