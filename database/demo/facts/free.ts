import { ageAt } from '#kernel/age.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
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
import { COLLEAGUES } from '../people.ts';
import { FIVE } from '../story-a/a31-five-people.ts';
import { FILE, type PersonName, STORY_ID, WHO } from '../who.ts';
import { count, type Fact, type FactsOfSentences, one, several } from './fact.ts';
import { spellingsOf } from './find.ts';

const KITE = { operationId: STORY_ID.kite };
const LOTUS = { operationId: STORY_ID.lotus };
const APRIL_27 = day('2024-04-27');
const MAY_8 = day('2024-05-08');

/** The age of a person at a day, as the records say it. */
function ageOf(name: PersonName, at: typeof MAY_8, is: { least: number; most: number }): Fact {
  const read = one(Person, WHO[name], ({ born, birthBasis }) => born && ageAt({ on: born, basis: birthBasis }, at));
  return { record: `person.ageAt ${name}`, by: 'farida', read, is };
}

/** The clock on the wall at that moment: a record keeps moments, people remember hours. */
function timeInIndia(at: string): string {
  return new Date(Date.parse(at) + 5.5 * 3_600_000).toISOString().slice(11, 16);
}

const times = several(OperationEvent, KITE, ({ at, kind }) => `${timeInIndia(at)} ${kind}`);

/** A21, A23 to A27: the day in Nalasopara. */
export const KITE_FACTS: FactsOfSentences = {
  A21: [
    { record: 'operation.startedAt', by: 'rhea', read: one(Operation, STORY_ID.kite, ({ startedAt, ourRole }) => [startedAt && dayInIndia(startedAt), ourRole]), is: ['2024-04-27', 'participant'] },
    { record: 'operation.lgdDistrict', by: 'rhea', read: one(Operation, STORY_ID.kite, ({ placePublic, lgdDistrict }) => [placePublic, lgdDistrict]), is: ['Nalasopara, Maharashtra', DISTRICT.palghar] },
  ],
  A23: [
    { record: 'tip.source', by: 'imran', read: one(Tip, STORY_ID.kiteTip, ({ channel, place, source }) => [channel, place, source.kind, source.who]), is: ['informant', 'Nalasopara', 'informant', 'LANE-7'] },
    { record: 'investigation.tipId', by: 'imran', read: one(Investigation, STORY_ID.kiteInvestigation, ({ tipId }) => tipId === STORY_ID.kiteTip), is: true },
  ],
  A24: [
    { record: 'operation.jointUnits', by: 'farida', read: one(Operation, STORY_ID.kite, ({ jointUnits, leadAuthorityId }) => [jointUnits, leadAuthorityId === ORGANISATIONS.palgharPolice]), is: [['Trafficking unit, Palghar'], true] },
    { record: 'operation-team-member', by: 'farida', read: count(OperationTeamMember, KITE), is: 7 },
    { record: 'operation-plan.venueTypes', by: 'farida', read: one(OperationPlan, STORY_ID.kitePlan, ({ venueTypes }) => venueTypes), is: ['beauty_parlour', 'massage_spa'] },
    { record: 'exploitation-profile.cameAbout', by: 'farida', read: count(ExploitationProfile, { cameAbout: true }, ({ personId }) => [WHO.reva, WHO.sheela, WHO.anjali].some((id) => id === personId)), is: 3 },
    { record: 'operation-event muster', by: 'rhea', read: count(OperationEvent, { ...KITE, kind: 'muster' }), is: 1 },
  ],
  A25: [
    { record: 'decoy-use.authorisedBy', by: 'farida', read: one(DecoyUse, idOf('decoy kite'), ({ authorisedBy, noSexualContact }) => [authorisedBy, noSexualContact]), is: ['the inspector who leads', true] },
    { record: 'operation-team-member.role', by: 'farida', read: several(OperationTeamMember, { ...KITE, role: 'decoy' }, ({ staffId }) => staffId === COLLEAGUES.imran.staffId), is: [true] },
    { record: 'operation-event.at', by: 'farida', read: times, is: ['11:10 muster', '18:05 decoy_entry', '18:40 introduction', '18:52 signal_police', '18:58 entry', '19:06 secured', '19:12 victims_identified', '19:21 arrest', '19:50 medical', '20:40 statement', '21:30 handover', '22:10 end'] },
    { record: 'accused-part.acts', by: 'farida', read: one(AccusedPart, idOf('part of kite'), ({ acts }) => acts), is: ['brokered'] },
  ],
  A26: [
    { record: 'person-rescued', by: 'rhea', read: count(PersonRescued, KITE), is: 3 },
    ageOf('reva', APRIL_27, { least: 23, most: 23 }),
    ageOf('sheela', APRIL_27, { least: 24, most: 24 }),
    ageOf('anjali', APRIL_27, { least: 44, most: 44 }),
    { record: 'arrest', by: 'farida', read: several(Arrest, KITE, ({ personId, at }) => [personId === WHO.accusedOfKite, at.earliest]), is: [[true, '2024-04-27']] },
    ageOf('accusedOfKite', APRIL_27, { least: 24, most: 24 }),
    { record: 'person.gender', by: 'farida', read: one(Person, WHO.accusedOfKite, ({ gender }) => gender), is: 'unknown' },
    { record: 'participant.role', by: 'farida', read: several(Participant, { personId: WHO.accusedOfKite }, ({ role }) => role), is: ['accused', 'accused', 'accused'] },
  ],
  A27: [
    { record: 'operation.durationMinutes', by: 'rhea', read: one(Operation, STORY_ID.kite, durationMinutes), is: 660 },
    { record: 'placement.facilityId', by: 'asha', read: count(Placement, { facilityId: ORGANISATIONS.jasmine, discharged: null }, ({ personId }) => [WHO.reva, WHO.sheela, WHO.anjali].some((id) => id === personId)), is: 3 },
    { record: 'follow-up.safe', by: 'asha', read: one(FollowUp, idOf('follow-up reva'), ({ safe, doneWhen }) => [safe, doneWhen?.earliest]), is: ['yes', '2024-05-02'] },
    { record: 'custody-status.status', by: 'farida', read: several(CustodyRecord, { personId: WHO.accusedOfKite }, ({ status, asOf, source }) => [status, asOf.earliest, source.kind]), is: [['jail', '2024-04-29', 'police']] },
  ],
};

/** A29 to A34: the rented house, the woman of it, and the five who went home. */
export const LOTUS_FACTS: FactsOfSentences = {
  A29: [
    { record: 'operation.startedAt', by: 'rhea', read: one(Operation, STORY_ID.lotus, ({ startedAt, status }) => [startedAt && dayInIndia(startedAt), status]), is: ['2024-05-08', 'concluded'] },
    { record: 'person-rescued', by: 'rhea', read: count(PersonRescued, LOTUS), is: 5 },
    { record: 'operation-plan.venueTypes', by: 'farida', read: one(OperationPlan, STORY_ID.lotusPlan, ({ venueTypes, tenure }) => [venueTypes, tenure]), is: [['rented_house'], 'rented'] },
    { record: 'accused-part.acts', by: 'farida', read: one(AccusedPart, idOf('part of lotus'), ({ acts }) => acts.includes('kept_the_place')), is: true },
    { record: 'person.gender', by: 'farida', read: one(Person, WHO.accusedWoman, ({ gender }) => gender), is: 'female' },
  ],
  A30: [
    { record: 'tip.source', by: 'imran', read: one(Tip, STORY_ID.lotusTip, ({ channel, source }) => [channel, source.who]), is: ['informant', 'RIVER-3'] },
    { record: 'organisation-name.value', by: 'kavita', read: spellingsOf(ORGANISATIONS.self), is: ['Bombay Smiles', 'Mumbai Smiles', 'Mumbai smiles'] },
    { record: 'operation-plan.tenure', by: 'farida', read: one(OperationPlan, STORY_ID.lotusPlan, ({ tenure }) => tenure), is: 'rented' },
  ],
  A31: [
    ageOf('accusedWoman', MAY_8, { least: 63, most: 63 }),
    { record: 'participant.role', by: 'asha', read: several(Participant, { caseFileId: FILE.tara, personId: WHO.accusedWoman }, ({ role }) => role), is: ['accused', 'possible_victim'] },
    { record: 'accused-part.motive', by: 'asha', read: one(AccusedPart, idOf('part of lotus'), ({ motive, methods, aimedAt }) => [motive, methods, aimedAt]), is: ['Very poor; wanted to earn more', ['false_job_offer', 'easy_money'], ['female', 'male']] },
    { record: 'exploitation-profile.status', by: 'asha', read: one(ExploitationProfile, idOf('profile accused woman'), ({ status, exploitationTypes }) => [status, exploitationTypes]), is: ['possible', ['prostitution_exploitation']] },
  ],
  A32: [
    { record: 'exploitation-profile.meansOfControl', by: 'asha', read: one(ExploitationProfile, idOf('profile tara'), ({ meansOfControl, exploitationTypes }) => [meansOfControl, exploitationTypes]), is: [['restricts_movement', 'threats', 'takes_earnings'], ['prostitution_exploitation']] },
    { record: 'accused-part.acts', by: 'asha', read: one(AccusedPart, idOf('part of lotus'), ({ acts }) => acts), is: ['recruited', 'harboured', 'kept_the_place', 'exploited'] },
  ],
  A33: [
    { record: 'evidence', by: 'imran', read: several(Evidence, { aboutId: STORY_ID.lotusInvestigation }, ({ collected, kind }) => [collected.earliest, kind]), is: [['2024-04-11', 'statement'], ['2024-04-19', 'message'], ['2024-05-02', 'photo']] },
    { record: 'activity.withWhom', by: 'imran', read: several(Activity, { investigationId: STORY_ID.lotusInvestigation }, ({ withWhom }) => withWhom), is: [['police']] },
    { record: 'operation-event entry', by: 'rhea', read: count(OperationEvent, { ...LOTUS, kind: 'entry' }), is: 1 },
    { record: 'operation.leadAuthorityId', by: 'rhea', read: one(Operation, STORY_ID.lotus, ({ leadAuthorityId }) => leadAuthorityId === ORGANISATIONS.traffickingUnit), is: true },
    ...FIVE.map(({ name }) => ageOf(name, MAY_8, { least: 22, most: 45 })),
  ],
  A34: [
    { record: 'placement.dischargeOutcome', by: 'asha', read: count(Placement, { dischargeOutcome: 'to_family' }, ({ personId }) => FIVE.some(({ name }) => WHO[name] === personId)), is: 5 },
    { record: 'follow-up.claim', by: 'asha', read: count(FollowUp, { claim: 'returned_family_safe' }, ({ doneWhen, claimSource, verifiedBy }) => doneWhen?.earliest === '2024-05-09' && claimSource?.kind === 'family' && verifiedBy === null), is: 5 },
  ],
};

/** A37, and what the whole story adds up to. */
export const FIGURE_FACTS: FactsOfSentences = {
  A37: [
    { record: 'figure persons_rescued since 2020', by: 'rhea', read: async ({ figures }) => sinceOf((await figures(STORY_SPAN)).figures), is: [66, 'exact', 'person', 57, 9, '2020-01-01', '2024-05-08', '2024-05-13'] },
    { record: 'figure persons_rescued', by: 'rhea', read: async ({ figures }) => valueOf((await figures(STORY_SPAN)).figures, 'persons_rescued'), is: 9 },
  ],
};

export const STORY_SPAN = { from: '2024-04-01', to: '2024-05-08' };

type Answered = Awaited<ReturnType<import('./fact.ts').Reading['figures']>>['figures'];

function sinceOf(figures: Answered): unknown {
  const since = figures.find(({ reach }) => reach === 'since');
  return since && [since.value, since.qualifier, since.unit, since.declaredPart, since.recordedPart, since.period.from, since.period.to, since.asOf];
}

export function valueOf(figures: Answered, indicator: string): number | undefined {
  return figures.find((one_) => one_.reach === 'period' && one_.indicator === indicator)?.value;
}
