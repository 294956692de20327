import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { facilityDues } from '#modules/facility/model/facility-dues.ts';
import { giveBed } from '#modules/facility/model/give-bed.ts';
import { paperState, papersInForce, renewBy } from '#modules/facility/model/home-papers.ts';
import { HouseLog, shiftAt } from '#modules/facility/model/house-log.ts';
import { addBeds, closeBed, removeBed } from '#modules/facility/model/keep-beds.ts';
import { takeOverShift, writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { endRegistration, registerHome, renewRegistration } from '#modules/facility/model/registering.ts';
import { Registration } from '#modules/facility/model/registration.ts';
import {
  buildBed,
  buildBedUse,
  buildLog,
  buildLogFacts,
  buildRegistration,
  buildRegistrationFacts,
} from '#modules/facility/testing/build-facility.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { ASKING, buildHome, buildPlacement } from '#modules/placement/testing/build-placement.ts';

const refusal = (code: string) => ({ accepted: false, refusal: { code: `facility.${code}` } });
const ANOTHER = { ...ASKING, actor: { ...ASKING.actor, staffId: 'staffbbbbbbb' } };
const TODAY = '2024-05-13';

describe('a registration', () => {
  const register = (facts: object, home = buildHome()) =>
    registerHome.decide(
      { registrationId: 'paperaaaaaaa', registration: buildRegistrationFacts(facts) },
      { home },
      ASKING,
    );

  test('is of a home, begins before it ends, and under JJ s.41 holds five years and no day longer', () => {
    expect(register({})).toMatchObject({ accepted: true, events: [{ facts: { ended: null } }] });
    expect(register({}, buildHome({ kind: 'school' }))).toMatchObject(refusal('not-a-home'));
    expect(register({ untilDay: '2021-07-31' })).toMatchObject(refusal('ends-before-start'));
    expect(register({ untilDay: '2026-08-01' })).toMatchObject({ accepted: true });
    expect(register({ untilDay: '2026-08-02' })).toMatchObject(refusal('longer-than-law'));
    expect(register({ law: 'shakti-sadan', untilDay: '2031-08-02' })).toMatchObject({ accepted: true });
  });

  test('that was only asked for has no days; ages do not run backwards', () => {
    expect(register({ number: null })).toMatchObject(refusal('number-missing'));
    expect(register({ number: null, since: null, untilDay: null })).toMatchObject({ accepted: true });
    const places = [{ group: 'girls' as const, ageFrom: 12, ageTo: 6, beds: null }];
    expect(register({ places })).toMatchObject(refusal('ages-turned'));
  });

  test('is renewed forwards, and ends once', () => {
    const renew = (untilDay: string | null, paper = buildRegistration()) =>
      renewRegistration.decide(
        { registrationId: paper.id, number: 'MH/2', since: '2026-08-01', untilDay },
        { registration: paper },
        ASKING,
      );
    expect(renew('2031-07-31')).toMatchObject({ accepted: true });
    expect(renew('2026-07-31')).toMatchObject(refusal('renewed-backwards'));
    expect(renew('2031-07-31', buildRegistration({ ended: '2024-01-01' }))).toMatchObject(refusal('already-ended'));
    const end = (ended: string, paper = buildRegistration()) =>
      endRegistration.decide(
        { registrationId: paper.id, ended, endedWhy: 'given back' },
        { registration: paper },
        ASKING,
      );
    expect(end('2024-05-14')).toMatchObject(refusal('not-yet'));
    expect(end('2024-05-13')).toMatchObject({ accepted: true });
  });

  test('is asked for again in time: three months before, an ITPA licence thirty days', () => {
    const paper = (untilDay: string, law: 'jj-41' | 'itpa-21' = 'jj-41') => buildRegistration({ untilDay, law });
    expect(renewBy(paper('2024-07-31'))).toBe('2024-04-30');
    expect(renewBy(paper('2024-07-31', 'itpa-21'))).toBe('2024-07-01');
    expect(paperState(paper('2024-07-31'), TODAY)).toBe('renew-now');
    expect(paperState(paper('2024-07-31', 'itpa-21'), TODAY)).toBe('renew-soon');
    expect(paperState(paper('2024-05-12'), TODAY)).toBe('run-out');
    expect(paperState(paper('2024-05-13'), TODAY)).toBe('renew-now');
    expect(paperState(paper('2025-05-13'), TODAY)).toBe('renew-soon');
    expect(paperState(paper('2025-05-14'), TODAY)).toBe('holds');
    expect(paperState(buildRegistration({ number: null, untilDay: null }), TODAY)).toBe('asked-for');
    expect(paperState(buildRegistration({ ended: TODAY }), TODAY)).toBe('ended');
  });

  test('the surest one counts, and ended ones are history', () => {
    const [old, asked, holds] = [
      buildRegistration({ id: 'oldaaaaaaaaa', ended: '2022-01-01' }),
      buildRegistration({ id: 'askedaaaaaaa', number: null, untilDay: null }),
      buildRegistration(),
    ];
    expect(papersInForce([old, asked, holds], 'homeaaaaaaaa', TODAY).map(({ id }) => id)).toEqual([holds.id, asked.id]);
  });
});

describe('what is due', () => {
  const dues = (records: Map<unknown, readonly object[]>, roles: readonly string[], staffId = 'staffaaaaaaa') =>
    facilityDues(
      { all: (kind: unknown) => (records.get(kind) ?? []) as never, get: () => null } as never,
      { ...ASKING.actor, staffId, roles: roles as never },
      { today: TODAY, at: ASKING.now },
    );

  test('names the paper that runs out, and the home that has none', () => {
    const bare = buildHome({ id: 'bareaaaaaaaa', name: 'Home Bare' });
    const records = new Map<unknown, readonly object[]>([
      [Organisation, [buildHome(), bare]],
      [Registration, [buildRegistration({ untilDay: '2024-07-31' })]],
    ]);
    expect(dues(records, ['director'])).toMatchObject([
      { sentence: { key: 'placement:due.paper.renew_now' }, dueOn: '2024-04-30', address: ['s', 'homeaaaaaaaa'] },
      { sentence: { key: 'placement:due.paper.none' }, under: { values: { home: 'Home Bare' } } },
    ]);
    expect(dues(records, ['nurse'])).toEqual([]);
  });

  test('a hand-over waits for the next warden, and not for who wrote it', () => {
    const records = new Map<unknown, readonly object[]>([[HouseLog, [buildLog({ kind: 'hand-over' })]]]);
    expect(dues(records, ['shelter-warden'])).toEqual([]);
    expect(dues(records, ['shelter-warden'], 'staffbbbbbbb')).toMatchObject([
      { sentence: { key: 'placement:due.handOver' } },
    ]);
  });
});

describe('beds', () => {
  test('of one room have names of their own', () => {
    const add = (names: string[], there = [buildBed()]) =>
      addBeds.decide(
        {
          homeId: 'homeaaaaaaaa',
          room: 'Lotus',
          beds: names.map((name, n) => ({ bedId: `newaaaaaaaa${'ab'[n]}`, name })),
        },
        { home: buildHome(), there },
        ASKING,
      );
    expect(add(['2', '3'])).toMatchObject({ accepted: true, events: [{}, { facts: { room: 'Lotus', name: '3' } }] });
    expect(add(['1'])).toMatchObject(refusal('bed-known'));
    expect(add(['2', '2'])).toMatchObject(refusal('bed-known'));
    expect(add(['1'], [buildBed({ gone: '2024-01-01' })])).toMatchObject({ accepted: true });
  });

  const give = (bed: object, more: object = {}) =>
    giveBed.decide(
      { bedUseId: 'newaaaaaaaaa', placementId: 'placeaaaaaaa', bedId: 'bedaaaaaaaaa' },
      { placement: buildPlacement(), bed: buildBed(bed), there: null, before: null, ...more },
      ASKING,
    );

  test('hold one person, who lives in that home', () => {
    expect(give({})).toMatchObject({ accepted: true, events: [{ facts: { since: ASKING.now, untilAt: null } }] });
    expect(give({}, { there: buildBedUse({ placementId: 'otheraaaaaaa' }) })).toMatchObject(refusal('bed-taken'));
    expect(give({}, { there: buildBedUse() })).toMatchObject(refusal('already-in-bed'));
    expect(give({ homeId: 'jasmineaaaaa' })).toMatchObject(refusal('bed-elsewhere'));
    const left = buildPlacement({ discharged: day(TODAY), dischargeOutcome: 'to_family' });
    expect(give({}, { placement: left })).toMatchObject(refusal('stay-over'));
    expect(give({}, { before: buildBedUse({ bedId: 'beforeaaaaaa' }) })).toMatchObject({
      events: [{ changes: { untilAt: ASKING.now } }, { is: 'added' }],
    });
  });

  test('that are closed are given to nobody, until the day is over', () => {
    expect(give({ closedSince: '2024-05-01' })).toMatchObject(refusal('bed-closed'));
    expect(give({ closedSince: '2024-05-01', closedUntil: TODAY })).toMatchObject(refusal('bed-closed'));
    expect(give({ closedSince: '2024-05-01', closedUntil: '2024-05-12' })).toMatchObject({ accepted: true });
    expect(give({ gone: '2024-05-01' })).toMatchObject(refusal('bed-gone'));
  });

  test('with somebody in them are neither closed nor taken away', () => {
    const close = (used: ReturnType<typeof buildBedUse> | null, closedUntil: string | null = null) =>
      closeBed.decide({ bedId: 'bedaaaaaaaaa', closedUntil, closedWhy: 'wet' }, { bed: buildBed(), used }, ASKING);
    expect(close(buildBedUse())).toMatchObject(refusal('bed-in-use'));
    expect(close(null, '2024-05-12')).toMatchObject(refusal('not-in-past'));
    expect(close(null)).toMatchObject({ events: [{ changes: { closedSince: TODAY } }] });
    expect(removeBed.decide({ bedId: 'bedaaaaaaaaa' }, { bed: buildBed(), used: buildBedUse() }, ASKING)).toMatchObject(
      refusal('bed-in-use'),
    );
  });
});

describe('the book of the house', () => {
  const write = (facts: object) =>
    writeHouseLog.decide({ logId: 'logaaaaaaaaa', entry: buildLogFacts(facts) }, { home: buildHome() }, ASKING);

  test('tells of the house, today or before, and of no person by her code', () => {
    expect(write({})).toMatchObject({
      accepted: true,
      events: [{ facts: { writtenBy: 'staffaaaaaaa', takenBy: null } }],
    });
    expect(write({ words: 'NEEM-214 did not eat.' })).toMatchObject(refusal('names-person'));
    expect(write({ on: '2024-05-14' })).toMatchObject(refusal('not-yet'));
  });

  test('a hand-over is taken by another hand, once', () => {
    const take = (entry: ReturnType<typeof buildLog>, asking = ANOTHER) =>
      takeOverShift.decide({ logId: entry.id }, { entry }, asking);
    expect(take(buildLog({ kind: 'hand-over' }))).toMatchObject({ events: [{ changes: { takenBy: 'staffbbbbbbb' } }] });
    expect(take(buildLog({ kind: 'hand-over' }), ASKING)).toMatchObject(refusal('taken-over-by-another'));
    expect(take(buildLog())).toMatchObject(refusal('not-a-hand-over'));
    const taken = buildLog({ kind: 'hand-over', takenBy: 'staffccccccc', takenAt: ASKING.now });
    expect(take(taken)).toMatchObject(refusal('taken-over-already'));
  });

  test('knows the shift by the clocks of India', () => {
    expect(['00:29', '00:30', '08:29', '08:30', '16:29', '16:30'].map((at) => shiftAt(`2024-05-13T${at}:00Z`))).toEqual(
      ['night', 'morning', 'morning', 'evening', 'evening', 'night'],
    );
  });
});
