import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Relation } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Visit } from '#modules/placement/model/visit.ts';
import { VisitRule } from '#modules/placement/model/visit-rule.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { FILE, STORY_ID, WHO } from '../who.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';
import { named } from './named.ts';

const O = ORGANISATIONS;

/** A8, A9, A17 to A19: a bed, a doctor, one visitor, her class. */
export const SHELTER_FACTS: FactsOfSentences = {
  A8: [
    {
      record: 'placement.facilityId',
      by: 'asha',
      read: count(Placement, { facilityId: O.jasmine }, ({ personId }) => STORY_WOMEN.has(personId)),
      is: 8,
    },
    {
      record: 'placement.shelterType',
      by: 'asha',
      read: one(Placement, idOf('stay reva'), ({ shelterType }) => shelterType),
      is: 'ngo_shelter',
    },
    {
      record: 'person-rescued.handedToId',
      by: 'asha',
      read: count(PersonRescued, {}, ({ handedToId }) => handedToId !== null),
      is: 9,
    },
  ],
  A9: [
    {
      record: 'service-provision.type',
      by: 'asha',
      read: several(ServiceProvision, { personId: WHO.iniya }, ({ type, status }) => [type, status]),
      is: [
        ['counselling', 'provided'],
        ['legal_aid', 'provided'],
        ['safe_shelter', 'provided'],
      ],
    },
    {
      record: 'follow-up.safe',
      by: 'asha',
      read: one(FollowUp, idOf('follow-up iniya'), ({ safe, doneWhen, claimSource }) => [
        safe,
        doneWhen?.earliest,
        claimSource?.kind,
      ]),
      is: ['yes', '2024-05-09', 'self'],
    },
  ],
  A17: [
    {
      record: 'movement-leg.toPlace',
      by: 'imran',
      read: one(MovementLeg, idOf('leg 4'), ({ fromPlace, toPlace, purpose }) => [fromPlace, toPlace, purpose]),
      is: ['Bihar', 'Mumbai', 'escorted'],
    },
    {
      record: 'placement.basis',
      by: 'asha',
      read: one(Placement, STORY_ID.hospitalStay, ({ facilityId, shelterType, basis, admitted }) => [
        named(facilityId),
        shelterType,
        basis,
        admitted.said,
      ]),
      is: ['hospital', 'hospital_ward', 'medical', 'beginning of April'],
    },
    {
      record: 'health-encounter.condition',
      by: 'vaishali',
      read: one(HealthEncounter, idOf('encounter admission iniya'), ({ kind, condition, facilityId }) => [
        kind,
        condition,
        named(facilityId),
      ]),
      is: ['admission', 'poor', 'hospital'],
    },
    {
      record: 'visit-rule.allowedPersons',
      by: 'asha',
      read: one(VisitRule, idOf('visit rule iniya ward'), ({ allowed, allowedPersons, decidedBy }) => [
        allowed,
        allowedPersons,
        decidedBy,
      ]),
      is: ['only-listed', ['mother'], null],
    },
    {
      record: 'relation.safeToContact',
      by: 'asha',
      read: several(Relation, { personId: WHO.iniya, otherId: WHO.mother }, ({ kind, safeToContact }) => [
        kind,
        safeToContact,
      ]),
      is: [['mother', 'yes']],
    },
    {
      record: 'visit.allowed',
      by: 'lucy',
      read: one(Visit, idOf('visit refused uncle'), ({ allowed, visitorRelation }) => [allowed, visitorRelation]),
      is: [false, 'relative'],
    },
  ],
  A18: [
    {
      record: 'placement.admitted',
      by: 'lucy',
      read: one(Placement, STORY_ID.homeStay, ({ facilityId, admitted }) => [
        named(facilityId),
        admitted.said,
        admitted.earliest,
        admitted.latest,
      ]),
      is: ['banyan', 'two weeks ago', '2024-04-27', '2024-05-01'],
    },
    {
      record: 'health-encounter.condition',
      by: 'vaishali',
      read: one(HealthEncounter, idOf('encounter review iniya'), ({ condition, happened }) => [
        condition,
        happened.earliest,
      ]),
      is: ['stable', '2024-05-13'],
    },
    {
      record: 'service-provision.type',
      by: 'asha',
      read: count(ServiceProvision, { personId: WHO.iniya, type: 'counselling' }),
      is: 1,
    },
  ],
  A19: [
    {
      record: 'education-record.grade',
      by: 'asha',
      read: one(EducationRecord, idOf('class 7'), ({ grade, status, untilWhen, planned }) => [
        grade,
        status,
        untilWhen?.earliest,
        planned,
      ]),
      is: [7, 'interrupted', '2023-08-20', false],
    },
    {
      record: 'school-engagement.decision',
      by: 'asha',
      read: one(SchoolEngagement, idOf('exams asked'), ({ decision, examWindow, plannedGrade }) => [
        decision,
        examWindow?.earliest,
        examWindow?.latest,
        plannedGrade,
      ]),
      is: ['allowed', '2024-06-01', '2024-06-30', 8],
    },
    {
      record: 'education-record.status',
      by: 'asha',
      read: one(EducationRecord, idOf('exams of class 7'), ({ status, planned }) => [status, planned]),
      is: ['exam_permitted', true],
    },
    {
      record: 'education-record.planned',
      by: 'asha',
      read: one(EducationRecord, idOf('class 8'), ({ grade, status, planned }) => [grade, status, planned]),
      is: [8, 'promoted', true],
    },
    {
      record: 'case-file.personId',
      by: 'asha',
      read: one(CaseFile, FILE.iniya, ({ personId }) => named(personId)),
      is: 'iniya',
    },
  ],
};

const STORY_WOMEN = new Set<string>([
  WHO.reva,
  WHO.sheela,
  WHO.anjali,
  WHO.tara,
  WHO.manju,
  WHO.kamla,
  WHO.savita,
  WHO.rehana,
]);
