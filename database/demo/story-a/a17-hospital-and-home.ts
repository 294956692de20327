import { about, day, range } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { writeVisitRefusal } from '#modules/placement/model/write-visit-refusal.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { STORY_ID, WHO } from '../who.ts';
import { EARLY_APRIL } from './a14-found.ts';

const TWO_WEEKS_AGO = about('2024-04-27', '2024-05-01', 'two weeks ago');
const ward = source('own-staff', { manner: 'seen', who: 'our nurse, at the ward' });

function onlyHerMother(name: string, placementId: string, at: string, until: string | null): Block {
  return block({
    name: `A17 visit rule ${name}`,
    sentences: ['A17'],
    by: 'asha',
    at,
    ask: [
      setVisitRule,
      {
        visitRuleId: idOf(`visit rule iniya ${name}`),
        rule: {
          personId: WHO.iniya,
          placementId,
          allowed: 'only-listed',
          allowedPersons: ['mother'],
          decidedBy: null,
          reason: 'Quiet, and nobody who could tell the man’s people.',
          since: name === 'ward' ? EARLY_APRIL : TWO_WEEKS_AGO,
          untilWhen: until ? day(until) : null,
        },
      },
    ],
  });
}

/** Brought back, to a ward first and then to a home; one visitor, her mother. */
export const A17_HOSPITAL_AND_HOME: readonly Block[] = [
  block({
    name: 'A17 brought to Mumbai',
    sentences: ['A17'],
    by: 'imran',
    at: '2024-04-12T11:10:00+05:30',
    ask: [
      addLeg,
      {
        legId: idOf('leg 4'),
        leg: {
          reportId: STORY_ID.report,
          fromPlace: 'Bihar',
          fromCountry: 'IN',
          toPlace: 'Mumbai',
          toCountry: 'IN',
          happened: EARLY_APRIL,
          mode: 'train',
          accompaniedBy: null,
          purpose: 'escorted',
          completed: true,
          known: 'known',
          note: 'Straight to hospital; a woman officer and a colleague travelled with her.',
          painful: null,
          lang: 'en',
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'A17 to hospital',
    sentences: ['A8', 'A17'],
    by: 'asha',
    at: '2024-04-11T19:00:00+05:30',
    ask: [
      admitPerson,
      {
        placementId: STORY_ID.hospitalStay,
        placement: {
          personId: WHO.iniya,
          facilityId: ORGANISATIONS.hospital,
          shelterType: 'hospital_ward',
          admitted: EARLY_APRIL,
          basis: 'medical',
          orderRef: null,
          withoutOrder: 'She needed a doctor at once.',
          source: OWN_STAFF,
          note: null,
        },
      },
    ],
  }),
  onlyHerMother('ward', STORY_ID.hospitalStay, '2024-04-11T19:10:00+05:30', null),
  block({
    name: 'A17 seen to by doctors',
    sentences: ['A17'],
    by: 'vaishali',
    at: '2024-04-12T10:00:00+05:30',
    ask: [
      recordEncounter,
      {
        encounterId: idOf('encounter admission iniya'),
        encounter: {
          personId: WHO.iniya,
          happened: EARLY_APRIL,
          facilityId: ORGANISATIONS.hospital,
          kind: 'admission',
          complaint: 'Weak, feverish, had eaten little',
          findings: null,
          condition: 'poor',
          consent: 'given',
          followUp: 'Our nurse looks in every second day.',
          isMedicoLegal: false,
          source: ward,
        },
      },
    ],
  }),
  block({
    name: 'A18 to the home',
    sentences: ['A8', 'A18'],
    by: 'asha',
    at: '2024-05-01T17:00:00+05:30',
    ask: [
      movePerson,
      {
        fromPlacementId: STORY_ID.hospitalStay,
        placementId: STORY_ID.homeStay,
        placement: {
          personId: WHO.iniya,
          facilityId: ORGANISATIONS.banyan,
          shelterType: 'childrens_home',
          admitted: TWO_WEEKS_AGO,
          basis: 'cwc_order',
          orderRef: null,
          withoutOrder: 'The ward discharged her on a day without a sitting; the order has been asked for.',
          source: OWN_STAFF,
          note: null,
        },
        handedTo: 'Sister Lucy',
        receipt: null,
      },
    ],
  }),
  onlyHerMother('home', STORY_ID.homeStay, '2024-05-01T17:10:00+05:30', '2024-05-30'),
  block({
    name: 'A18 stable',
    sentences: ['A18'],
    by: 'vaishali',
    at: '2024-05-13T08:20:00+05:30',
    ask: [
      recordEncounter,
      {
        encounterId: idOf('encounter review iniya'),
        encounter: {
          personId: WHO.iniya,
          happened: day('2024-05-13'),
          facilityId: null,
          kind: 'review',
          complaint: null,
          findings: null,
          condition: 'stable',
          consent: 'given',
          followUp: null,
          isMedicoLegal: false,
          source: ward,
        },
      },
    ],
  }),
  ...(['safe_shelter', 'counselling', 'legal_aid'] as const).map((type) =>
    block({
      name: `A18 service ${type}`,
      sentences: ['A9', 'A18'],
      by: 'asha',
      at: '2024-05-02T12:00:00+05:30',
      ask: [
        writeService,
        {
          provisionId: idOf(`service iniya ${type}`),
          provision: {
            personId: WHO.iniya,
            type,
            provider: null,
            providerId: type === 'safe_shelter' ? ORGANISATIONS.banyan : ORGANISATIONS.self,
            happened: type === 'safe_shelter' ? range('2024-04-27', '2024-05-13') : day('2024-05-02'),
            status: 'provided',
            words: type === 'counselling' ? 'Twice a week, at her pace.' : null,
            source: OWN_STAFF,
          },
        },
      ],
    }),
  ),
  block({
    name: 'A9 recovering',
    sentences: ['A9', 'A18'],
    by: 'asha',
    at: '2024-05-09T16:00:00+05:30',
    ask: [
      recordFollowUp,
      {
        followUpId: idOf('follow-up iniya'),
        personId: WHO.iniya,
        findings: {
          doneWhen: day('2024-05-09'),
          method: 'met-here',
          safe: 'yes',
          claim: null,
          claimSource: source('self', { manner: 'spoken' }),
          verifiedBy: 'Asha Pawar',
          homeChecked: null,
          words: 'Here I can sleep.',
          lang: 'en',
          nextDueOn: '2024-05-16',
        },
      },
    ],
  }),
  block({
    name: 'a man turned away',
    sentences: ['A17'],
    by: 'lucy',
    at: '2024-05-12T15:40:00+05:30',
    ask: [
      writeVisitRefusal,
      {
        visitId: idOf('visit refused uncle'),
        placementId: STORY_ID.homeStay,
        personId: WHO.iniya,
        visitor: {
          visitor: 'An uncle, not on the list',
          visitorRelation: 'relative',
          visitorPersonId: null,
          sheAgrees: null,
        },
        at: '2024-05-12T10:05:00.000Z',
        note: null,
      },
    ],
  }),
  block({
    name: 'her mother comes today',
    sentences: ['A17'],
    by: 'lucy',
    at: '2024-05-12T17:00:00+05:30',
    ask: [
      planVisit,
      {
        visitId: idOf('visit mother 13 may'),
        placementId: STORY_ID.homeStay,
        visitor: { visitor: 'Her mother', visitorRelation: 'mother', visitorPersonId: null, sheAgrees: true },
        plannedFor: '2024-05-13T10:30:00.000Z',
        note: null,
      },
    ],
  }),
];
