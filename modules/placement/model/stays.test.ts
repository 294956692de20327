import { describe, expect, test } from 'vitest';
import { about, by, day, range } from '#kernel/dated.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { correctPlacement } from '#modules/placement/model/correct-placement.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { NOTHING_HANGS } from '#modules/placement/model/end-of-stay.ts';
import { movePerson } from '#modules/placement/model/move-person.ts';
import { missingOrder } from '#modules/placement/model/stay.ts';
import {
  ASKING,
  buildAdmission,
  buildAdult,
  buildChild,
  buildHome,
  buildPlacement,
  buildVisitRule,
} from '#modules/placement/testing/build-placement.ts';

const refusal = (code: string, more = {}) => ({ accepted: false, refusal: { code: `placement.${code}`, ...more } });

describe('admitting a person', () => {
  const input = { placementId: 'placeaaaaaaa', placement: buildAdmission() };
  const known = { person: buildChild(), facility: buildHome(), open: null };

  test('lets those who work in the home know who came', () => {
    expect(admitPerson.decide(input, known, ASKING)).toMatchObject({
      accepted: true,
      events: [
        {
          is: 'scopes-linked',
          from: 'homeaaaaaaaa',
          to: 'personaaaaaa',
          carries: ['person', 'placement', 'medicines', 'health'],
        },
        {
          is: 'added',
          kind: 'placement',
          scopeId: 'personaaaaaa',
          facts: { discharged: null, facilityId: 'homeaaaaaaaa' },
        },
      ],
    });
  });

  test('tells nobody of a hospital, whose people have no desk with us', () => {
    const facility = buildHome({ kind: 'hospital', name: 'City hospital' });
    expect(admitPerson.decide(input, { ...known, facility }, ASKING)).toMatchObject({
      accepted: true,
      events: [{ is: 'added' }],
    });
  });

  test('needs no order: a child who comes at night has no papers yet', () => {
    const placement = buildAdmission({ orderRef: null, basis: 'not_recorded' });
    expect(admitPerson.decide({ ...input, placement }, known, ASKING)).toMatchObject({ accepted: true });
  });

  test('is refused while another stay is open', () => {
    expect(admitPerson.decide(input, { ...known, open: buildPlacement() }, ASKING)).toMatchObject(
      refusal('already-placed', { kind: 'conflict' }),
    );
  });

  test('is refused where nobody can stay', () => {
    expect(admitPerson.decide(input, { ...known, facility: buildHome({ kind: 'school' }) }, ASKING)).toMatchObject(
      refusal('not-a-place-to-stay'),
    );
  });

  test('is refused for a day that has not come', () => {
    const placement = buildAdmission({ admitted: day('2024-05-20') });
    expect(admitPerson.decide({ ...input, placement }, known, ASKING)).toMatchObject(refusal('not-yet'));
  });

  test('keeps a day that is only about known', () => {
    const placement = buildAdmission({ admitted: about('2024-04-27', '2024-05-01', 'two weeks ago') });
    expect(admitPerson.decide({ ...input, placement }, known, ASKING)).toMatchObject({
      events: [{}, { facts: { admitted: { said: 'two weeks ago' } } }],
    });
  });
});

describe('moving a person', () => {
  const jasmine = buildHome({ id: 'jasmineaaaaa', name: 'Home Jasmine', serves: 'women', capacity: 14 });
  const placement = buildAdmission({ facilityId: 'jasmineaaaaa', admitted: day('2024-05-12') });
  const input = {
    fromPlacementId: 'placeaaaaaaa',
    placementId: 'nextaaaaaaaa',
    placement,
    handedTo: 'the warden',
    receipt: 'signed',
  };
  const known = { from: buildPlacement(), person: buildChild(), facility: jasmine, ...NOTHING_HANGS };

  test('ends one stay and begins the next in one breath, and one home forgets what the other learns', () => {
    expect(movePerson.decide(input, known, ASKING)).toMatchObject({
      accepted: true,
      events: [
        { is: 'scopes-linked', from: 'jasmineaaaaa' },
        { is: 'scopes-unlinked', from: 'homeaaaaaaaa' },
        {
          is: 'changed',
          id: 'placeaaaaaaa',
          changes: {
            discharged: day('2024-05-12'),
            dischargeOutcome: 'to_other_shelter',
            dischargedTo: 'Home Jasmine',
          },
        },
        { is: 'added', id: 'nextaaaaaaaa', facts: { discharged: null } },
      ],
    });
  });

  test('ends the rule of who may visit: the new door stays shut until somebody decides', () => {
    expect(movePerson.decide(input, { ...known, rule: buildVisitRule() }, ASKING)).toMatchObject({
      events: [{}, {}, {}, {}, { is: 'changed', kind: 'visit-rule', changes: { ended: day('2024-05-12') } }],
    });
  });

  test('says of a hospital that she went to hospital', () => {
    const facility = { ...jasmine, kind: 'hospital' as const };
    expect(movePerson.decide(input, { ...known, facility }, ASKING)).toMatchObject({
      events: [{}, { changes: { dischargeOutcome: 'to_hospital' } }, {}],
    });
  });

  test('of a child is refused without the order or the reason why it cannot wait', () => {
    const bare = { ...input, placement: { ...placement, orderRef: null } };
    expect(movePerson.decide(bare, known, ASKING)).toMatchObject(
      refusal('child-needs-order', { fields: ['orderRef'] }),
    );
    expect(movePerson.decide(bare, { ...known, person: buildChild({ born: null }) }, ASKING)).toMatchObject(
      refusal('child-needs-order'),
    );
    const urgent = { ...input, placement: { ...placement, orderRef: null, withoutOrder: 'The roof came down.' } };
    expect(movePerson.decide(urgent, known, ASKING)).toMatchObject({ accepted: true });
  });

  test('of an adult needs no order', () => {
    const bare = { ...input, placement: { ...placement, orderRef: null } };
    expect(movePerson.decide(bare, { ...known, person: buildAdult() }, ASKING)).toMatchObject({ accepted: true });
  });

  test('is refused to where she is', () => {
    expect(movePerson.decide(input, { ...known, facility: buildHome() }, ASKING)).toMatchObject(
      refusal('already-there'),
    );
  });

  test("is refused when she has left already, or when the stay is someone else's", () => {
    const left = buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' });
    expect(movePerson.decide(input, { ...known, from: left }, ASKING)).toMatchObject(refusal('already-left'));
    const other = buildPlacement({ personId: 'otheraaaaaaa' });
    expect(movePerson.decide(input, { ...known, from: other }, ASKING)).toMatchObject(refusal('already-left'));
  });

  test('is refused to a place where nobody can stay, on a day to come, or before she came', () => {
    const office = { ...jasmine, kind: 'partner' as const };
    expect(movePerson.decide(input, { ...known, facility: office }, ASKING)).toMatchObject(
      refusal('not-a-place-to-stay'),
    );
    const on = (text: string) => ({ ...input, placement: { ...placement, admitted: day(text) } });
    expect(movePerson.decide(on('2024-05-14'), known, ASKING)).toMatchObject(refusal('not-yet'));
    expect(movePerson.decide(on('2024-04-20'), known, ASKING)).toMatchObject(refusal('ends-before-start'));
  });
});

describe('discharging a person', () => {
  const ending = {
    dischargeOutcome: 'to_family' as const,
    dischargedTo: 'her mother',
    dischargeOrder: null,
    dischargeWithoutOrder: null,
    handedTo: 'her mother',
    receipt: null,
  };
  const input = { placementId: 'placeaaaaaaa', personId: 'personaaaaaa', discharged: day('2024-05-12'), ending };
  const known = { placement: buildPlacement(), person: buildAdult(), ...NOTHING_HANGS };

  test('works for an adult, always', () => {
    expect(dischargePerson.decide(input, known, ASKING)).toMatchObject({
      accepted: true,
      events: [
        { is: 'scopes-unlinked', from: 'homeaaaaaaaa', to: 'personaaaaaa' },
        {
          is: 'changed',
          changes: { discharged: day('2024-05-12'), dischargeOutcome: 'to_family', handedTo: 'her mother' },
        },
      ],
    });
  });

  test("of a child is refused without the committee's order or the reason why it could not wait", () => {
    const child = { ...known, person: buildChild() };
    expect(dischargePerson.decide(input, child, ASKING)).toMatchObject(
      refusal('child-needs-order', { fields: ['ending.dischargeOrder'] }),
    );
    const ordered = { ...input, ending: { ...ending, dischargeOrder: 'CWC 140' } };
    expect(dischargePerson.decide(ordered, child, ASKING)).toMatchObject({ accepted: true });
    const urgent = {
      ...input,
      ending: { ...ending, dischargeWithoutOrder: 'Flood; the committee was told by phone.' },
    };
    expect(dischargePerson.decide(urgent, child, ASKING)).toMatchObject({ accepted: true });
  });

  test('of a child who has run away waits for no order', () => {
    const gone = { ...input, ending: { ...ending, dischargeOutcome: 'left_without_word' as const } };
    expect(dischargePerson.decide(gone, { ...known, person: buildChild() }, ASKING)).toMatchObject({ accepted: true });
  });

  test('before she came is refused with both days', () => {
    const early = { ...input, discharged: day('2024-04-02') };
    const values = { gender: 'female', came: '2024-04-29', left: '2024-04-02' };
    expect(dischargePerson.decide(early, known, ASKING)).toMatchObject(refusal('ends-before-start', { values }));
  });

  test('is not refused where the two days may have been one', () => {
    const vague = { ...known, placement: buildPlacement({ admitted: range('2024-04-20', '2024-05-13') }) };
    expect(dischargePerson.decide(input, vague, ASKING)).toMatchObject({ accepted: true });
    expect(dischargePerson.decide({ ...input, discharged: by('2024-04-30') }, known, ASKING)).toMatchObject({
      accepted: true,
    });
  });

  test('is refused for a day to come, and when she has left already', () => {
    expect(dischargePerson.decide({ ...input, discharged: day('2024-06-01') }, known, ASKING)).toMatchObject(
      refusal('not-yet'),
    );
    const left = buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' });
    expect(dischargePerson.decide(input, { ...known, placement: left }, ASKING)).toMatchObject(
      refusal('already-left', { kind: 'conflict' }),
    );
  });

  test('ends the rule of who may visit', () => {
    expect(dischargePerson.decide(input, { ...known, rule: buildVisitRule() }, ASKING)).toMatchObject({
      events: [{}, {}, { kind: 'visit-rule', changes: { ended: day('2024-05-12') } }],
    });
  });
});

describe('correcting a stay', () => {
  const known = { placement: buildPlacement({ orderRef: null }), person: buildChild() };
  const correct = (changes: object) =>
    correctPlacement.decide({ placementId: 'placeaaaaaaa', personId: 'personaaaaaa', changes }, known, ASKING);

  test('fills in an order that came later', () => {
    expect(correct({ orderRef: 'CWC 118' })).toMatchObject({
      accepted: true,
      events: [{ changes: { orderRef: 'CWC 118' } }],
    });
  });

  test('is refused for a day to come, and for an end of a stay that has none', () => {
    expect(correct({ admitted: day('2024-07-01') })).toMatchObject(refusal('not-yet'));
    expect(correct({ discharged: day('2024-05-12') })).toMatchObject(refusal('still-here'));
  });

  test('is refused where the end would come before the beginning', () => {
    const placement = buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' });
    const input = { placementId: 'placeaaaaaaa', personId: 'personaaaaaa', changes: { admitted: day('2024-05-11') } };
    expect(correctPlacement.decide(input, { ...known, placement }, ASKING)).toMatchObject(refusal('ends-before-start'));
  });
});

describe('a missing order', () => {
  test('is shown for a child in a home, and for whoever is said to be there by order', () => {
    const bare = buildPlacement({ orderRef: null, basis: 'not_recorded' });
    expect(missingOrder(bare, buildChild())).toBe('committee');
    expect(missingOrder({ ...bare, basis: 'magistrate_order' }, buildAdult())).toBe('magistrate');
  });

  test('is none where an adult stays by own wish, in a hospital bed, or where the number is written', () => {
    const bare = buildPlacement({ orderRef: null, basis: 'voluntary' });
    expect(missingOrder(bare, buildAdult())).toBeNull();
    expect(missingOrder({ ...bare, basis: 'medical', shelterType: 'hospital_ward' }, buildChild())).toBeNull();
    expect(missingOrder(buildPlacement(), buildChild())).toBeNull();
  });
});
