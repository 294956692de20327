import { day, month, partOfMonth } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addInvestigator } from '#modules/investigation/model/add-investigator.ts';
import { addLead } from '#modules/investigation/model/add-lead.ts';
import { confirmGo, decideGo } from '#modules/investigation/model/decide-go.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import { type Block, block } from '../block.ts';
import { ORGANISATIONS } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES } from '../people.ts';
import { FILE, STORY_ID } from '../who.ts';
import { A13_ACTIVITIES } from './a13-activities.ts';

const O = ORGANISATIONS;
const seen = { reportId: STORY_ID.report, lang: 'en' } as const;

/** The search, the leads that held, and the decision to go in. */
export const A13_SEARCHED: readonly Block[] = [
  block({
    name: 'A6 search opened',
    sentences: ['A4', 'A6', 'A11'],
    by: 'imran',
    at: '2023-08-26T10:00:00+05:30',
    ask: [
      openInvestigation,
      {
        investigationId: STORY_ID.search,
        investigation: {
          title: 'The search from Govandi',
          hypothesis: 'A man known to the family has taken her out of the city.',
          hypothesisOn: day('2023-08-26'),
          openedOn: day('2023-08-26'),
          authorities: [O.govandiPolice, O.traffickingUnit],
          tipId: null,
          caseFileId: FILE.iniya,
        },
      },
    ],
  }),
  block({
    name: 'A7 second person in the search',
    by: 'imran',
    at: '2023-08-26T10:30:00+05:30',
    ask: [
      addInvestigator,
      { investigationId: STORY_ID.search, staffId: COLLEAGUES.farida.staffId, reason: 'would lead an operation' },
    ],
  }),
  ...A13_ACTIVITIES,
  block({
    name: 'A13 sighting at the bus stand',
    sentences: ['A13'],
    by: 'imran',
    at: '2023-09-13T10:00:00+05:30',
    ask: [
      addSighting,
      {
        sightingId: idOf('sighting bus stand'),
        sighting: {
          ...seen,
          manner: 'seen',
          happened: month('2023-09'),
          place: 'A bus stand for long ways',
          country: 'IN',
          words: 'A girl with a man, in a hurry.',
          credibility: 'possibly_true',
          source: source('own-staff', { manner: 'spoken', who: 'a ticket seller', reliability: 'fairly_reliable' }),
        },
      },
    ],
  }),
  block({
    name: 'A13 phone in Bihar',
    sentences: ['A13', 'A14'],
    by: 'imran',
    at: '2024-03-26T19:00:00+05:30',
    ask: [
      addSighting,
      {
        sightingId: idOf('sighting phone in bihar'),
        sighting: {
          ...seen,
          manner: 'heard',
          happened: partOfMonth('2024-03', 'late', 'late March'),
          place: 'Bihar',
          country: 'IN',
          words: 'His phone was in use there.',
          credibility: 'confirmed',
          source: source('police', { manner: 'written', who: 'trafficking unit', reliability: 'reliable' }),
        },
      },
    ],
  }),
  block({
    name: 'A6 lead on the room',
    sentences: ['A6'],
    by: 'imran',
    at: '2024-02-20T19:00:00+05:30',
    ask: [
      addLead,
      {
        leadId: idOf('lead room in bihar'),
        lead: {
          investigationId: STORY_ID.search,
          words: 'A pair of that description has rented a room by the month.',
          lang: 'en',
          sourceCode: null,
          reliability: 'usually_reliable',
          credibility: 'probably_true',
          place: 'Bihar, border district',
          collected: day('2024-02-19'),
          expiresOn: null,
        },
      },
    ],
  }),
  block({
    name: 'A6 lead confirmed',
    by: 'imran',
    at: '2024-03-19T10:00:00+05:30',
    ask: [moveLead, { leadId: idOf('lead room in bihar'), standing: 'confirmed', reason: null }],
  }),
  block({
    name: 'A7 go asked',
    sentences: ['A7'],
    by: 'imran',
    at: '2024-03-29T11:00:00+05:30',
    ask: [
      decideGo,
      {
        decisionId: idOf('go search'),
        go: {
          investigationId: STORY_ID.search,
          decision: 'go',
          criteria: [
            'second_source',
            'authority_named',
            'legal_power',
            'numbers_and_ages',
            'beds_ready',
            'doctor_ready',
          ],
          reason: 'Two sources name the same street, and the police will lead.',
          decided: day('2024-03-29'),
        },
      },
    ],
  }),
  block({
    name: 'A7 go confirmed',
    sentences: ['A4', 'A7'],
    by: 'farida',
    at: '2024-03-29T16:00:00+05:30',
    ask: [confirmGo, { decisionId: idOf('go search'), investigationId: STORY_ID.search }],
  }),
];
