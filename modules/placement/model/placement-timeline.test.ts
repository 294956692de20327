import { describe, expect, test } from 'vitest';
import { about, day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { placementTimeline } from '#modules/placement/model/placement-timeline.ts';
import { visitRuleTimeline, visitTimeline } from '#modules/placement/model/visit-timeline.ts';
import {
  buildChild,
  buildHome,
  buildPlacement,
  buildVisit,
  buildVisitRule,
} from '#modules/placement/testing/build-placement.ts';

function readerOf(records: Record<string, readonly { id: string }[]> = {}): Reader {
  const all: Record<string, readonly { id: string }[]> = {
    person: [buildChild()],
    organisation: [buildHome()],
    ...records,
  };
  return {
    all: (kind) => (all[kind.kind] ?? []) as never,
    get: (kind, id) => (all[kind.kind]?.find((one) => one.id === id) ?? null) as never,
  };
}

describe('a stay tells', () => {
  test('that she came, as exactly as it is known, and which papers are missing', () => {
    const admitted = about('2024-04-27', '2024-05-01', 'two weeks ago');
    const stay = buildPlacement({ admitted, orderRef: null, basis: 'not_recorded' });
    expect(placementTimeline.tell(stay, readerOf())).toMatchObject([
      {
        when: admitted,
        track: 'protection',
        sentence: { key: 'placement:timeline.came', values: { place: 'Home Banyan' } },
        missing: ['placement:missing.committee', 'placement:missing.basis'],
      },
    ]);
  });

  test('that she left, and that nobody signed for it', () => {
    const stay = buildPlacement({ discharged: day('2024-05-09'), dischargeOutcome: 'to_family' });
    const [, left] = placementTimeline.tell(stay, readerOf());
    expect(left).toMatchObject({
      when: day('2024-05-09'),
      track: 'reintegration',
      sentence: { key: 'placement:timeline.left.to_family' },
      missing: ['placement:missing.receipt'],
    });
  });

  test('of a move only where she came to', () => {
    const from = buildPlacement({ discharged: day('2024-05-09'), dischargeOutcome: 'to_other_shelter' });
    const to = buildPlacement({ id: 'secondaaaaaa', admitted: day('2024-05-09') });
    expect(placementTimeline.tell(from, readerOf({ placement: [from, to] }))).toHaveLength(1);
  });

  test('that she went home, even where she came back on the same day', () => {
    const from = buildPlacement({ discharged: day('2024-05-09'), dischargeOutcome: 'to_family' });
    const to = buildPlacement({ id: 'secondaaaaaa', admitted: day('2024-05-09') });
    expect(placementTimeline.tell(from, readerOf({ placement: [from, to] }))).toHaveLength(2);
  });

  test('of a death nothing that a list may show', () => {
    const stay = buildPlacement({ discharged: day('2024-05-09'), dischargeOutcome: 'deceased' });
    const [, left] = placementTimeline.tell(stay, readerOf());
    expect(left?.sentence).toEqual({ key: 'placement:timeline.left.deceased' });
    expect(left?.quiet).toBeUndefined();
  });
});

test('a rule tells who may visit until when, and that nobody wrote who decided it', () => {
  expect(visitRuleTimeline.tell(buildVisitRule(), readerOf())).toMatchObject([
    {
      sentence: { values: { who: 'mother', until: '2024-05-30', gender: 'female' } },
      missing: ['placement:missing.decidedBy'],
    },
  ]);
});

test('a visit tells that it is planned, or how it went', () => {
  expect(visitTimeline.tell(buildVisit(), readerOf())).toMatchObject([
    { planned: true, sentence: { key: 'placement:timeline.visit.planned' } },
  ]);
  const away = buildVisit({ at: '2024-05-13T04:00:00.000Z', allowed: false });
  expect(visitTimeline.tell(away, readerOf())).toMatchObject([
    { planned: false, sentence: { key: 'placement:timeline.visit.turnedAway' } },
  ]);
});
