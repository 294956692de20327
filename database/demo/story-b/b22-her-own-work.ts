import { month } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

/** B22: what prepared her to live from her own work. Of what kind it was nobody wrote. */
export const B22_LIVELIHOOD: readonly Block[] = [
  block({
    name: 'training of rajitha',
    sentences: ['B22'],
    by: 'ruth',
    at: '2009-07-20T12:30:00+05:30',
    ask: [
      planLivelihood,
      {
        livelihoodId: idOf('training of rajitha'),
        livelihood: {
          personId: WHO.rajitha,
          kind: 'training',
          what: 'Preparing to live from her own work',
          withOrganisationId: null,
          withWhom: null,
          arrangedBy: 'us',
          state: 'begun',
          stateSince: month('2009-06', 'in June 2009'),
          note: 'What she learns is not written anywhere.',
          source: OWN_STAFF,
        },
      },
    ],
  }),
];
