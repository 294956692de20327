import { expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildAdult } from '#modules/placement/testing/build-placement.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';
import { Prayer } from './prayer.ts';
import { approvePrayer, endPrayer, refusePrayer, showPrayer, writePrayer } from './prayer-acts.ts';
import { askForPrayer, isAsked, takeBackRequest } from './prayer-for-her.ts';

const HER = buildAdult();
const UNTIL = '2024-05-30';
const YES = buildConsent({ personId: HER.id, scopeId: HER.scopeId, purpose: 'prayer_request_share', until: UNTIL });
const SENT = { sort: 'prayer' as const, name: 'T. J.', words: 'Keep them.', language: 'en' as const };
const texts = [{ language: 'en' as const, words: 'For somebody who waits.' }];
const prayerId = (house: SmallHouse, which: number) => house.all(Prayer).at(-1 - which)?.id ?? 'nothereaaaaa';

const property = walksOf({
  begins: [
    [Person, HER],
    [Consent, YES],
  ],
  kinds: [Prayer],
  roles: ['case-manager', 'communications-editor'],
  scripts: [
    ['write', 'show', 'end', 'show'],
    ['ask', 'ask', 'show', 'back', 'ask'],
    ['ask', 'back', 'show', 'end'],
    ['approve', 'back', 'end', 'write'],
    ['refuse', 'show', 'approve'],
  ],
  tries: {
    write: (house, { id, yes, on }) => [
      writePrayer,
      { prayerId: yes ? id : prayerId(house, 0), sort: 'request', texts, until: on },
    ],
    ask: (_, { id }) => [askForPrayer, { prayerId: id, personId: HER.id, texts }, { hard: 0 }],
    // What the server's half looks up: whether words find anybody, and whether her yes stands.
    show: (house, { which, on }) => [
      showPrayer,
      { prayerId: prayerId(house, which) },
      { hard: on < '2024-05-01' ? 1 : 0, consented: on !== '2024-05-14' },
    ],
    end: (house, { which }) => [endPrayer, { prayerId: prayerId(house, which) }],
    back: (house, { which }) => [takeBackRequest, { prayerId: prayerId(house, which) }],
    approve: (_, { id, now, yes }) => [
      approvePrayer,
      { prayerId: id, name: yes ? 'T. J.' : null },
      { waiting: { ...SENT, id, cameAt: now }, hard: 0 },
    ],
    refuse: (_, { id, now }) => [
      refusePrayer,
      { prayerId: id, reason: 'hate' },
      { waiting: { ...SENT, id, cameAt: now } },
    ],
  },
});

test('what is over stays over, and what nobody may read keeps no word of a reader', () => {
  const accepted = property((house, { before }) => {
    for (const was of before(Prayer)) {
      const now = house.all(Prayer).find(({ id }) => id === was.id);
      if (was.endedAt !== null || was.state === 'refused') expect(now).toEqual(was);
      if (was.from === 'reader') expect(now?.texts).toEqual(was.texts);
    }
    for (const { state, texts: told } of house.all(Prayer))
      expect(told.length === 0).toBe(state === 'refused' || state === 'taken-back');
  });
  expect(accepted).toBeGreaterThan(60);
});

test('for somebody one is asked at a time, by her yes, and for no longer than it lasts', () => {
  let seen = 0;
  property((house, { today }) => {
    const hers = house.all(Prayer).filter(({ consentId }) => consentId !== null);
    expect(hers.filter(isAsked).length).toBeLessThan(2);
    for (const { consentId, until, from } of hers) {
      seen += 1;
      expect([consentId, from]).toEqual([YES.id, 'house']);
      expect((until ?? '~') <= UNTIL && (until ?? '~') <= addDays(today, 30)).toBe(true);
    }
  });
  expect(seen).toBeGreaterThan(30);
});

test('nothing becomes public while it finds somebody, or while her yes does not stand', () => {
  let shown = 0;
  property((house, { what, answer, on, input, before }) => {
    if (what !== 'show' || !answer.accepted) return;
    shown += 1;
    const was = before(Prayer).find(({ id }) => id === input.prayerId);
    expect(was?.state).toBe('draft');
    expect(on < '2024-05-01').toBe(false);
    expect(on !== '2024-05-14' || was?.consentId === null).toBe(true);
    expect(house.all(Prayer).find(({ id }) => id === input.prayerId)?.shownOn).not.toBeNull();
  });
  expect(shown).toBeGreaterThan(10);
});
