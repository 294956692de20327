import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import { by, day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import type { RiskViewFacts } from '#modules/assessment/model/assessment.ts';
import { recordRisk } from '#modules/assessment/model/view-risk.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { given } from '../beside/assessments.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { WHO } from '../who.ts';

const CHILDREN = ['rubina', 'sona'] as const;
type Child = (typeof CHILDREN)[number];

/** B5 to B8: what could be seen of two girls of four, apart from what was thought; and what they were given. */
export const B06_WHAT_THE_CHILDREN_LACK: readonly Block[] = CHILDREN.flatMap((name) => [
  lacks(name),
  danger(name, '2009-06-03', {
    level: 'high',
    signs: ['child-alone'],
    ourWords: 'Wanders through the lanes by day and by night.',
    voice: 'not-asked',
    ownWords: null,
    response: 'Her mother is asked whether she may come to a home.',
    reviewOn: '2009-06-10',
  }),
  danger(name, '2009-07-10', {
    level: 'low',
    signs: [],
    ourWords: null,
    voice: 'said',
    ownWords: 'Mausi sleeps next to me.',
    response: null,
    reviewOn: '2024-06-10',
  }),
  gave(name, 'child_protection'),
  gave(name, 'early_childhood'),
]);

function lacks(name: Child): Block {
  const answers = given({
    washed: 'never',
    school: 'never',
    'alone-by-day': 'often',
    'alone-by-night': 'often',
    affection: 'worried',
    future: 'worried',
  });
  return block({
    name: `what ${name} lacks`,
    sentences: ['B6', 'B7', 'B8'],
    by: 'mary',
    at: '2009-06-03T14:00:00+05:30',
    ask: [
      recordAssessment,
      {
        assessmentId: idOf(`what ${name} lacks`),
        assessment: {
          personId: WHO[name],
          toolCode: 'child-care',
          toolEdition: 1,
          happened: by('2009-06-02', 'until June 2009'),
          answerer: 'about-her',
          lang: 'en',
          answers,
          ownWords: null,
          ourWords: 'Whether anybody loves her is what we think. That she is alone at night we saw.',
        },
      },
    ],
  });
}

type Weighed = Omit<RiskViewFacts, 'personId' | 'happened' | 'lang' | 'ownLevel'>;

function danger(name: Child, on: string, weighed: Weighed): Block {
  const risk = { ...weighed, personId: WHO[name], happened: day(on), lang: 'en', ownLevel: null };
  return block({
    name: `danger ${name} ${on}`,
    sentences: ['B8'],
    by: 'mary',
    at: `${on}T14:10:00+05:30`,
    ask: [recordRisk, { riskId: idOf(`danger ${name} ${on}`), risk }],
  });
}

function gave(name: Child, type: ServiceType): Block {
  const nobody = { provider: null, providerId: null, words: null, source: OWN_STAFF };
  const happened = day('2009-07-10');
  return block({
    name: `what ${name} was given ${type}`,
    sentences: ['B5'],
    by: 'ruth',
    at: '2009-07-10T15:00:00+05:30',
    ask: [
      writeService,
      {
        provisionId: idOf(`what ${name} was given ${type}`),
        provision: { personId: WHO[name], type, happened, status: 'provided', ...nobody },
      },
    ],
  });
}
