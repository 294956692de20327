import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { day, moment } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildAsked, buildConsent } from '#modules/consent/testing/build-consent.ts';
import { ASKING, buildAdult, buildChild } from '#modules/placement/testing/build-placement.ts';
import type { ConsentFacts } from './consent.ts';
import { consentDues } from './consent-dues.ts';
import { birthOf, consentFor } from './consent-for.ts';
import { type AskedFacts, recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

type Told = { accepted: boolean; refusal?: { code: string } };
const answer = (decision: Told) => decision.refusal?.code ?? 'accepted';
const PARTNER = { id: 'partneraaaaa' } as never;
const NOBODY = { recipient: null, rescues: [] };

function ask(facts: Partial<AskedFacts>, known: object = {}): string {
  const consent = buildAsked(facts);
  const all = { person: buildAdult(), ...NOBODY, ...known } as never;
  return answer(recordConsent.decide({ consentId: 'consentaaaaa', consent }, all, ASKING));
}

describe('asking for a consent', () => {
  test('an adult answers for herself, and nobody else does', () => {
    expect(ask({})).toBe('accepted');
    expect(ask({ givenBy: 'parent', assent: 'given' })).toBe('consent.adult-speaks-herself');
    expect(ask({ givenBy: 'committee', assent: 'given' })).toBe('consent.adult-speaks-herself');
    expect(ask({ givenBy: 'court', assent: 'given' })).toBe('accepted');
  });

  test('for a child somebody else answers too, and her own no is a no', () => {
    const child = { person: buildChild() };
    expect(ask({}, child)).toBe('consent.child-needs-guardian');
    expect(ask({ givenBy: 'parent' }, child)).toBe('consent.assent-missing');
    expect(ask({ givenBy: 'parent', assent: 'refused' }, child)).toBe('consent.child-said-no');
    expect(ask({ givenBy: 'parent', assent: 'given' }, child)).toBe('accepted');
    expect(ask({ answer: 'refused', until: null }, child)).toBe('accepted');
    expect(ask({ assent: 'given' }, child)).toBe('consent.assent-unasked');
  });

  test('there is none that was not explained, and none for ever', () => {
    expect(ask({ explained: null })).toBe('consent.not-explained');
    expect(ask({ until: null })).toBe('consent.no-end');
    expect(ask({ until: '2025-05-01' })).toBe('accepted');
    expect(ask({ until: '2025-05-02' })).toBe('consent.too-long');
    expect(ask({ until: '2024-04-30' })).toBe('consent.end-before-asked');
    expect(ask({ asked: day('2024-05-14') })).toBe('consent.not-yet');
    expect(ask({ answer: 'refused' })).toBe('consent.end-of-refusal');
  });

  test('a partner is named, and only what is shared has somebody who receives it', () => {
    expect(ask({ purpose: 'share_partner' })).toBe('consent.recipient-missing');
    expect(ask({ purpose: 'share_partner', recipientId: 'partneraaaaa' })).toBe('record.not-found');
    expect(ask({ purpose: 'share_partner', recipientId: 'partneraaaaa' }, { recipient: PARTNER })).toBe('accepted');
    expect(ask({ recipientId: 'partneraaaaa' }, { recipient: PARTNER })).toBe('consent.recipient-unasked');
  });

  test('nobody is asked for her story in her first thirty days of being free', () => {
    const rescues = [{ at: day('2024-04-27') }];
    const story = { purpose: 'story_publication', asked: day('2024-05-13'), until: '2024-08-01' } as const;
    expect(ask(story, { rescues })).toBe('consent.too-soon-to-publish');
    expect(ask({ ...story, answer: 'refused', until: null }, { rescues })).toBe('accepted');
    expect(ask(story, { rescues: [{ at: day('2024-04-13') }] })).toBe('accepted');
    expect(ask({ asked: day('2024-05-13'), until: '2024-08-01' }, { rescues })).toBe('accepted');
  });
});

describe('taking it back', () => {
  const back = {
    consentId: 'consentaaaaa',
    personId: 'personaaaaaa',
    withdrawn: day('2024-05-13'),
    withdrawnBy: 'self',
    withdrawnWords: null,
    follows: 'x',
  } as const;
  const take = (consent: Partial<ConsentFacts>, when = day('2024-05-13')) =>
    answer(
      withdrawConsent.decide(
        { ...back, withdrawn: when },
        { consent: buildConsent(consent), referrals: [] } as never,
        ASKING,
      ),
    );

  test('is one step, once, on a day that can be', () => {
    expect(take({})).toBe('accepted');
    expect(take({ answer: 'refused' })).toBe('consent.not-given');
    expect(take({ withdrawn: day('2024-05-02') })).toBe('consent.already-withdrawn');
    expect(take({}, day('2024-05-14'))).toBe('consent.withdrawn-not-yet');
    expect(take({}, day('2024-04-30'))).toBe('consent.withdrawn-before-asked');
  });
});

describe('the gate', () => {
  test('a consent for one partner opens it for no other', () => {
    const one = buildConsent({ purpose: 'share_partner', recipientId: 'partneraaaaa' });
    const to = (recipientId: string) =>
      consentFor([one], { purpose: 'share_partner', recipientId }, '2024-05-13').state;
    expect(to('partneraaaaa')).toBe('given');
    expect(to('partnerbbbbb')).toBe('never_asked');
  });

  test('a consent holds to the end of its last day', () => {
    const on = (day: string) => consentFor([buildConsent()], { purpose: 'medical_care' }, day).state;
    expect([on('2024-11-01'), on('2024-11-02')]).toEqual(['given', 'expired']);
  });

  test('what a parent gave ends on the day she is surely an adult', () => {
    const birth = birthOf(buildChild({ born: day('2006-06-01'), birthBasis: 'document' }));
    const given = buildConsent({ givenBy: 'parent', assent: 'given' });
    const on = (at: string) => consentFor([given], { purpose: 'medical_care' }, at, birth);
    expect(on('2024-05-31')).toMatchObject({ state: 'given', cameOfAge: false });
    expect(on('2024-06-01')).toMatchObject({ state: 'expired', cameOfAge: true });
  });

  test('of two answers of one day the no counts; a later hour settles it', () => {
    const yes = buildConsent({ id: 'consentbbbbb', asked: day('2024-05-10') });
    const no = buildConsent({ answer: 'refused', until: null, asked: day('2024-05-10') });
    expect(consentFor([yes, no], { purpose: 'medical_care' }, '2024-05-13').state).toBe('refused');
    const later = { ...yes, asked: moment('2024-05-10T12:00:00Z') };
    const earlier = { ...no, asked: moment('2024-05-10T08:00:00Z') };
    expect(consentFor([later, earlier], { purpose: 'medical_care' }, '2024-05-13').state).toBe('given');
  });
});

type Step = { is: 'given' | 'refused' | 'withdrawn' | 'other purpose'; lasts: number };
const step = fc.record<Step>({
  is: fc.constantFrom('given', 'refused', 'withdrawn', 'other purpose'),
  lasts: fc.integer({ min: 0, max: 40 }),
});

/** One step a day, as a file is really written; a withdrawal is of the newest answer, if that was a yes. */
function written(steps: readonly Step[]) {
  const consents: ReturnType<typeof buildConsent>[] = [];
  let expected = 'never_asked';
  let until = '';
  steps.forEach(({ is, lasts }, index) => {
    const on = addDays('2024-01-01', index);
    const id = `consent${String.fromCharCode(97 + index).repeat(5)}`;
    if (is === 'withdrawn') {
      const last = consents.filter(({ purpose }) => purpose === 'medical_care').at(-1);
      if (last?.answer !== 'given' || last.withdrawn) return;
      Object.assign(last, { withdrawn: day(on), withdrawnBy: 'self', follows: 'x' });
      expected = 'withdrawn';
    } else if (is === 'other purpose')
      consents.push(buildConsent({ id, purpose: 'research', asked: day(on), until: on }));
    else {
      until = is === 'given' ? addDays(on, lasts) : '';
      consents.push(buildConsent({ id, answer: is, asked: day(on), until: until || null }));
      expected = is;
    }
  });
  return { consents, expected, until };
}

describe('the life of a consent, whatever is written', () => {
  const steps = fc.array(step, { maxLength: 12 });

  test('the gate tells the last answer, in whatever order the records come', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 60 }), (told, after) => {
        const { consents, expected, until } = written(told);
        const on = addDays('2024-01-12', after);
        const state = consentFor(consents, { purpose: 'medical_care' }, on).state;
        const wanted = expected === 'given' && on > until ? 'expired' : expected;
        expect(state).toBe(wanted);
        expect(consentFor(consents.toReversed(), { purpose: 'medical_care' }, on).state).toBe(wanted);
      }),
    );
  });

  test('taken back, it opens nothing on any later day until it is asked again', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 400 }), (told, after) => {
        const { consents, expected } = written([...told, { is: 'given', lasts: 365 }, { is: 'withdrawn', lasts: 0 }]);
        expect(expected).toBe('withdrawn');
        const on = addDays('2024-01-16', after);
        expect(consentFor(consents, { purpose: 'medical_care' }, on).state).toBe('withdrawn');
      }),
    );
  });
});

describe('what is due', () => {
  const due = (today: string, ...consents: ConsentFacts[]) => {
    const reader: Reader = {
      all: () => consents as never,
      get: () => buildChild({ born: day('2006-06-01') }) as never,
    };
    return consentDues(reader, ASKING.actor, { today, at: `${today}T04:00:00Z` }).map(({ under }) => under);
  };

  test('two weeks before the end, for a month after it, and never of what was answered again', () => {
    const ends = buildConsent({ until: '2024-05-27' });
    expect(due('2024-05-12', ends)).toEqual([]);
    expect(due('2024-05-13', ends)).toEqual([{ key: 'consent:due.ends' }]);
    expect(due('2024-06-26', ends)).toEqual([{ key: 'consent:due.ends' }]);
    expect(due('2024-06-27', ends)).toEqual([]);
    const again = buildConsent({ id: 'consentbbbbb', asked: day('2024-05-12'), until: '2024-11-01' });
    expect(due('2024-05-13', ends, again)).toEqual([]);
  });

  test('when the child for whom it was given has come of age', () => {
    const given = buildConsent({ givenBy: 'parent', assent: 'given', until: '2024-12-01' });
    expect(due('2024-05-31', given)).toEqual([]);
    expect(due('2024-06-01', given)).toEqual([{ key: 'consent:due.ofAge' }]);
  });
});
