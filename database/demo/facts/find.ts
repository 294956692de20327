import { ageAt } from '#kernel/age.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { GoDecision } from '#modules/investigation/model/go-decision.ts';
import { IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation, weeksOfWork } from '#modules/investigation/model/investigation.ts';
import { daysMissing } from '#modules/missing-person/model/days-missing.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { Operation, OperationTeamMember } from '#modules/operation/model/operation.ts';
import { Arrest, CustodyRecord, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Organisation, OrganisationName, OrganisationTie, Programme } from '#modules/organisation/model/organisation.ts';
import { KnownName, Person, Relation } from '#modules/person/model/person.ts';
import { Referral } from '#modules/referral/model/referral.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { EARLY_APRIL } from '../story-a/a14-found.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';

const said = ['beginning of April', '2024-04-01', '2024-04-10', 'part-of-month'];
const SEARCH = { investigationId: STORY_ID.search };

/** A4 to A7: who looks for people, how, and with whom. */
export const SEARCH_FACTS: FactsOfSentences = {
  A4: [
    { record: 'programme.started', by: 'rhea', read: one(Programme, idOf('programme rescue'), ({ kind, started }) => [kind, started?.earliest, started?.precision]), is: ['rescue', '2020-01-01', 'year'] },
    { record: 'exploitation-profile.status', by: 'rhea', read: count(ExploitationProfile, { status: 'possible' }, ({ personId }) => personId !== WHO.accusedWoman), is: 8 },
    { record: 'investigation.leadId', by: 'imran', read: one(Investigation, STORY_ID.search, ({ status, openedOn }) => [status, openedOn.earliest]), is: ['closed', '2023-08-26'] },
    { record: 'operation.investigationId', by: 'farida', read: one(Operation, STORY_ID.heron, ({ investigationId }) => investigationId === STORY_ID.search), is: true },
  ],
  A5: [
    { record: 'operation.leadAuthorityId', by: 'farida', read: count(Operation, {}, ({ leadAuthorityId, status }) => status === 'concluded' && leadAuthorityId !== null), is: 3 },
    { record: 'operation.jointUnits', by: 'farida', read: one(Operation, STORY_ID.kite, ({ jointUnits }) => jointUnits), is: ['Trafficking unit, Palghar'] },
    { record: 'organisation-tie.kind', by: 'rhea', read: count(OrganisationTie, { kind: 'joint-operation', toOrganisation: ORGANISATIONS.self }), is: 3 },
    { record: 'activity.kind', by: 'imran', read: count(Activity, { ...SEARCH, kind: 'coordination_meeting' }, ({ withWhom }) => withWhom.includes('police')), is: 6 },
    { record: 'organisation.authorityType', by: 'rhea', read: one(Organisation, ORGANISATIONS.traffickingUnit, ({ authorityType }) => authorityType), is: 'ahtu' },
  ],
  A6: [
    { record: 'investigation.hypothesis', by: 'imran', read: count(Investigation, {}), is: 3 },
    { record: 'intelligence-item.standing', by: 'imran', read: one(IntelligenceItem, idOf('lead nalasopara'), ({ standing, sourceCode }) => [standing, sourceCode]), is: ['confirmed', 'LANE-7'] },
    { record: 'exploitation-profile.exploitationTypes', by: 'farida', read: one(ExploitationProfile, idOf('profile reva'), ({ exploitationTypes }) => exploitationTypes), is: ['prostitution_exploitation'] },
  ],
  A7: [
    { record: 'go-decision.decision', by: 'imran', read: count(GoDecision, { decision: 'go' }, ({ confirmedBy, decidedBy, reason }) => confirmedBy !== null && confirmedBy !== decidedBy && reason !== ''), is: 3 },
    { record: 'operation-team-member.role', by: 'farida', read: count(OperationTeamMember, { role: 'local_agent' }), is: 2 },
  ],
};

/** A11 to A13: the child, since when, who told us, and who searched. */
export const MISSING_FACTS: FactsOfSentences = {
  A11: [
    { record: 'person-rescued.at', by: 'asha', read: one(PersonRescued, idOf('rescued iniya'), ({ at }) => [at.said, at.earliest, at.latest, at.precision]), is: said },
    { record: 'operation.happened', by: 'rhea', read: one(Operation, STORY_ID.heron, ({ happened }) => [happened?.said, happened?.earliest, happened?.latest, happened?.precision]), is: said },
    { record: 'missing-report.daysMissing', by: 'imran', read: one(MissingReport, STORY_ID.report, (report) => daysMissing(report, '2024-05-13')), is: { least: 225, most: 234 } },
    { record: 'missing-report.saidDuration', by: 'imran', read: one(MissingReport, STORY_ID.report, ({ saidDuration }) => saidDuration), is: 'eight months' },
    { record: 'investigation.weeksOfWork', by: 'imran', read: one(Investigation, STORY_ID.search, (one_) => weeksOfWork(one_, '2024-05-13')), is: { least: 31, most: 32 } },
    { record: 'known-name.kind', by: 'asha', read: one(KnownName, idOf('published name iniya'), ({ value, kind }) => [value, kind]), is: ['Iniya', 'published'] },
    { record: 'person.ageAt', by: 'asha', read: one(Person, WHO.iniya, ({ born, birthBasis, gender }) => [born && ageAt({ on: born, basis: birthBasis }, EARLY_APRIL), gender]), is: [{ least: 15, most: 15 }, 'female'] },
    { record: 'participant.role', by: 'asha', read: several(Participant, { personId: WHO.iniya }, ({ role }) => role), is: ['missing_person', 'survivor'] },
    { record: 'arrest.personId', by: 'farida', read: one(Arrest, idOf('arrest of the man'), ({ personId }) => personId === WHO.accusedMan), is: true },
    { record: 'accused-part.acts', by: 'asha', read: one(AccusedPart, idOf('part of the man'), ({ acts }) => acts.includes('abducted')), is: true },
  ],
  A12: [
    { record: 'missing-report.missingSince', by: 'imran', read: one(MissingReport, STORY_ID.report, ({ missingSince, lastSeenPlace }) => [missingSince.earliest, missingSince.precision, lastSeenPlace]), is: ['2023-08-20', 'day', 'Mumbai'] },
    { record: 'referral.fromOrganisation', by: 'imran', read: one(Referral, STORY_ID.referral, ({ fromOrganisation, cameFrom, direction, status }) => [fromOrganisation === ORGANISATIONS.govandiPartner, cameFrom, direction, status]), is: [true, 'ngo_partner', 'in', 'accepted'] },
    { record: 'case-file.openedFrom', by: 'asha', read: one(CaseFile, FILE.iniya, ({ openedFrom, openedFromId }) => [openedFrom, openedFromId === STORY_ID.referral]), is: ['referral', true] },
    { record: 'organisation.city', by: 'rhea', read: one(Organisation, ORGANISATIONS.govandiPartner, ({ kind, city }) => [kind, city]), is: ['partner', 'Govandi, Mumbai'] },
    { record: 'organisation-tie.kind', by: 'rhea', read: count(OrganisationTie, { kind: 'referring', fromOrganisation: ORGANISATIONS.govandiPartner }), is: 1 },
    { record: 'person.ageAt', by: 'imran', read: one(Person, WHO.iniya, ({ born, birthBasis }) => born && ageAt({ on: born, basis: birthBasis }, { ...EARLY_APRIL, earliest: '2023-08-20', latest: '2023-08-20' })), is: { least: 14, most: 15 } },
  ],
  A13: [
    ...([['police', 8], ['community_leader', 3], ['social_worker', 5], ['ngo_partner', 6]] as const).map(([whom, times]) => ({ record: `activity.withWhom ${whom}`, by: 'imran' as const, read: count(Activity, SEARCH, ({ withWhom }) => withWhom.includes(whom)), is: times })),
    { record: 'missing-report.foundPlace', by: 'imran', read: one(MissingReport, STORY_ID.report, ({ foundPlace, foundWhen }) => [foundPlace, foundWhen?.said]), is: ['Bihar', 'beginning of April'] },
    { record: 'person-rescued.operationId', by: 'asha', read: one(PersonRescued, idOf('rescued iniya'), ({ operationId }) => operationId === STORY_ID.heron), is: true },
  ],
};

const way = several(MovementLeg, { reportId: STORY_ID.report }, ({ position, fromPlace, toPlace, fromCountry, toCountry, completed }) => [position, fromPlace, toPlace, fromCountry !== toCountry, completed]);

/** A14 to A16: the way she was taken, the man, and how it began. */
export const WAY_FACTS: FactsOfSentences = {
  A14: [
    { record: 'person.ageAt', by: 'farida', read: one(Person, WHO.accusedMan, ({ born, birthBasis, gender }) => [born && ageAt({ on: born, basis: birthBasis }, EARLY_APRIL), gender]), is: [{ least: 30, most: 30 }, 'male'] },
    { record: 'participant.role', by: 'asha', read: several(Participant, { personId: WHO.accusedMan }, ({ role }) => role), is: ['accused'] },
    { record: 'movement-leg', by: 'imran', read: way, is: [[1, 'Mumbai', 'Nepal', true, true], [2, 'Nepal', 'Nepal', false, false], [3, 'Nepal', 'Bihar', true, true], [4, 'Bihar', 'Mumbai', false, true]] },
    { record: 'movement-leg.purpose', by: 'imran', read: one(MovementLeg, idOf('leg 2'), ({ purpose, completed }) => [purpose, completed]), is: ['attempted_sale', false] },
    { record: 'exploitation-profile.cameAbout', by: 'asha', read: one(ExploitationProfile, idOf('profile iniya'), ({ exploitationTypes, cameAbout }) => [exploitationTypes, cameAbout]), is: [['attempted_sale'], false] },
    { record: 'arrest.place', by: 'farida', read: one(Arrest, idOf('arrest of the man'), ({ place, at }) => [place, at.said]), is: ['Bihar', 'beginning of April'] },
    { record: 'custody-status.status', by: 'farida', read: several(CustodyRecord, { personId: WHO.accusedMan }, ({ status, asOf, source }) => [asOf.earliest, status, source.kind]), is: [['2024-04-09', 'transit_remand', 'police'], ['2024-04-12', 'police_custody', 'police']] },
  ],
  A15: [
    { record: 'exploitation-profile.recruitmentMethods', by: 'asha', read: one(ExploitationProfile, idOf('profile iniya'), ({ recruitmentMethods, meansOfControl }) => [recruitmentMethods.includes('lover_boy'), meansOfControl.includes('false_promises')]), is: [true, true] },
  ],
  A16: [
    { record: 'relation.kind', by: 'asha', read: several(Relation, { personId: WHO.iniya, otherId: WHO.accusedMan }, ({ kind, safeToContact }) => [kind, safeToContact]), is: [['employee_of_family', 'no']] },
    { record: 'exploitation-profile.recruiterRelationship', by: 'asha', read: one(ExploitationProfile, idOf('profile iniya'), ({ recruiterRelationship, recruiterId }) => [recruiterRelationship, recruiterId === WHO.accusedMan]), is: ['family_employee', true] },
    { record: 'relation.occupation', by: 'asha', read: several(Relation, { personId: WHO.iniya, otherId: WHO.father }, ({ kind, occupation }) => [kind, occupation]), is: [['father', 'has a small factory']] },
    { record: 'accused-part.methods', by: 'asha', read: one(AccusedPart, idOf('part of the man'), ({ methods }) => methods.includes('false_marriage_promise')), is: true },
  ],
};

/** Names of organisations, for the totals: each by every spelling. */
export function spellingsOf(organisationRef: string) {
  return several(OrganisationName, { organisationRef }, ({ value }) => value);
}
