import { by } from '#kernel/dated.ts';
import { Assessment } from '#modules/assessment/model/assessment.ts';
import { CareGoal, CarePlan } from '#modules/care-plan/model/care-plan.ts';
import { CounsellingSession } from '#modules/counselling/model/session.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { BirthOutcome, Pregnancy } from '#modules/health/model/pregnancy.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { SpiritualCare, SpiritualWish } from '#modules/spiritual-care/model/spiritual-care.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { PREGNANCY } from '../story-b/b15-she-is-with-child.ts';
import { PLAN } from '../story-b/b22-on-her-own-feet.ts';
import { WHO } from '../who.ts';
import { count, type FactsOfSentences, one, several } from './fact.ts';

const HERS = { personId: WHO.rajitha };
const lacks = idOf('what rubina lacks');

/** B5 to B8, B15, B16, B19, B21, B22: what was given, what could be seen, what was known by February, and what came after. */
export const HEAL_FACTS_B: FactsOfSentences = {
  B5: [
    {
      record: 'service-provision.type',
      by: 'ruth',
      read: several(ServiceProvision, { personId: WHO.rubina }, ({ type, status }) => [type, status]),
      is: [
        ['child_protection', 'provided'],
        ['early_childhood', 'provided'],
      ],
    },
    {
      record: 'service-provision.type',
      by: 'ruth',
      read: count(ServiceProvision, HERS, ({ type }) => type === 'counselling' || type === 'medical'),
      is: 2,
    },
  ],
  B6: [
    {
      record: 'assessment.toolCode',
      by: 'ruth',
      read: one(Assessment, lacks, ({ toolCode, answerer }) => [toolCode, answerer]),
      is: ['child-care', 'about-her'],
    },
  ],
  B7: [
    {
      record: 'assessment.answers (an opinion, not counted)',
      by: 'ruth',
      read: one(Assessment, lacks, ({ answers, asked, answered }) => [
        answers.find(({ item }) => item === 'affection')?.step,
        answers.find(({ item }) => item === 'school')?.step,
        answered,
        asked,
      ]),
      is: ['worried', 'never', 4, 8],
    },
  ],
  B15: [
    {
      record: 'pregnancy.knownSince',
      by: 'grace',
      read: one(Pregnancy, PREGNANCY.id, ({ knownSince, expected }) => [knownSince, expected]),
      is: [by('2009-02-28', 'by February of 2009'), null],
    },
  ],
  B16: [
    {
      record: 'health-encounter.kind',
      by: 'grace',
      read: several(HealthEncounter, HERS, ({ kind, consent }) => [kind, consent]),
      is: [['check-up', 'not-recorded']],
    },
    {
      record: 'counselling-session.attended',
      by: 'esther',
      read: several(CounsellingSession, HERS, ({ attended, kind }) => [attended, kind]),
      is: [
        ['came', 'first'],
        ['came', 'grief'],
      ],
    },
    {
      record: 'spiritual-care.kind',
      by: 'samuel',
      read: several(SpiritualCare, HERS, ({ kind }) => kind),
      is: ['prayer'],
    },
  ],
  B19: [
    {
      record: 'birth-outcome.outcome',
      by: 'grace',
      read: one(BirthOutcome, PREGNANCY.outcomeId, ({ outcome, happened, support }) => [
        outcome,
        happened.precision,
        support,
      ]),
      is: ['stillborn', 'range', 'wanted'],
    },
    { record: 'nobody outside her care reads it', by: 'mary', read: count(BirthOutcome, HERS), is: 0 },
  ],
  B21: [
    {
      record: 'placement.admitted',
      by: 'hannah',
      read: several(Placement, HERS, ({ facilityId, admitted, basis }) => [
        facilityId === ORGANISATIONS.sharanSthan,
        admitted.earliest,
        basis,
      ]),
      is: [[true, '2009-06-15', 'voluntary']],
    },
    {
      record: 'spiritual-wish.ownWords',
      by: 'samuel',
      read: one(SpiritualWish, idOf('what rajitha wants to believe'), ({ ownWords }) => ownWords),
      is: 'I want to follow Christ.',
    },
  ],
  B22: [
    {
      record: 'care-goal.domain',
      by: 'ruth',
      read: one(CareGoal, PLAN.goalId, ({ domain, state }) => [domain, state]),
      is: ['livelihood', 'reached'],
    },
    { record: 'care-plan.share', by: 'ruth', read: one(CarePlan, PLAN.id, ({ share }) => share), is: 'made-together' },
    {
      record: 'assessment.score',
      by: 'ruth',
      read: several(Assessment, HERS, ({ happened, score }) => [happened.latest, score]),
      is: [
        ['2009-06-24', 1.6],
        ['2009-07-27', 2.4],
        ['2010-06-14', 4.1],
      ],
    },
    {
      record: 'service-provision.type',
      by: 'esther',
      read: count(ServiceProvision, HERS, ({ type }) => type === 'grief_counselling'),
      is: 1,
    },
  ],
};
