import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { latestCustody, recordCustodyStatus } from '#modules/operation/model/record-custody-status.ts';
import { Arrest, CustodyRecord } from '#modules/operation/model/rescue.ts';
import { walksOf } from '#platform/testing/walks.ts';

const STAMP = { version: 1, changedAt: '2024-05-10T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'operationaaa' };
const FACTS = { operationId: null, place: null, sections: null, note: null };
const ARRESTS = [
  { ...STAMP, ...FACTS, id: 'arrestaaaaaa', personId: 'accusedaaaaa', at: day('2024-05-10') },
  { ...STAMP, ...FACTS, id: 'arrestbbbbbb', personId: 'accusedbbbbb', at: day('2024-04-02') },
] as const;
const STATUSES = ['police_custody', 'jail', 'bail', 'unknown'] as const;

const property = walksOf({
  begins: ARRESTS.map((one) => [Arrest, one] as const),
  kinds: [CustodyRecord],
  roles: ['operation-lead'],
  scripts: [['say', 'say', 'say']],
  tries: {
    say: (_, { id, on, which, yes }) => [
      recordCustodyStatus,
      {
        custodyId: id,
        custody: {
          arrestId: ARRESTS[which]?.id,
          // Whose custody it is follows from the arrest, whatever the form says.
          personId: ARRESTS[yes ? 0 : 1].personId,
          status: STATUSES[which + (yes ? 2 : 0)],
          asOf: day(on),
          source: source('police', { manner: 'spoken' }),
        },
      },
    ],
  },
});

test('what is said of an accused’s custody is added and never rewritten, is hers or his, and lies between the arrest and today', () => {
  const accepted = property((house, { before, today }) => {
    for (const was of before(CustodyRecord))
      expect(house.all(CustodyRecord).find(({ id }) => id === was.id)).toEqual(was);
    for (const { arrestId, personId, asOf } of house.all(CustodyRecord)) {
      const arrest = ARRESTS.find(({ id }) => id === arrestId);
      expect(personId).toBe(arrest?.personId);
      expect((asOf.latest ?? '') >= (arrest?.at.earliest ?? '~') && (asOf.earliest ?? '') <= today).toBe(true);
    }
  });
  expect(accepted).toBeGreaterThan(60);
});

test('the newest word is the one of the newest day, in whatever order the words came', () => {
  property((house) => {
    const said = house.all(CustodyRecord);
    const newest =
      said
        .map(({ asOf }) => asOf.latest ?? '')
        .sort()
        .at(-1) ?? null;
    expect(latestCustody(said)?.asOf.latest ?? null).toBe(newest);
    expect(latestCustody(said.toReversed())).toEqual(latestCustody(said));
  });
});
