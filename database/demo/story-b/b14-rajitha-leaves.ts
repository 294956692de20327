import type { OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import { by, type Dated, day, month, range } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { planExit, recordExitStep } from '#modules/outreach/model/exit-acts.ts';
import type { ExitState } from '#modules/outreach/model/exit-lifecycle.ts';
import { recordContactWish } from '#modules/outreach/model/keep-contact.ts';
import { letIntoContact, meetContact } from '#modules/outreach/model/meet-contact.ts';
import { moveTrust } from '#modules/outreach/model/move-trust.ts';
import { noteVisit } from '#modules/outreach/model/note-visit.ts';
import { linkContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES, HOMES } from '../people.ts';
import { FILE_B } from '../who.ts';
import { AREAS, STORY_B } from './who.ts';

const PAPERS = source('papers', { manner: 'written', who: 'outreach notebook of 2009' });
const FEBRUARY = by('2009-02-28', 'by February of 2009');
const contactId = STORY_B.rajithaInOutreach;

/** From the first contact to the door of a home: no raid, no police, her own decision. Told from the notebook of these months. */
export const B14_RAJITHA_LEAVES: readonly Block[] = [
  block({
    name: 'rajitha is met',
    sentences: ['B16', 'B17'],
    by: 'mary',
    at: '2009-02-28T17:00:00+05:30',
    ask: [
      meetContact,
      {
        contactId,
        stepId: idOf('first contact of rajitha'),
        alias: 'Rajitha',
        areaId: AREAS.millLane,
        centreId: null,
        firstContact: FEBRUARY,
        age: null,
        languages: ['hi'],
        safeContact: 'At the tea stall, when the keeper is out.',
        neverContact: 'No phone, no message, nobody from the street beside us.',
        forArea: false,
      },
    ],
  }),
  visit('2009-02-28T17:10:00+05:30', 'first visit', FEBRUARY, ['counselling']),
  visit('2009-03-31T18:00:00+05:30', 'doctor in march', month('2009-03'), ['medical', 'reproductive_maternity']),
  visit('2009-04-30T18:00:00+05:30', 'visits in april', month('2009-04'), ['counselling', 'outreach_visit']),
  block({
    name: 'what rajitha wants',
    sentences: ['B14'],
    by: 'mary',
    at: '2009-05-14T18:00:00+05:30',
    basedOn: { [contactId]: 1 },
    ask: [
      recordContactWish,
      { contactId, wish: 'मुझे यहाँ से निकलना है।', wishLang: 'hi', wishSaid: by('2009-05-14', 'before she decided') },
    ],
  }),
  trust('2009-04-01T18:00:00+05:30', 'regular', month('2009-03')),
  trust('2009-05-15T18:00:00+05:30', 'trusting', range('2009-03-01', '2009-05-15', 'gradually she learned to trust')),
  block({
    name: 'rajitha decides',
    sentences: ['B17', 'B18'],
    by: 'mary',
    at: '2009-05-16T18:00:00+05:30',
    ask: [
      planExit,
      {
        exitId: STORY_B.rajithasExit,
        stepId: idOf('exit step decided'),
        trustStepId: idOf('trust step decided'),
        exit: {
          contactId,
          decided: month('2009-05', 'in May'),
          herWords: null,
          lang: 'en',
          firChoice: 'not_asked',
          safetyPlan:
            'In the morning, when the house sleeps. A doctor’s visit is the reason she gives. If she is not there within the hour we come to the stall and go no further.',
          helperIds: [COLLEAGUES.mary.staffId, COLLEAGUES.ruth.staffId],
          helperWords: 'a doctor who knows her',
          transport: 'car',
          destinationId: HOMES.sharanSthan,
          destinationWords: null,
          children: 0,
        },
      },
    ],
  }),
  step('2009-06-01T18:00:00+05:30', 'ready', range('2009-05-18', '2009-06-01')),
  step('2009-06-15T14:00:00+05:30', 'left', range('2009-06-01', '2009-06-15', 'in June')),
  step('2009-06-15T15:00:00+05:30', 'arrived', day('2009-06-15', 'on June 15')),
  block({
    name: 'ruth may know rajitha',
    by: 'mary',
    at: '2009-06-15T16:00:00+05:30',
    ask: [
      letIntoContact,
      {
        contactId,
        staffId: COLLEAGUES.ruth.staffId,
        taskId: idOf('task rajitha to ruth'),
        until: null,
        reason: 'She came to Sharan Sthan; Ruth opens her file.',
      },
    ],
  }),
  block({
    name: 'rajithas file is hers',
    sentences: ['B17'],
    by: 'ruth',
    at: '2009-06-15T16:30:00+05:30',
    ask: [linkContact, { linkId: idOf('link of rajitha'), contactId, caseFileId: FILE_B.rajitha }],
  }),
];

function visit(at: string, name: string, happened: Dated, services: ServiceType[]): Block {
  const nobodyElse = { withStaff: [], herWords: null, words: null, lang: 'en' };
  return block({
    name: `rajitha ${name}`,
    sentences: ['B16'],
    by: 'mary',
    at,
    ask: [
      noteVisit,
      {
        visitId: idOf(`visit ${name}`),
        contactId,
        visit: {
          centreId: null,
          happened,
          met: 'met',
          services,
          dangerSigns: name === 'first visit' ? ['afraid'] : [],
          ...nobodyElse,
        },
        child: null,
        next: null,
      },
    ],
  });
}

function trust(at: string, stage: OutreachStage, since: Dated): Block {
  return block({
    name: `rajitha ${stage}`,
    sentences: ['B17'],
    by: 'mary',
    at,
    ask: [
      moveTrust,
      {
        stepId: idOf(`trust step ${stage}`),
        contactId,
        stage,
        since,
        reason: null,
        herWords: null,
        lang: null,
        source: PAPERS,
      },
    ],
  });
}

function step(at: string, state: ExitState, since: Dated): Block {
  const ids = { stepId: idOf(`exit step ${state}`), trustStepId: idOf(`trust step of ${state}`) };
  return block({
    name: `rajitha ${state}`,
    sentences: ['B18', 'B21'],
    by: 'mary',
    at,
    ask: [
      recordExitStep,
      {
        ...ids,
        exitId: STORY_B.rajithasExit,
        contactId,
        state,
        since,
        words: null,
        lang: null,
        source: PAPERS,
      },
    ],
  });
}
