import { addDays } from '#kernel/calendar.ts';
import { day, unknownDate } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { meetClock } from '#modules/clock/model/answer-clock.ts';
import { setPlace } from '#modules/clock/model/clock-place.ts';
import { openClaim } from '#modules/compensation/model/open-claim.ts';
import { recordRescued } from '#modules/operation/model/record-rescued.ts';
import { planHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { askProtection } from '#modules/witness-protection/model/ask-protection.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE, WHO } from '../who.ts';

const RULE = 'IN.ITPA.15-5.PRODUCE';

/** Invented: whoever was freed as an adult was brought before the magistrate on that day, and somebody wrote it down. */
export function producedBlocks(story: readonly Block[]): Block[] {
  return story.flatMap(({ name, ask: [act, input] }) => {
    if (act.name !== recordRescued.name) return [];
    const { rescuedId, person, rescued } = recordRescued.input.parse(input);
    if (person.is !== 'new') return [];
    const clockId = `${RULE}.${rescuedId}`;
    const answer = {
      answerId: idOf(`produced ${name}`),
      clockId,
      ruleId: RULE,
      personId: person.personId,
      trigger: rescued.at,
    };
    const met = { met: rescued.at, evidence: 'Station diary; the magistrate’s order is with the police.' };
    return [
      block({
        name: `produced ${name}`,
        by: 'asha',
        at: `${addDays(rescued.at.latest ?? '', 1)}T12:00:00+05:30`,
        ask: [meetClock, { ...answer, ...met }],
      }),
    ];
  });
}

const PROCEEDING = idOf('proceeding iniya');

/** Invented: what is known of Iniya's case in court, who listened to her, what was asked for; what nobody has told us is left open. */
export const COURT_BLOCKS: readonly Block[] = [
  block({
    name: 'court iniya',
    by: 'asha',
    at: '2024-05-06T11:00:00+05:30',
    ask: [
      openProceeding,
      {
        proceedingId: PROCEEDING,
        proceeding: {
          caseFileId: FILE.iniya,
          personId: WHO.iniya,
          accusedIds: [WHO.accusedMan],
          offence: day('2023-08-20'),
          sections: ['IPC 363', 'IPC 370'],
          procedure: 'crpc',
          firNumber: null,
          firDate: null,
          policeStation: null,
          cnr: null,
          court: null,
          stage: 'remand',
          stageSince: unknownDate('in April'),
          advocate: null,
          advocateKind: 'not-known',
          prosecutor: null,
          source: source('police', { manner: 'spoken' }),
        },
      },
    ],
  }),
  block({
    name: 'day in court iniya',
    by: 'asha',
    at: '2024-05-06T11:05:00+05:30',
    ask: [
      planHearing,
      {
        hearingId: idOf('hearing iniya'),
        hearing: {
          proceedingId: PROCEEDING,
          personId: WHO.iniya,
          on: '2024-05-22',
          purpose: 'her-statement',
          presence: 'by-video',
          outcome: null,
          adjourned: false,
          note: null,
          source: source('police', { manner: 'spoken' }),
        },
      },
    ],
  }),
  block({
    name: 'where we work',
    by: 'rhea',
    at: '2024-05-06T12:00:00+05:30',
    ask: [setPlace, { placeId: idOf('where we work'), place: { states: ['MH'] } }],
  }),
  block({
    name: 'statement iniya',
    by: 'asha',
    at: '2024-05-06T12:10:00+05:30',
    ask: [
      recordTestimony,
      {
        testimonyId: idOf('statement iniya'),
        testimony: {
          caseFileId: FILE.iniya,
          proceedingId: PROCEEDING,
          personId: WHO.iniya,
          section: 'pocso-24',
          taken: day('2024-05-03'),
          recorder: 'woman-police-officer',
          place: 'her-choice',
          support: 'present',
          supportWho: null,
          language: null,
          interpreter: 'not-known',
          filmed: 'not-known',
          copyGiven: 'not-known',
          reference: null,
          heldBy: 'the investigating officer',
          evidenceId: null,
          source: source('own-staff', { manner: 'seen' }),
        },
      },
    ],
  }),
  block({
    name: 'claim iniya',
    by: 'asha',
    at: '2024-05-07T10:00:00+05:30',
    ask: [
      openClaim,
      {
        claimId: idOf('claim iniya'),
        claim: {
          caseFileId: FILE.iniya,
          proceedingId: PROCEEDING,
          personId: WHO.iniya,
          scheme: 'state',
          losses: ['grievous-or-mental-injury'],
          authority: 'District legal services authority',
          reference: null,
          applied: day('2024-05-07'),
          source: source('own-staff', { manner: 'seen' }),
        },
      },
    ],
  }),
  block({
    name: 'protection iniya',
    by: 'rhea',
    at: '2024-05-09T17:00:00+05:30',
    ask: [
      askProtection,
      {
        protectionId: idOf('protection iniya'),
        protection: {
          caseFileId: FILE.iniya,
          proceedingId: PROCEEDING,
          personId: WHO.iniya,
          applied: day('2024-05-08'),
          authority: 'The competent authority of the district',
          reference: null,
          threat: 'Since she came back, somebody nobody knows asks in her lane where she is now.',
          analysisAsked: day('2024-05-09'),
          source: source('own-staff', { manner: 'spoken' }),
        },
      },
    ],
  }),
];
