import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { moment, unknownDate } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { TRIGGERS } from '#modules/clock/model/triggers.ts';
import {
  addIncidentStep,
  closeIncident,
  reopenIncident,
  tellOfIncident,
} from '#modules/incident/model/follow-incident.ts';
import type { IncidentFacts } from '#modules/incident/model/incident.ts';
import { incidentDues } from '#modules/incident/model/incident-dues.ts';
import { type NewIncident, recordIncident } from '#modules/incident/model/record-incident.ts';
import { buildIncident, buildNewIncident } from '#modules/incident/testing/build-incident.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';

type Told = { refusal?: { code: string }; events?: readonly object[] };
const answer = (told: Told) => told.refusal?.code ?? 'accepted';
const record = (facts: Partial<NewIncident>, person = buildChild()): Told =>
  recordIncident.decide(
    { incidentId: 'incidentaaaa', incident: buildNewIncident(facts) },
    { 'person personaaaaaa': person } as never,
    ASKING,
  );

describe('an incident', () => {
  test('is found by the home and by everybody it concerned', () => {
    const { events } = record({});
    const links = (events as { is: string; from: string; to: string }[]).filter(({ is }) => is === 'scopes-linked');
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['homeaaaaaaaa', 'incidentaaaa'],
      ['personaaaaaa', 'incidentaaaa'],
      ['incidentaaaa', 'personaaaaaa'],
    ]);
  });

  test.each([
    [{}, 'accepted'],
    [{ happened: moment('2024-05-14T04:00:00.000Z') }, 'incident.not-yet'],
    [{ byWhom: 'colleague' }, 'incident.is-complaint'],
    [{ homeId: null }, 'incident.nowhere'],
    [{ homeId: null, where: 'on-the-way' }, 'accepted'],
    [{ homeId: null, where: 'on-the-way', personIds: [] }, 'incident.nowhere'],
    [{ kind: 'missing', personIds: [] }, 'incident.nobody'],
    [{ kind: 'fire', personIds: [] }, 'accepted'],
  ] as const)('%j: %s', (facts, code) => {
    expect(answer(record(facts as Partial<NewIncident>))).toBe(code);
  });

  test.each([
    [buildChild(), true],
    [buildChild({ born: unknownDate() }), true],
    [buildAdult(), false],
  ] as const)('is of a child unless she is surely none', (person, childConcerned) => {
    expect(record({}, person).events?.at(-1)).toMatchObject({ facts: { childConcerned } });
  });

  test('tells nobody before it happened, nor tomorrow', () => {
    const tell = (at: string) =>
      answer(
        tellOfIncident.decide(
          { incidentId: 'incidentaaaa', whom: 'police', at, words: null },
          { incident: buildIncident() },
          ASKING,
        ),
      );
    expect(tell('2024-05-12T16:39:00.000Z')).toBe('incident.told-before');
    expect(tell('2024-05-12T16:45:00.000Z')).toBe('accepted');
    expect(tell('2024-05-13T04:12:00.000Z')).toBe('incident.told-later');
  });
});

const reading = (incident: object) =>
  ({
    all: (kind: { kind: string }) => (kind.kind === 'incident' ? [incident] : []),
    get: () => null,
  }) as unknown as Reader;
const clocks = (facts: Partial<IncidentFacts>) =>
  TRIGGERS.flatMap((make) => make(reading(buildIncident(facts)))).map(({ ruleId, met = null }) => [ruleId, met]);
const toldThe = (whom: 'police' | 'committee', at: string) => ({ whom, at, by: 'staffaaaaaaa', words: null });

test('abuse of a child, and a child who is gone, set the clocks of the law running; nothing else does', () => {
  expect(clocks({})).toEqual([]);
  expect(clocks({ kind: 'abuse-alleged', childConcerned: false })).toEqual([]);
  expect(clocks({ kind: 'missing' })).toEqual([['IN.MISSING.FIR_NOW', null]]);
  expect(clocks({ kind: 'abuse-alleged' })).toEqual([['IN.POCSO.19-1.REPORT', null]]);
  const told = [toldThe('police', '2024-05-12T18:00:00.000Z')];
  expect(clocks({ kind: 'abuse-alleged', told })).toEqual([
    ['IN.POCSO.19-1.REPORT', '2024-05-12T18:00:00.000Z'],
    ['IN.POCSO.19-6.REPORT_CWC_24H', null],
  ]);
});

test('what must be reported stands on Today at the hour it happened, and names nobody', () => {
  const due = incidentDues(reading(buildIncident({ kind: 'abuse-alleged' })), ASKING.actor, {
    today: '2024-05-13',
    at: '',
  });
  expect(due).toMatchObject([
    { sentence: { key: 'care:incident.report' }, dueAt: '2024-05-12T16:40:00.000Z', personIds: [] },
  ]);
});

const attempt = fc.record({
  act: fc.constantFrom('tell', 'step', 'close', 'reopen'),
  whom: fc.constantFrom('police' as const, 'committee' as const, 'doctor' as const),
  days: fc.integer({ min: -2, max: 2 }),
});

test('whatever is tried, in whatever order: nothing is closed that was not reported, and what was written stays', () => {
  fc.assert(
    fc.property(
      fc.array(attempt, { maxLength: 20 }),
      fc.constantFrom('missing' as const, 'fight' as const),
      (tries, kind) => {
        let incident = buildIncident({ kind });
        for (const { act, whom, days } of tries) {
          const on = addDays('2024-05-12', days);
          const input = {
            incidentId: incident.id,
            on,
            whom,
            at: `${on}T17:00:00.000Z`,
            words: 'w',
            learned: 'l',
            why: 'y',
          };
          const acts = { tell: tellOfIncident, step: addIncidentStep, close: closeIncident, reopen: reopenIncident };
          const { decide } = acts[act] as unknown as { decide: (...all: unknown[]) => Told };
          const told = decide(input, { incident }, ASKING);
          if (told.refusal) continue;
          const before = incident;
          incident = { ...incident, ...(told.events as [{ changes: object }])[0].changes };
          expect(incident.told.slice(0, before.told.length)).toEqual(before.told);
          expect(incident.steps.slice(0, before.steps.length)).toEqual(before.steps);
          expect((incident.closed === null) === (incident.learned === null)).toBe(true);
          if (incident.closed !== null && kind === 'missing')
            expect(incident.told.map((one) => one.whom)).toContain('police');
          if (before.closed !== null && act === 'step') expect.unreachable('a step in what is closed');
        }
      },
    ),
    { numRuns: 300 },
  );
});
