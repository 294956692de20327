import { ExploitationProfile } from '#modules/exploitation/model/exploitation-profile.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { GoDecision } from '#modules/investigation/model/go-decision.ts';
import { IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { Operation, OperationTeamMember } from '#modules/operation/model/operation.ts';
import { Organisation, OrganisationTie, Programme } from '#modules/organisation/model/organisation.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID, WHO } from '../who.ts';
import { count, type FactsOfSentences, one } from './fact.ts';
import { named } from './named.ts';

const SEARCH = { investigationId: STORY_ID.search };

/** A4 to A7: who looks for people, how, and with whom. */
export const SEARCH_FACTS: FactsOfSentences = {
  A4: [
    {
      record: 'programme.started',
      by: 'rhea',
      read: one(Programme, idOf('programme rescue'), ({ kind, started }) => [
        kind,
        started?.earliest,
        started?.precision,
      ]),
      is: ['rescue', '2020-01-01', 'year'],
    },
    {
      record: 'exploitation-profile.status',
      by: 'rhea',
      read: count(ExploitationProfile, { status: 'possible' }, ({ personId }) => personId !== WHO.accusedWoman),
      is: 8,
    },
    {
      record: 'investigation.leadId',
      by: 'imran',
      read: one(Investigation, STORY_ID.search, ({ status, openedOn }) => [status, openedOn.earliest]),
      is: ['closed', '2023-08-26'],
    },
    {
      record: 'operation.investigationId',
      by: 'farida',
      read: one(Operation, STORY_ID.heron, ({ investigationId }) => named(investigationId)),
      is: 'search',
    },
  ],
  A5: [
    {
      record: 'operation.leadAuthorityId',
      by: 'farida',
      read: count(Operation, {}, ({ leadAuthorityId, status }) => status === 'concluded' && leadAuthorityId !== null),
      is: 3,
    },
    {
      record: 'operation.jointUnits',
      by: 'farida',
      read: one(Operation, STORY_ID.kite, ({ jointUnits }) => jointUnits),
      is: ['Trafficking unit, Palghar'],
    },
    {
      record: 'organisation-tie.kind',
      by: 'rhea',
      read: count(OrganisationTie, { kind: 'joint-operation', toOrganisation: ORGANISATIONS.self }),
      is: 3,
    },
    {
      record: 'activity.kind',
      by: 'imran',
      read: count(Activity, { ...SEARCH, kind: 'coordination_meeting' }, ({ withWhom }) => withWhom.includes('police')),
      is: 6,
    },
    {
      record: 'organisation.authorityType',
      by: 'rhea',
      read: one(Organisation, ORGANISATIONS.traffickingUnit, ({ authorityType }) => authorityType),
      is: 'ahtu',
    },
  ],
  A6: [
    { record: 'investigation.hypothesis', by: 'imran', read: count(Investigation, {}), is: 3 },
    {
      record: 'intelligence-item.standing',
      by: 'imran',
      read: one(IntelligenceItem, idOf('lead nalasopara'), ({ standing, sourceCode }) => [standing, sourceCode]),
      is: ['confirmed', 'LANE-7'],
    },
    {
      record: 'exploitation-profile.exploitationTypes',
      by: 'farida',
      read: one(ExploitationProfile, idOf('profile reva'), ({ exploitationTypes }) => exploitationTypes),
      is: ['prostitution_exploitation'],
    },
  ],
  A7: [
    {
      record: 'go-decision.decision',
      by: 'imran',
      read: count(
        GoDecision,
        { decision: 'go' },
        ({ confirmedBy, decidedBy, reason }) => confirmedBy !== null && confirmedBy !== decidedBy && reason !== '',
      ),
      is: 3,
    },
    {
      record: 'operation-team-member.role',
      by: 'farida',
      read: count(OperationTeamMember, { role: 'local_agent' }),
      is: 2,
    },
  ],
};
