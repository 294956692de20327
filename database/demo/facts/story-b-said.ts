import { day } from '#kernel/dated.ts';
import { Statement } from '#modules/data-quality/model/statement.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { Release } from '#modules/release/model/release.ts';
import { DISTRICT } from '../directory.ts';
import { idOf } from '../id-of.ts';
import { AREAS } from '../story-b/who.ts';
import { type Fact, type FactsOfSentences, one } from './fact.ts';

/** What stands in the report, as it stands there. */
function said(index: number, is: unknown): Fact {
  const id = idOf(`said in public of India Partners ${index}`);
  const read = one(Statement, id, ({ words, claim }) => [words, claim]);
  return { record: 'statement.claim', by: 'ruth', read, is };
}
const unsourced = (value: number | null, qualifier: string) => ({
  ...{ kind: 'figure-words', value, qualifier, citedSource: null },
});

/** B1, B2, B4, B27: what was said in public of the second story, beside the records. */
export const SAID_FACTS_B: FactsOfSentences = {
  B1: [
    said(1, ['By July 29, 2009', { kind: 'by-line', author: null }]),
    {
      record: 'statement.saidOn',
      by: 'ruth',
      read: one(Statement, idOf('said in public of India Partners 1'), ({ saidOn }) => saidOn),
      is: day('2009-07-29', 'By July 29, 2009'),
    },
  ],
  B2: [
    said(2, ['nearly 200,000', unsourced(200_000, 'nearly')]),
    {
      record: 'release of a quoted estimate',
      by: 'ruth',
      read: one(Release, idOf('release nearly two hundred thousand'), ({ state, qualifier, value, quoted }) => [
        ...[state, qualifier, value, quoted?.citedSource],
      ]),
      is: ['released', 'nearly', 200_000, null],
    },
  ],
  B24: [
    {
      record: 'outreach-area.lgdDistrict',
      by: 'mary',
      read: one(OutreachArea, AREAS.bhiwandi, ({ city, lgdDistrict }) => [city, lgdDistrict]),
      is: ['Bhiwandi', DISTRICT.thane],
    },
  ],
  B27: [said(4, ['Thousands more', unsourced(null, 'thousands')])],
};
