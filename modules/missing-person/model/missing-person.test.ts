import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import { day, month, partOfMonth, unknownDate } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import { source } from '#kernel/source.ts';
import { buildCaseFile, buildParticipant } from '#modules/case-file/testing/build-case-file.ts';
import {
  buildLeg,
  buildLegFacts,
  buildMissingFacts,
  buildMissingReport,
  buildSightingFacts,
} from '#modules/missing-person/testing/build-missing-report.ts';
import { addLeg } from './add-leg.ts';
import { addSighting } from './add-sighting.ts';
import { correctLeg } from './correct-leg.ts';
import { correctReport } from './correct-report.ts';
import { daysMissing, monthsOf } from './days-missing.ts';
import { markFound } from './mark-found.ts';
import { crossesBorder } from './movement-leg.ts';
import { reorderLegs } from './reorder-legs.ts';
import { reportMissing } from './report-missing.ts';

const asking: Asking = {
  actor: { staffId: 'staffaaaaaaa', organisationId: 'orgaaaaaaaaa', name: 'Imran', roles: ['investigator'] },
  today: '2024-05-13',
  now: '2024-05-13T04:11:00.000Z',
  newId: () => 'newaaaaaaaaa',
  drawCode: null,
};
const codeOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);

describe('days missing', () => {
  const missingSince = day('2023-08-20');

  test('are a range when she was found in a part of a month', () => {
    const span = daysMissing({ missingSince, foundWhen: partOfMonth('2024-04', 'early') }, '2024-05-13');
    expect(span).toEqual({ least: 225, most: 234 });
    expect(monthsOf(span)).toEqual({ least: 7.5, most: 7.5 });
  });

  test('run to today while nobody has found her', () => {
    expect(daysMissing({ missingSince, foundWhen: null }, '2023-08-30')).toEqual({ least: 10, most: 10 });
  });

  test('are never below nothing when both dates are the same month', () => {
    expect(
      daysMissing({ missingSince: month('2024-04'), foundWhen: partOfMonth('2024-04', 'early') }, '2024-05-13').least,
    ).toBe(0);
  });

  test('stay open where a date is not known', () => {
    const span = daysMissing({ missingSince: unknownDate('long ago'), foundWhen: null }, '2024-05-13');
    expect(span).toEqual({ least: null, most: null });
    expect(monthsOf(span)).toBeNull();
  });
});

describe('a report of someone missing', () => {
  const known = { file: buildCaseFile(), roles: [buildParticipant()], open: null };
  const ask = (facts = {}, more: Partial<typeof known> | { open: object } = {}) =>
    reportMissing.decide(
      { reportId: 'reportaaaaaa', report: buildMissingFacts(facts) },
      { ...known, ...more } as never,
      asking,
    );

  test('lies in the case file, not found yet', () => {
    const decision = ask();
    expect(decision).toMatchObject({
      accepted: true,
      events: [{ is: 'added', kind: 'missing-report', scopeId: 'filexaaaaaaa', facts: { foundWhen: null } }],
    });
  });

  test('keeps a missing FIR as what it is', () => {
    expect(ask({ firNumber: null, firDate: null })).toMatchObject({
      events: [{ facts: { firNumber: null, firDate: null } }],
    });
  });

  test('is refused for someone who has no part in the file', () =>
    expect(codeOf(ask({}, { roles: [] }))).toBe('missing-person.not-in-file'));
  test('is refused while another report of her is open', () =>
    expect(codeOf(ask({}, { open: buildMissingReport() }))).toBe('missing-person.already-reported'));
  test('is refused for a day to come', () =>
    expect(codeOf(ask({ missingSince: day('2024-06-01') }))).toBe('missing-person.not-yet'));
  test('is refused when the police are said to have written it before', () =>
    expect(codeOf(ask({ firDate: '2023-08-19' }))).toBe('missing-person.fir-before-missing'));
  test('takes a FIR of the same day', () => expect(ask({ firDate: '2023-08-20' }).accepted).toBe(true));
});

describe('finding her', () => {
  const found = {
    foundPlace: 'Bihar',
    foundCountry: 'IN',
    foundHow: null,
    foundSource: source('police', { manner: 'written' }),
  };
  const ask = (foundWhen = partOfMonth('2024-04', 'early', 'beginning of April'), report = buildMissingReport()) =>
    markFound.decide({ reportId: report.id, foundWhen, ...found }, { report }, asking);

  test('keeps when, where and the words it was said in', () => {
    expect(ask()).toMatchObject({
      accepted: true,
      events: [{ is: 'changed', changes: { foundPlace: 'Bihar', foundWhen: { said: 'beginning of April' } } }],
    });
  });

  test('is refused before she was missing', () =>
    expect(codeOf(ask(day('2023-08-19')))).toBe('missing-person.found-before-missing'));
  test('is taken where the two dates may still be in order', () => expect(ask(month('2023-08')).accepted).toBe(true));
  test('is refused a second time', () =>
    expect(codeOf(ask(day('2024-04-05'), buildMissingReport({ foundWhen: day('2024-04-03') })))).toBe(
      'missing-person.already-found',
    ));
  test('is refused for a day to come', () =>
    expect(codeOf(ask(day('2024-05-20')))).toBe('missing-person.happened-ahead'));
});

describe('a correction of the report', () => {
  const ask = (changes: object, report = buildMissingReport()) =>
    correctReport.decide({ reportId: report.id, changes }, { report }, asking);

  test('changes what it names and nothing else', () => {
    expect(ask({ firNumber: '411/2023', portalNumber: undefined })).toMatchObject({
      events: [{ changes: { firNumber: '411/2023' } }],
    });
    expect(ask({ firNumber: '411/2023', portalNumber: undefined })).not.toHaveProperty('events.0.changes.portalNumber');
  });

  test('cannot find her by the way', () =>
    expect(codeOf(ask({ foundWhen: day('2024-04-05') }))).toBe('missing-person.not-found-yet'));
  test('cannot move the disappearance behind the finding', () =>
    expect(codeOf(ask({ missingSince: day('2024-04-20') }, buildMissingReport({ foundWhen: day('2024-04-05') })))).toBe(
      'missing-person.found-before-missing',
    ));
  test('cannot put the FIR before it', () =>
    expect(codeOf(ask({ firDate: '2023-08-01' }))).toBe('missing-person.fir-before-missing'));
  test('cannot move it into days to come', () =>
    expect(codeOf(ask({ missingSince: day('2025-01-01') }))).toBe('missing-person.not-yet'));
});

describe('a sighting', () => {
  const ask = (happened = day('2023-09-10')) => {
    const { caseFileId, personId, ...sighting } = buildSightingFacts({ happened });
    return addSighting.decide({ sightingId: 'sightaaaaaaa', sighting }, { report: buildMissingReport() }, asking);
  };

  test('lies beside the report and belongs to the same person', () =>
    expect(ask()).toMatchObject({
      events: [{ kind: 'sighting', scopeId: 'filexaaaaaaa', facts: { personId: 'personaaaaaa' } }],
    }));
  test('from after she was found is still taken', () => expect(ask(day('2024-05-02')).accepted).toBe(true));
  test('of a day to come is refused', () =>
    expect(codeOf(ask(day('2024-07-01')))).toBe('missing-person.happened-ahead'));
});

describe('a leg of her way', () => {
  const add = (facts: Parameters<typeof buildLegFacts>[0] = {}, legs = [buildLeg()]) => {
    const { caseFileId, personId, position, ...leg } = buildLegFacts(facts);
    return addLeg.decide({ legId: 'legbaaaaaaaa', leg }, { report: buildMissingReport(), legs }, asking);
  };

  test('comes after those there are', () => expect(add()).toMatchObject({ events: [{ facts: { position: 2 } }] }));
  test('may be an attempt that failed', () =>
    expect(add({ purpose: 'attempted_sale', completed: false, painful: 'He asked for buyers.' })).toMatchObject({
      events: [{ facts: { completed: false } }],
    }));
  test('before she was missing is refused', () =>
    expect(codeOf(add({ happened: month('2023-07') }))).toBe('missing-person.leg-before-missing'));
  test('of a day to come is refused', () =>
    expect(codeOf(add({ happened: day('2024-08-01') }))).toBe('missing-person.happened-ahead'));

  test('crosses a border when its countries differ, by nobody’s say', () => {
    expect(crossesBorder(buildLegFacts())).toBe(true);
    expect(crossesBorder(buildLegFacts({ toPlace: 'Pune', toCountry: 'IN' }))).toBe(false);
  });

  test('is corrected, but not to a day before she was missing', () => {
    const [leg, report] = [buildLeg(), buildMissingReport()];
    const correct = (changes: object) =>
      correctLeg.decide({ legId: leg.id, reportId: report.id, changes }, { leg, report }, asking);
    expect(correct({ mode: 'train' })).toMatchObject({ accepted: true, events: [{ changes: { mode: 'train' } }] });
    expect(codeOf(correct({ happened: day('2023-08-01') }))).toBe('missing-person.leg-before-missing');
  });

  test('is not corrected against another person’s report', () => {
    const [leg, report] = [buildLeg(), buildMissingReport({ id: 'reportbaaaaa' })];
    expect(
      codeOf(correctLeg.decide({ legId: leg.id, reportId: report.id, changes: {} }, { leg, report }, asking)),
    ).toBe('record.not-found');
  });
});

describe('another order of the way', () => {
  const legs = [
    buildLeg({ id: 'legaaaaaaaaa', position: 1 }),
    buildLeg({ id: 'legbaaaaaaaa', position: 2 }),
    buildLeg({ id: 'legcaaaaaaaa', position: 3 }),
  ];
  const ask = (legIds: string[]) =>
    reorderLegs.decide({ reportId: 'reportaaaaaa', legIds }, { report: buildMissingReport(), legs }, asking);

  test('moves only what moves', () => {
    const decision = ask(['legbaaaaaaaa', 'legaaaaaaaaa', 'legcaaaaaaaa']);
    expect(decision).toMatchObject({
      events: [
        { id: 'legaaaaaaaaa', changes: { position: 2 } },
        { id: 'legbaaaaaaaa', changes: { position: 1 } },
      ],
    });
  });

  test('must name every leg once', () => {
    expect(codeOf(ask(['legaaaaaaaaa', 'legbaaaaaaaa']))).toBe('missing-person.other-order');
    expect(codeOf(ask(['legaaaaaaaaa', 'legaaaaaaaaa', 'legcaaaaaaaa']))).toBe('missing-person.other-order');
  });
});
