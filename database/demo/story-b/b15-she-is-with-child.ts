import { by, day, month, range } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { correctPregnancy, recordOutcome, recordPregnancy } from '#modules/health/model/pregnancy-acts.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

export const PREGNANCY = { id: idOf('pregnancy of rajitha'), outcomeId: idOf('how it ended for rajitha') } as const;

const NOTEBOOK = source('papers', { manner: 'written', who: 'outreach notebook' });
const personId = WHO.rajitha;

/** B15, B16, B18, B19: as far as it was known; what was arranged for her; and that the child did not live. Kept closed. */
export const B15_SHE_IS_WITH_CHILD: readonly Block[] = [
  block({
    name: 'rajitha is with child',
    sentences: ['B15'],
    by: 'grace',
    at: '2009-05-20T10:00:00+05:30',
    ask: [
      recordPregnancy,
      {
        pregnancyId: PREGNANCY.id,
        pregnancy: {
          personId,
          knownSince: by('2009-02-28', 'by February of 2009'),
          expected: null,
          choices: 'told',
          ownWords: null,
          lang: 'en',
          arrangements: null,
          facilityId: null,
          source: NOTEBOOK,
        },
      },
    ],
  }),
  block({
    name: 'a doctor for rajitha',
    sentences: ['B16'],
    by: 'grace',
    at: '2009-05-20T10:10:00+05:30',
    ask: [
      recordEncounter,
      {
        encounterId: idOf('a doctor for rajitha'),
        encounter: {
          personId,
          happened: range('2009-02-01', '2009-05-31', 'visits, counselling, medical care'),
          facilityId: null,
          kind: 'check-up',
          complaint: null,
          findings: null,
          condition: null,
          consent: 'not-recorded',
          followUp: 'Seen again every two weeks.',
          isMedicoLegal: false,
          source: NOTEBOOK,
        },
      },
    ],
  }),
  block({
    name: 'arranged for rajitha',
    sentences: ['B18'],
    by: 'grace',
    at: '2009-05-25T16:00:00+05:30',
    basedOn: { [PREGNANCY.id]: 1 },
    ask: [
      correctPregnancy,
      {
        pregnancyId: PREGNANCY.id,
        changes: { arrangements: 'A bed for the birth is promised, by day and by night. Grace goes with her.' },
      },
    ],
  }),
  block({
    name: 'care before the birth',
    sentences: ['B18'],
    by: 'ruth',
    at: '2009-05-25T16:30:00+05:30',
    ask: [
      writeService,
      {
        provisionId: idOf('care before the birth'),
        provision: {
          personId,
          type: 'reproductive_maternity',
          provider: 'the hospital',
          providerId: null,
          happened: month('2009-05'),
          status: 'provided',
          words: 'Arrangements for the birth were made with her.',
          source: OWN_STAFF,
        },
      },
    ],
  }),
  block({
    name: 'how it ended for rajitha',
    sentences: ['B19'],
    by: 'grace',
    at: '2009-06-12T11:00:00+05:30',
    ask: [
      recordOutcome,
      {
        outcomeId: PREGNANCY.outcomeId,
        outcome: {
          personId,
          pregnancyId: PREGNANCY.id,
          outcome: 'stillborn',
          happened: range('2009-05-25', '2009-06-12', 'before she came to us'),
          facilityId: null,
          words: null,
          ownWords: null,
          lang: 'en',
          support: 'wanted',
          registration: null,
          registeredOn: null,
          source: source('family', { manner: 'spoken', who: 'herself' }),
        },
      },
    ],
  }),
  ...(['counselling', 'medical'] as const).map((type) =>
    block({
      name: `what rajitha was given ${type}`,
      sentences: ['B5', 'B16'],
      by: 'esther',
      at: '2009-06-16T10:00:00+05:30',
      ask: [
        writeService,
        {
          provisionId: idOf(`what rajitha was given ${type}`),
          provision: {
            personId,
            type,
            provider: null,
            providerId: null,
            happened: day('2009-06-16'),
            status: 'provided',
            words: null,
            source: OWN_STAFF,
          },
        },
      ],
    }),
  ),
];
