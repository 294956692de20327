import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import { placementDues } from '#modules/placement/model/placement-dues.ts';
import {
  ASKING,
  buildChild,
  buildPlacement,
  buildVisit,
  buildVisitRule,
} from '#modules/placement/testing/build-placement.ts';

function duesOf(records: Record<string, readonly { id: string }[]>, role: Role = 'case-manager') {
  const all: Record<string, readonly { id: string }[]> = {
    person: [buildChild()],
    placement: [buildPlacement()],
    ...records,
  };
  const reader: Reader = {
    all: (kind) => (all[kind.kind] ?? []) as never,
    get: (kind, id) => (all[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
  const dues = placementDues(reader, { ...ASKING.actor, roles: [role] }, { today: ASKING.today, at: ASKING.now });
  return dues.map(({ sentence, dueOn, dueAt }) => ['key' in sentence && sentence.key, dueOn ?? dueAt]);
}

describe('what is due at a home', () => {
  test('is a visit of today, and not one of tomorrow, nor one to somebody who has left', () => {
    expect(duesOf({ visit: [buildVisit()] })).toEqual([['placement:due.visit', '2024-05-13T10:30:00.000Z']]);
    expect(duesOf({ visit: [buildVisit({ plannedFor: '2024-05-14T10:30:00.000Z' })] })).toEqual([]);
    expect(duesOf({ visit: [buildVisit({ at: ASKING.now, allowed: true })] })).toEqual([]);
    const placement = [buildPlacement({ discharged: day('2024-05-12'), dischargeOutcome: 'to_family' })];
    expect(duesOf({ visit: [buildVisit()], placement })).toEqual([]);
  });

  test('is a rule that runs out in these days', () => {
    expect(duesOf({ 'visit-rule': [buildVisitRule({ untilWhen: day('2024-05-15') })] })).toEqual([
      ['placement:due.rule', '2024-05-15'],
    ]);
    expect(duesOf({ 'visit-rule': [buildVisitRule()] })).toEqual([]);
  });

  test('is a missing order, for the case manager', () => {
    const placement = [buildPlacement({ orderRef: null })];
    expect(duesOf({ placement })).toEqual([['placement:due.order.committee', '2024-04-30']]);
    expect(duesOf({ placement }, 'shelter-warden')).toEqual([]);
  });

  test('is nothing for who does not work there', () => {
    expect(duesOf({ visit: [buildVisit()] }, 'investigator')).toEqual([]);
  });
});
