import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { buildClash } from '../testing/build-clash.ts';
import { fieldNameKey, listOfField } from './clash-fields.ts';
import { settleClash } from './settle-clash.ts';

const clash = buildClash();
const record = {
  id: clash.recordId,
  scopeId: clash.scopeId,
  version: 2,
  changedAt: clash.theirsAt,
  changedBy: clash.theirsBy,
};

function asked(roles: Role[] = ['case-manager']): Asking {
  const actor = { staffId: 'staffaaaaaaa', organisationId: 'organaaaaaaa', name: 'Asha', roles };
  return { actor, today: '2024-05-13', now: '2024-05-13T04:11:00.000Z', newId: () => 'newidaaaaaaa', drawCode: null };
}

function settle(choice: 'yours' | 'theirs' | 'both', known: object = { clash, record }, asking = asked()) {
  // What the handler looks up stands beside what the act's needs name.
  return settleClash.decide({ clashId: clash.id, choice }, known as Parameters<typeof settleClash.decide>[1], asking);
}

describe('settling two values', () => {
  test('writes yours into the record where yours is true', () => {
    expect(settle('yours')).toMatchObject({
      events: [
        { is: 'changed', kind: 'case-file', id: clash.recordId, changes: { riskLevel: 'high' } },
        { is: 'changed', kind: 'clash', changes: { settled: 'yours', settledAt: '2024-05-13T04:11:00.000Z' } },
      ],
    });
  });

  test.each(['theirs', 'both'] as const)('leaves the record as it is for %s', (settled) => {
    expect(settle(settled)).toMatchObject({ events: [{ kind: 'clash', changes: { settled } }] });
  });

  test('is done once', () => {
    expect(settle('both', { clash: buildClash({ settled: 'theirs' }), record })).toMatchObject({
      refusal: { code: 'attention.already-settled' },
    });
  });

  test('is for those who write there, and see what it is about', () => {
    expect(settle('yours', { clash, record }, asked(['counsellor']))).toMatchObject({ refusal: { kind: 'forbidden' } });
    expect(settle('yours', { clash, record: null })).toMatchObject({ refusal: { code: 'record.not-found' } });
  });
});

test('a field has a name of its own, or is called one field', () => {
  expect([fieldNameKey('riskLevel'), fieldNameKey('lgdDistrict')]).toEqual(['fields.riskLevel', 'fields.other']);
  expect([listOfField('riskLevel'), listOfField('words')]).toEqual(['risk_level', null]);
});
