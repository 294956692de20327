import { expect, test } from 'vitest';
import type { Reader } from '#kernel/reader.ts';
import { buildEvidence } from '#modules/evidence/testing/build-evidence.ts';
import { buildInvestigation } from '#modules/investigation/testing/build-investigation.ts';
import { evidenceTimeline } from './evidence-timeline.ts';

const investigation = buildInvestigation({ caseFileId: 'filexaaaaaaa' });
const reader: Reader = {
  all: () => [],
  get: (_kind, id) => (id === investigation.id ? (investigation as never) : null),
};

test('evidence stands in its case file, or in the file of its investigation, or in none', () => {
  const filesOf = (facts: Parameters<typeof buildEvidence>[0]) =>
    evidenceTimeline.belongsTo(buildEvidence(facts), reader).caseFileIds;
  expect(filesOf({ aboutKind: 'case-file', aboutId: 'filebaaaaaaa' })).toEqual(['filebaaaaaaa']);
  expect(filesOf({})).toEqual(['filexaaaaaaa']);
  expect(filesOf({ aboutKind: 'operation', aboutId: 'operataaaaaa' })).toEqual([]);
});

test('a list of changes tells that evidence was recorded, and never what', () => {
  const [told] = evidenceTimeline.tell(buildEvidence({ description: 'Marked notes' }), reader);
  expect(told?.quiet).toEqual({ key: 'evidence:quiet.collected' });
});

test('seen masked it is told by its number, and without who said it', () => {
  const masked = { ...buildEvidence({ id: 'abcdefghijkl', description: '' }), masked: true };
  const [told] = evidenceTimeline.tell(masked, reader);
  expect(told).toMatchObject({
    sentence: { key: 'evidence:masked.told', values: { number: 'ABCD-EFGH-IJKL', kind: 'codes:evidence_kind.money' } },
    source: null,
  });
});
