import { ageAt } from '#kernel/age.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { AccusedPart } from '#modules/exploitation/model/accused-part.ts';
import { Activity } from '#modules/investigation/model/activity.ts';
import { Investigation, weeksOfWork } from '#modules/investigation/model/investigation.ts';
import { daysMissing } from '#modules/missing-person/model/days-missing.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { Arrest, PersonRescued } from '#modules/operation/model/rescue.ts';
import { Organisation, OrganisationTie } from '#modules/organisation/model/organisation.ts';
import { KnownName, Person } from '#modules/person/model/person.ts';
import { Referral } from '#modules/referral/model/referral.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { EARLY_APRIL } from '../story-a/a14-found.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';
import { named } from './named.ts';

const said = ['beginning of April', '2024-04-01', '2024-04-10', 'part-of-month'];
const SEARCH = { investigationId: STORY_ID.search };

/** A11 to A13: the child, since when, who told us, and who searched. */
export const MISSING_FACTS: FactsOfSentences = {
  A11: [
    {
      record: 'person-rescued.at',
      by: 'asha',
      read: one(PersonRescued, idOf('rescued iniya'), ({ at }) => [at.said, at.earliest, at.latest, at.precision]),
      is: said,
    },
    {
      record: 'operation.happened',
      by: 'rhea',
      read: one(Operation, STORY_ID.heron, ({ happened }) => [
        happened?.said,
        happened?.earliest,
        happened?.latest,
        happened?.precision,
      ]),
      is: said,
    },
    {
      record: 'missing-report.daysMissing',
      by: 'imran',
      read: one(MissingReport, STORY_ID.report, (report) => daysMissing(report, '2024-05-13')),
      is: { least: 225, most: 234 },
    },
    {
      record: 'missing-report.saidDuration',
      by: 'imran',
      read: one(MissingReport, STORY_ID.report, ({ saidDuration }) => saidDuration),
      is: 'eight months',
    },
    {
      record: 'investigation.weeksOfWork',
      by: 'imran',
      read: one(Investigation, STORY_ID.search, (one_) => weeksOfWork(one_, '2024-05-13')),
      is: { least: 31, most: 32 },
    },
    {
      record: 'known-name.kind',
      by: 'asha',
      read: one(KnownName, idOf('published name iniya'), ({ value, kind }) => [value, kind]),
      is: ['Iniya', 'published'],
    },
    {
      record: 'person.ageAt',
      by: 'asha',
      read: one(Person, WHO.iniya, ({ born, birthBasis, gender }) => [
        born && ageAt({ on: born, basis: birthBasis }, EARLY_APRIL),
        gender,
      ]),
      is: [{ least: 15, most: 15 }, 'female'],
    },
    {
      record: 'participant.role',
      by: 'asha',
      read: several(Participant, { personId: WHO.iniya }, ({ role }) => role),
      is: ['missing_person', 'survivor'],
    },
    {
      record: 'arrest.personId',
      by: 'farida',
      read: one(Arrest, idOf('arrest of the man'), ({ personId }) => named(personId)),
      is: 'accusedMan',
    },
    {
      record: 'accused-part.acts',
      by: 'asha',
      read: one(AccusedPart, idOf('part of the man'), ({ acts }) => acts),
      is: ['recruited', 'abducted', 'transported', 'tried_to_sell'],
    },
  ],
  A12: [
    {
      record: 'missing-report.missingSince',
      by: 'imran',
      read: one(MissingReport, STORY_ID.report, ({ missingSince, lastSeenPlace }) => [
        missingSince.earliest,
        missingSince.precision,
        lastSeenPlace,
      ]),
      is: ['2023-08-20', 'day', 'Mumbai'],
    },
    {
      record: 'referral.fromOrganisation',
      by: 'imran',
      read: one(Referral, STORY_ID.referral, ({ fromOrganisation, cameFrom, direction, status }) => [
        named(fromOrganisation),
        cameFrom,
        direction,
        status,
      ]),
      is: ['govandiPartner', 'ngo_partner', 'in', 'accepted'],
    },
    {
      record: 'case-file.openedFrom',
      by: 'asha',
      read: one(CaseFile, FILE.iniya, ({ openedFrom, openedFromId }) => [openedFrom, named(openedFromId)]),
      is: ['referral', 'referral'],
    },
    {
      record: 'organisation.city',
      by: 'rhea',
      read: one(Organisation, ORGANISATIONS.govandiPartner, ({ kind, city }) => [kind, city]),
      is: ['partner', 'Govandi, Mumbai'],
    },
    {
      record: 'organisation-tie.kind',
      by: 'rhea',
      read: count(OrganisationTie, { kind: 'referring', fromOrganisation: ORGANISATIONS.govandiPartner }),
      is: 1,
    },
    {
      record: 'person.ageAt',
      by: 'imran',
      read: one(
        Person,
        WHO.iniya,
        ({ born, birthBasis }) =>
          born &&
          ageAt({ on: born, basis: birthBasis }, { ...EARLY_APRIL, earliest: '2023-08-20', latest: '2023-08-20' }),
      ),
      is: { least: 14, most: 15 },
    },
  ],
  A13: [
    ...(
      [
        ['police', 8],
        ['community_leader', 3],
        ['social_worker', 5],
        ['ngo_partner', 6],
      ] as const
    ).map(([whom, times]) => ({
      record: `activity.withWhom ${whom}`,
      by: 'imran' as const,
      read: count(Activity, SEARCH, ({ withWhom }) => withWhom.includes(whom)),
      is: times,
    })),
    {
      record: 'missing-report.foundPlace',
      by: 'imran',
      read: one(MissingReport, STORY_ID.report, ({ foundPlace, foundWhen }) => [foundPlace, foundWhen?.said]),
      is: ['Bihar', 'beginning of April'],
    },
    {
      record: 'person-rescued.operationId',
      by: 'asha',
      read: one(PersonRescued, idOf('rescued iniya'), ({ operationId }) => named(operationId)),
      is: 'heron',
    },
  ],
};
