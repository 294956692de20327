import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { Operation, OperationPlan } from '#modules/operation/model/operation.ts';
import { OperationEvent } from '#modules/operation/model/operation-event.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { FIVE } from '../story-a/a31-five-people.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { ageOf } from './age-of.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';
import { named } from './named.ts';
import { spellingsOf } from './spellings.ts';

const LOTUS = { operationId: STORY_ID.lotus };
const MAY_8 = day('2024-05-08');

/** A29 to A34: the rented house, the woman of it, and the five who went home. */
export const LOTUS_FACTS: FactsOfSentences = {
  A29: [
    {
      record: 'operation.startedAt',
      by: 'rhea',
      read: one(Operation, STORY_ID.lotus, ({ startedAt, status }) => [startedAt && dayInIndia(startedAt), status]),
      is: ['2024-05-08', 'concluded'],
    },
    { record: 'person-rescued', by: 'rhea', read: count(PersonRescued, LOTUS), is: 5 },
    {
      record: 'operation-plan.venueTypes',
      by: 'farida',
      read: one(OperationPlan, STORY_ID.lotusPlan, ({ venueTypes, tenure }) => [venueTypes, tenure]),
      is: [['rented_house'], 'rented'],
    },
    {
      record: 'accused-part.acts',
      by: 'farida',
      read: one(AccusedPart, idOf('part of lotus'), ({ acts }) => acts),
      is: ['recruited', 'harboured', 'kept_the_place', 'exploited'],
    },
    {
      record: 'person.gender',
      by: 'farida',
      read: one(Person, WHO.accusedWoman, ({ gender }) => gender),
      is: 'female',
    },
  ],
  A30: [
    {
      record: 'tip.source',
      by: 'imran',
      read: one(Tip, STORY_ID.lotusTip, ({ channel, source }) => [channel, source.who]),
      is: ['informant', 'RIVER-3'],
    },
    {
      record: 'organisation-name.value',
      by: 'kavita',
      read: spellingsOf(ORGANISATIONS.self),
      is: ['Bombay Smiles', 'Mumbai Smiles', 'Mumbai smiles'],
    },
    {
      record: 'operation-plan.tenure',
      by: 'farida',
      read: one(OperationPlan, STORY_ID.lotusPlan, ({ tenure }) => tenure),
      is: 'rented',
    },
  ],
  A31: [
    ageOf('accusedWoman', MAY_8, { least: 63, most: 63 }),
    {
      record: 'participant.role',
      by: 'asha',
      read: several(Participant, { caseFileId: FILE.tara, personId: WHO.accusedWoman }, ({ role }) => role),
      is: ['accused', 'possible_victim'],
    },
    {
      record: 'accused-part.motive',
      by: 'asha',
      read: one(AccusedPart, idOf('part of lotus'), ({ motive, methods, aimedAt }) => [motive, methods, aimedAt]),
      is: ['Very poor; wanted to earn more', ['false_job_offer', 'easy_money'], ['female', 'male']],
    },
    {
      record: 'exploitation-profile.status',
      by: 'asha',
      read: one(ExploitationProfile, idOf('profile accused woman'), ({ status, exploitationTypes }) => [
        status,
        exploitationTypes,
      ]),
      is: ['possible', ['prostitution_exploitation']],
    },
  ],
  A32: [
    {
      record: 'exploitation-profile.meansOfControl',
      by: 'asha',
      read: one(ExploitationProfile, idOf('profile tara'), ({ meansOfControl, exploitationTypes }) => [
        meansOfControl,
        exploitationTypes,
      ]),
      is: [['restricts_movement', 'threats', 'takes_earnings'], ['prostitution_exploitation']],
    },
    {
      record: 'accused-part.acts',
      by: 'asha',
      read: one(AccusedPart, idOf('part of lotus'), ({ acts }) => acts),
      is: ['recruited', 'harboured', 'kept_the_place', 'exploited'],
    },
  ],
  A33: [
    {
      record: 'evidence',
      by: 'imran',
      read: several(Evidence, { aboutId: STORY_ID.lotusInvestigation }, ({ collected, kind }) => [
        collected.earliest,
        kind,
      ]),
      is: [
        ['2024-04-11', 'statement'],
        ['2024-04-19', 'message'],
        ['2024-05-02', 'photo'],
      ],
    },
    {
      record: 'activity.withWhom',
      by: 'imran',
      read: several(Activity, { investigationId: STORY_ID.lotusInvestigation }, ({ withWhom }) => withWhom),
      is: [['police']],
    },
    { record: 'operation-event entry', by: 'rhea', read: count(OperationEvent, { ...LOTUS, kind: 'entry' }), is: 1 },
    {
      record: 'operation.leadAuthorityId',
      by: 'rhea',
      read: one(Operation, STORY_ID.lotus, ({ leadAuthorityId }) => named(leadAuthorityId)),
      is: 'traffickingUnit',
    },
    ...FIVE.map(({ name }) => ageOf(name, MAY_8, { least: 22, most: 45 })),
  ],
  A34: [
    {
      record: 'placement.dischargeOutcome',
      by: 'asha',
      read: count(Placement, { dischargeOutcome: 'to_family' }, ({ personId }) =>
        FIVE.some(({ name }) => WHO[name] === personId),
      ),
      is: 5,
    },
    {
      record: 'follow-up.claim',
      by: 'asha',
      read: count(
        FollowUp,
        { claim: 'returned_family_safe' },
        ({ doneWhen, claimSource, verifiedBy }) =>
          doneWhen?.earliest === '2024-05-09' && claimSource?.kind === 'family' && verifiedBy === null,
      ),
      is: 5,
    },
  ],
};
