import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { DecoyUse, Operation, OperationPlan, OperationTeamMember } from '#modules/operation/model/operation.ts';
import { OperationEvent } from '#modules/operation/model/operation-event.ts';
import { durationMinutes } from '#modules/operation/model/operation-lifecycle.ts';
import { Arrest, CustodyRecord, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { DISTRICT, ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID, WHO } from '../who.ts';
import { ageOf } from './age-of.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';
import { named } from './named.ts';

const KITE = { operationId: STORY_ID.kite };
const APRIL_27 = day('2024-04-27');

/** The clock on the wall at that moment: a record keeps moments, people remember hours. */
function timeInIndia(at: string): string {
  return new Date(Date.parse(at) + 5.5 * 3_600_000).toISOString().slice(11, 16);
}

const times = several(OperationEvent, KITE, ({ at, kind }) => `${timeInIndia(at)} ${kind}`);

/** A21, A23 to A27: the day in Nalasopara. */
export const KITE_FACTS: FactsOfSentences = {
  A21: [
    {
      record: 'operation.startedAt',
      by: 'rhea',
      read: one(Operation, STORY_ID.kite, ({ startedAt, ourRole }) => [startedAt && dayInIndia(startedAt), ourRole]),
      is: ['2024-04-27', 'participant'],
    },
    {
      record: 'operation.lgdDistrict',
      by: 'rhea',
      read: one(Operation, STORY_ID.kite, ({ placePublic, lgdDistrict }) => [placePublic, lgdDistrict]),
      is: ['Nalasopara, Maharashtra', DISTRICT.palghar],
    },
  ],
  A23: [
    {
      record: 'tip.source',
      by: 'imran',
      read: one(Tip, STORY_ID.kiteTip, ({ channel, place, source }) => [channel, place, source.kind, source.who]),
      is: ['informant', 'Nalasopara', 'informant', 'LANE-7'],
    },
    {
      record: 'investigation.tipId',
      by: 'imran',
      read: one(Investigation, STORY_ID.kiteInvestigation, ({ tipId }) => named(tipId)),
      is: 'kiteTip',
    },
  ],
  A24: [
    {
      record: 'operation.jointUnits',
      by: 'farida',
      read: one(Operation, STORY_ID.kite, ({ jointUnits, leadAuthorityId }) => [jointUnits, named(leadAuthorityId)]),
      is: [['Trafficking unit, Palghar'], 'palgharPolice'],
    },
    { record: 'operation-team-member', by: 'farida', read: count(OperationTeamMember, KITE), is: 7 },
    {
      record: 'operation-plan.venueTypes',
      by: 'farida',
      read: one(OperationPlan, STORY_ID.kitePlan, ({ venueTypes }) => venueTypes),
      is: ['beauty_parlour', 'massage_spa'],
    },
    {
      record: 'exploitation-profile.cameAbout',
      by: 'farida',
      read: count(ExploitationProfile, { cameAbout: true }, ({ personId }) =>
        [WHO.reva, WHO.sheela, WHO.anjali].some((id) => id === personId),
      ),
      is: 3,
    },
    { record: 'operation-event muster', by: 'rhea', read: count(OperationEvent, { ...KITE, kind: 'muster' }), is: 1 },
  ],
  A25: [
    {
      record: 'decoy-use.authorisedBy',
      by: 'farida',
      read: one(DecoyUse, idOf('decoy kite'), ({ authorisedBy, noSexualContact }) => [authorisedBy, noSexualContact]),
      is: ['the inspector who leads', true],
    },
    {
      record: 'operation-team-member.role',
      by: 'farida',
      read: several(OperationTeamMember, { ...KITE, role: 'decoy' }, ({ staffId }) => named(staffId)),
      is: ['imran'],
    },
    {
      record: 'operation-event.at',
      by: 'farida',
      read: times,
      is: [
        '11:10 muster',
        '18:05 decoy_entry',
        '18:40 introduction',
        '18:52 signal_police',
        '18:58 entry',
        '19:06 secured',
        '19:12 victims_identified',
        '19:21 arrest',
        '19:50 medical',
        '20:40 statement',
        '21:30 handover',
        '22:10 end',
      ],
    },
    {
      record: 'accused-part.acts',
      by: 'farida',
      read: one(AccusedPart, idOf('part of kite'), ({ acts }) => acts),
      is: ['brokered'],
    },
  ],
  A26: [
    { record: 'person-rescued', by: 'rhea', read: count(PersonRescued, KITE), is: 3 },
    ageOf('reva', APRIL_27, { least: 23, most: 23 }),
    ageOf('sheela', APRIL_27, { least: 24, most: 24 }),
    ageOf('anjali', APRIL_27, { least: 44, most: 44 }),
    {
      record: 'arrest',
      by: 'farida',
      read: several(Arrest, KITE, ({ personId, at }) => [named(personId), at.earliest]),
      is: [['accusedOfKite', '2024-04-27']],
    },
    ageOf('accusedOfKite', APRIL_27, { least: 24, most: 24 }),
    {
      record: 'person.gender',
      by: 'farida',
      read: one(Person, WHO.accusedOfKite, ({ gender }) => gender),
      is: 'unknown',
    },
    {
      record: 'participant.role',
      by: 'farida',
      read: several(Participant, { personId: WHO.accusedOfKite }, ({ role }) => role),
      is: ['accused', 'accused', 'accused'],
    },
  ],
  A27: [
    { record: 'operation.durationMinutes', by: 'rhea', read: one(Operation, STORY_ID.kite, durationMinutes), is: 660 },
    {
      record: 'placement.facilityId',
      by: 'asha',
      read: count(Placement, { facilityId: ORGANISATIONS.jasmine, discharged: null }, ({ personId }) =>
        [WHO.reva, WHO.sheela, WHO.anjali].some((id) => id === personId),
      ),
      is: 3,
    },
    {
      record: 'follow-up.safe',
      by: 'asha',
      read: one(FollowUp, idOf('follow-up reva'), ({ safe, doneWhen }) => [safe, doneWhen?.earliest]),
      is: ['yes', '2024-05-02'],
    },
    {
      record: 'custody-status.status',
      by: 'farida',
      read: several(CustodyRecord, { personId: WHO.accusedOfKite }, ({ status, asOf, source }) => [
        status,
        asOf.earliest,
        source.kind,
      ]),
      is: [['jail', '2024-04-29', 'police']],
    },
  ],
};
