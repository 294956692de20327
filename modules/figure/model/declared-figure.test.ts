import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { by, range } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Stored } from '#kernel/record.ts';
import { buildFigure, buildFigureFacts } from '#modules/figure/testing/build-figure.ts';
import { correctFigure } from './correct-figure.ts';
import { declareFigure } from './declare-figure.ts';
import type { DeclaredFigureFacts } from './figure.ts';

const asking: Asking = {
  actor: { staffId: 'staffaaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Rhea', roles: ['director'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};
const codeOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);

describe('declaring a total from before our records', () => {
  const declare = (facts: Partial<DeclaredFigureFacts> = {}, others: Stored<DeclaredFigureFacts>[] = []) =>
    declareFigure.decide({ figureId: 'figurebaaaaa', figure: buildFigureFacts(facts) }, { others }, asking);

  test('keeps it in the organisation, with its paper', () => {
    expect(declare()).toMatchObject({
      accepted: true,
      events: [{ is: 'added', scopeId: 'orgaaaaaaaaa', facts: { value: 57, source: { who: 'yearly reports' } } }],
    });
  });

  test('is refused without a first and a last day', () => {
    expect(codeOf(declare({ period: by('2024-03-31') }))).toBe('figure.period-open');
  });

  test('is refused as known before its last day, or on a day to come', () => {
    expect(codeOf(declare({ asOf: '2024-03-30' }))).toBe('figure.as-of-before-end');
    expect(codeOf(declare({ asOf: '2024-05-14' }))).toBe('figure.as-of-ahead');
  });

  test('is refused in the unit of another count', () => {
    expect(codeOf(declare({ unit: 'operation' }))).toBe('figure.wrong-unit');
  });

  test('is refused where another total holds one of its days, and stands beside one that ends before', () => {
    expect(codeOf(declare({}, [buildFigure({ period: range('2024-03-31', '2024-04-30') })]))).toBe(
      'figure.period-overlaps',
    );
    expect(codeOf(declare({}, [buildFigure({ period: range('2019-01-01', '2020-01-01') })]))).toBe(
      'figure.period-overlaps',
    );
    expect(codeOf(declare({}, [buildFigure({ period: range('2018-01-01', '2019-12-31') })]))).toBeNull();
  });
});

describe('correcting a declared total', () => {
  const correct = (figure: object, indicator: 'persons_rescued' | 'persons_arrested' = 'persons_rescued') =>
    correctFigure.decide(
      { figureId: 'figureaaaaaa', indicator, figure },
      { before: buildFigure(), same: [buildFigure()] },
      asking,
    );

  test('changes only what was given, and does not meet itself', () => {
    expect(correct({ value: 58 })).toMatchObject({
      accepted: true,
      events: [{ is: 'changed', changes: { value: 58 } }],
    });
  });

  test('is held to what a new one is held to', () => {
    expect(codeOf(correct({ asOf: '2024-03-01' }))).toBe('figure.as-of-before-end');
  });

  test('is refused where it names another count', () => {
    expect(codeOf(correct({ value: 58 }, 'persons_arrested'))).toBe('figure.other-indicator');
  });
});
