import { describe, expect, test } from 'vitest';
import { day, unknownDate } from '#kernel/dated.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';
import { checkContact, refuseContact, stopsOf } from './check-contact.ts';
import { rulesOn } from './contact-rules.ts';
import { noteSafeContact } from './correct-person.ts';

const ASKING = buildAsking();
const MONDAY = '2024-05-13';
const RULES = buildContactRules();
const about = { aboutId: 'personaaaaaa', today: MONDAY, newId: () => 'exceptionaaa' };

describe('what was agreed with her', () => {
  test('stops what it forbids, and nothing else', () => {
    expect(stopsOf(RULES, { way: 'phone', on: MONDAY, from: '11:00', until: '12:00' })).toEqual([]);
    expect(stopsOf(RULES, { way: 'home-visit', on: MONDAY })).toEqual(['way']);
    expect(stopsOf(RULES, { way: 'phone', on: '2024-05-19' })).toEqual(['day']);
    expect(stopsOf(RULES, { way: 'phone', on: '2024-05-12' })).toEqual(['day']);
    expect(stopsOf(RULES, { way: null, on: null, from: '10:59' })).toEqual(['hour']);
    expect(stopsOf(RULES, { way: null, on: null, until: '16:01' })).toEqual(['hour']);
    expect(stopsOf(RULES, { way: 'home-visit', on: '2024-05-14', from: '20:00' })).toEqual(['way', 'day', 'hour']);
  });

  test('says nothing of what nobody asked', () => {
    expect(stopsOf(null, { way: 'phone', on: MONDAY })).toEqual([]);
    const unasked = buildContactRules({ days: [], from: null, until: null, neverWays: [] });
    expect(stopsOf(unasked, { way: 'message', on: '2024-05-19', from: '03:00' })).toEqual([]);
  });

  test('stops everything where she wants no contact', () => {
    const none = buildContactRules({ noContact: true, safeWays: [], neverWays: [], days: [] });
    expect(stopsOf(none, { way: null, on: null })).toEqual(['no-contact']);
  });

  test('the newest holds; what was done before it is held against what held then', () => {
    const later = buildContactRules({ id: 'laterrrrrrrr', agreed: day('2024-05-10'), neverWays: [] });
    expect(rulesOn([RULES, later])?.id).toBe('laterrrrrrrr');
    expect(rulesOn([RULES, later], day('2024-05-09'))?.id).toBe('rulesaaaaaaa');
    expect(rulesOn([RULES, later], day('2024-05-01'))).toBeNull();
    const sameDay = buildContactRules({ id: 'samedayaaaaa', changedAt: '2024-05-02T09:00:00.000Z' });
    expect(rulesOn([sameDay, RULES])?.id).toBe('samedayaaaaa');
    const undated = buildContactRules({ id: 'undatedaaaaa', agreed: unknownDate() });
    expect(rulesOn([undated, RULES])?.id).toBe('rulesaaaaaaa');
  });
});

describe('who plans a contact', () => {
  test('is stopped, and goes on with a reason alone, which is kept', () => {
    const visit = { way: 'home-visit', on: MONDAY } as const;
    expect(checkContact([RULES], visit, null, about).refusal).toMatchObject({ code: 'person.way-forbidden' });
    expect(checkContact([RULES], visit, 'her phone is off and he was seen at the gate', about)).toMatchObject({
      refusal: null,
      events: [{ kind: 'contact-exception', scopeId: 'personaaaaaa', facts: { stops: ['way'], way: 'home-visit' } }],
    });
  });

  test('writes no exception where nothing was forbidden', () => {
    expect(checkContact([RULES], { way: 'phone', on: MONDAY }, 'because', about)).toEqual({
      refusal: null,
      events: [],
    });
  });

  test('is refused for good where no reason is taken', () => {
    expect(refuseContact([RULES], { way: 'family', on: null }, 'began')).toMatchObject({
      code: 'person.contact-forbidden',
      fields: ['began'],
    });
    expect(refuseContact([RULES], { way: null, on: MONDAY }, 'nextOn')).toBeNull();
  });
});

describe('writing it down', () => {
  const { id, scopeId, version, changedAt, changedBy, aboutId, through, never, ...rules } = RULES;
  const write = (more: Partial<typeof rules> = {}) =>
    noteSafeContact.decide(
      {
        personId: 'personaaaaaa',
        safeContact: through,
        neverContact: never,
        agreed: { rulesId: id, rules: { ...rules, ...more } },
      },
      { person: { id: 'personaaaaaa' } as never },
      ASKING,
    );

  test('keeps the words with the person and the whole of it with its day', () => {
    expect(write()).toMatchObject({
      accepted: true,
      events: [
        { is: 'changed', changes: { safeContact: through, neverContact: never } },
        { is: 'added', kind: 'contact-rules', facts: { aboutId: 'personaaaaaa', through, never, days: [1, 3] } },
      ],
    });
  });

  test('refuses what cannot be', () => {
    const refusal = (code: string) => ({ accepted: false, refusal: { code: `person.${code}` } });
    expect(write({ neverWays: ['phone'] })).toMatchObject(refusal('way-both'));
    expect(write({ until: '11:00' })).toMatchObject(refusal('hours-turned'));
    expect(write({ agreed: day('2024-05-14') })).toMatchObject(refusal('agreed-in-future'));
  });
});
